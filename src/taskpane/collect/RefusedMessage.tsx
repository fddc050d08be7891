import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CollectionRefusal } from '../../domain/collect/collectionReport';
import { collectRefusal } from '../../text/collectText';
import { usePane } from '../PaneContext';

/** Why nothing can be collected into the open workbook, with the way to what helps. */
export function RefusedMessage({ refusal }: { refusal: CollectionRefusal }): JSX.Element {
  const { state, actions, text } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{collectRefusal(text.language, refusal)}</MessageBarBody>
      <MessageBarActions>
        {refusal.reason === 'notTable' && (
          <Button size="small" onClick={() => actions.goToView('repair')}>
            {text.plain('collect.toRepair')}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={state.task.kind === 'running'}
          onClick={() => void actions.compareCollection()}
        >
          {text.plain('collect.compare.again')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

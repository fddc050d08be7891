import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type JSX } from 'react';
import { usePane } from '../PaneContext';
import { AddedMessage } from './AddedMessage';
import { EmptyState } from './EmptyState';
import { emptyDraft } from './redistributionDraft';
import { RedistributionForm } from './RedistributionForm';
import { RedistributionTabs } from './RedistributionTabs';
import { StageFilter } from './StageFilter';
import { useRedistributions, type ReadRedistributions } from './useRedistributions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** Omfördelningar: who gives what to whom, whether it balances, and the form for a new one. */
export function RedistributionsView(): JSX.Element | null {
  const { text } = usePane();
  const reading = useRedistributions();
  if (reading === null) return null;
  if (reading.kind === 'noTable') {
    return <EmptyState what={text.plain('omf.noTable')} advice={text.plain('omf.noTable.do')} />;
  }
  return <ReadView reading={reading} />;
}

function ReadView({ reading }: { reading: ReadRedistributions }): JSX.Element {
  const styles = useStyles();
  const { state, actions, text } = usePane();
  const { draft, added, isStale } = state.redistributions;
  const newButtonId = useId();
  const isLeaving = useRef(false);

  // What had the focus is gone: the button that opened it has it next.
  useEffect(() => {
    if (!isLeaving.current) return;
    isLeaving.current = false;
    document.getElementById(newButtonId)?.focus();
  }, [draft, added, newButtonId]);

  function open(): void {
    const { description } = state.workbook;
    const isFollowUp = description?.kind === 'standard' && description.layout === 'uppfoljning';
    actions.draftRedistribution(emptyDraft(isFollowUp ? 'Under året' : 'Plan', reading.board ?? ''));
  }

  if (draft !== null) {
    return (
      <RedistributionForm
        draft={draft}
        reading={reading}
        onClose={() => {
          isLeaving.current = true;
          actions.draftRedistribution(null);
        }}
      />
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Button id={newButtonId} appearance="primary" icon={<Add20Regular />} onClick={open}>
          {text.plain('omf.new')}
        </Button>
        <StageFilter stages={reading.stages} />
      </div>
      {isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text.plain('omf.stale')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void actions.readRedistributions()}>
              {text.plain('omf.again')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {added !== null && (
        <AddedMessage
          added={added}
          onClose={() => {
            isLeaving.current = true;
            actions.dismissAdded();
          }}
        />
      )}
      <RedistributionTabs reading={reading} />
    </div>
  );
}

import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type JSX } from 'react';
import type { CollectionReport } from '../../domain/collect/collectionReport';
import { collectOutcome } from '../../text/collectText';
import { usePane } from '../PaneContext';
import { isCurrent } from './collectState';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({ partial: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** The button that writes, and what it waits for. */
export function CollectButton({
  report,
  onCollect,
}: {
  report: CollectionReport;
  onCollect: () => void;
}): JSX.Element {
  const styles = useCollectStyles();
  const own = useStyles();
  const { state, actions, text } = usePane();
  const reasonId = useId();
  const { undecided, boards, isChanged } = report;
  const { isPartial } = state.collect;
  if (boards.length === 0) return <p className={styles.paragraph}>{text.plain('collect.noBoards')}</p>;
  const waits = undecided.length > 0 && !isPartial;
  const isReady = state.task.kind !== 'running' && isCurrent(state.collect) && !waits;
  return (
    <section className={styles.section}>
      {undecided.length > 0 && (
        <Checkbox
          className={own.partial}
          label={text.plural('collect.partial', undecided.length)}
          checked={isPartial}
          onChange={(_, { checked }) => actions.choosePartial(checked === true)}
        />
      )}
      {waits && (
        <p id={reasonId} className={styles.muted}>
          {text.plural('collect.waits', undecided.length)}
        </p>
      )}
      {isChanged ? (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={!isReady}
            aria-describedby={waits ? reasonId : undefined}
            onClick={onCollect}
          >
            {text.plural('collect.run', boards.length)}
          </Button>
        </div>
      ) : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{collectOutcome(text.language, report)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

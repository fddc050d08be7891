import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { JSX, RefObject } from 'react';
import type { CollectionReport } from '../../domain/collect/collectionReport';
import { collectOutcome } from '../../text/collectText';
import { usePane } from '../PaneContext';
import { CountList } from './CountList';
import { useCollectStyles } from './useCollectStyles';

interface CollectedMessageProps {
  readonly report: CollectionReport;
  /** Has the focus when the button that collected is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  box: { border: `1px solid ${tokens.colorStatusSuccessBorder1}`, rowGap: tokens.spacingVerticalS },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** What was written, and what comes next. */
export function CollectedMessage({ report, heading, onClose }: CollectedMessageProps): JSX.Element {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { actions, text } = usePane();
  const left = report.files.filter(({ decision }) => decision === 'leave').map(({ name }) => name);
  return (
    <section className={mergeClasses(shared.card, styles.box)}>
      <h2 ref={heading} tabIndex={-1} className={mergeClasses(shared.heading, shared.marked)}>
        <CheckmarkCircle20Filled className={styles.icon} />
        <span className={shared.words}>{collectOutcome(text.language, report)}</span>
      </h2>
      <ul className={shared.list}>
        {report.boards.map((board) => (
          <li key={board.code}>
            {board.board}
            <CountList board={board} />
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className={shared.paragraph}>{text.fill('collect.collected.left', { names: text.list(left) })}</p>
      )}
      <p className={shared.paragraph}>{text.plain('collect.collected.log')}</p>
      <p className={shared.paragraph}>{text.plain('collect.collected.next')}</p>
      <div className={shared.buttons}>
        <Button size="small" appearance="primary" onClick={() => actions.goToView('check')}>
          {text.plain('collect.collected.check')}
        </Button>
        <Button size="small" onClick={() => actions.goToView('summarise')}>
          {text.plain('collect.collected.summarise')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text.plain('collect.collected.close')}
        </Button>
      </div>
    </section>
  );
}

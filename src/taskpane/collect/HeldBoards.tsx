import type { JSX } from 'react';
import type { AbsentBoard, CollectionReport } from '../../domain/collect/collectionReport';
import { collectedDay } from '../../text/collectText';
import type { PaneText } from '../../text/paneText';
import { usePane } from '../PaneContext';
import { StatusIcon } from './StatusIcon';
import { useCollectStyles } from './useCollectStyles';

/** The boards before any file is chosen: what the workbook has of each, and who has not delivered. */
export function HeldBoards({ report }: { report: CollectionReport }): JSX.Element | null {
  const styles = useCollectStyles();
  const { text } = usePane();
  if (report.absent.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.plain('collect.boards')}</h2>
      <ul className={styles.list} aria-label={text.plain('collect.boards')}>
        {report.absent.map((board) => (
          <li key={board.code} className={styles.marked}>
            <StatusIcon status={board.collectedOn === null ? 'leave' : 'take'} />
            <div className={styles.words}>
              {board.board}
              <p className={styles.muted}>{heldWords(board, text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function heldWords({ rows, collectedOn, file }: AbsentBoard, text: PaneText): string {
  if (collectedOn !== null) {
    const from = { date: collectedDay(collectedOn), file: file ?? '' };
    return `${text.plural('collect.board.done', rows)} ${text.fill('collect.board.from', from)}`;
  }
  return rows === 0 ? text.plain('collect.board.none') : text.plural('collect.board.unlogged', rows);
}

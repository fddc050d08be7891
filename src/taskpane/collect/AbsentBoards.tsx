import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CollectionReport } from '../../domain/collect/collectionReport';
import { collectAbsentLines } from '../../text/collectText';
import { usePane } from '../PaneContext';
import { useCollectStyles } from './useCollectStyles';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The boards that no file of the list is for, with what the workbook has of them, which stays. */
export function AbsentBoards({ report }: { report: CollectionReport }): JSX.Element | null {
  const styles = useStyles();
  const shared = useCollectStyles();
  const { text } = usePane();
  const lines = collectAbsentLines(text.language, report);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{text.plural('collect.absent', lines.length)}</summary>
      <ul className={mergeClasses(styles.lines, shared.words)}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

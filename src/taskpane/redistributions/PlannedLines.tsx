import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { PlannedLine } from '../../domain/redistribution/plannedRedistribution';
import { usePane } from '../PaneContext';
import { redistributionFigures } from './redistributionFigures';
import { useListStyles } from './useListStyles';

interface PlannedLinesProps {
  readonly lines: readonly PlannedLine[];
  /** Shown under them, in whole kronor; null where they are not all of it. */
  readonly sum: number | null;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  who: { flexGrow: 1, minWidth: 0 },
  words: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  sum: { borderTop: `2px solid ${tokens.colorNeutralForeground1}`, fontWeight: tokens.fontWeightSemibold },
});

/** Rows as they would be written: who, Motpart, and the amount as the sheet shows it. */
export function PlannedLines({ lines, sum }: PlannedLinesProps): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const { text } = usePane();
  const { signed } = redistributionFigures(text.language);
  return (
    <ul className={list.list}>
      {lines.map((line, index) => (
        <li key={index} className={styles.row}>
          <span className={styles.who} lang="sv">
            {line.area === '' ? line.board : line.area}
            {line.area !== '' && <span className={styles.words}>{line.board}</span>}
            {line.counterpart !== '' && (
              <span className={styles.words}>
                {text.fill('omf.form.preview.counterpart', { names: line.counterpart })}
              </span>
            )}
          </span>
          <span className={list.figure}>{signed(line.amountSek)}</span>
        </li>
      ))}
      {sum !== null && (
        <li className={`${styles.row} ${styles.sum}`}>
          <span className={styles.who}>{text.plain('omf.form.preview.sum')}</span>
          <span className={list.figure}>{signed(sum)}</span>
        </li>
      )}
    </ul>
  );
}

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { OverviewLine } from '../../domain/redistribution/redistributionOverview';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import { useHiddenStyle } from '../useHiddenStyle';
import { redistributionFigures } from './redistributionFigures';
import { useListStyles } from './useListStyles';

/** What of a row is shown. */
export type ShownLine = Pick<OverviewLine, 'rowNumber' | 'board' | 'area' | 'text' | 'amountSek'>;

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  who: { flexGrow: 1, minWidth: 0 },
  name: { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
  words: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

interface RowLinesProps {
  readonly lines: readonly ShownLine[];
  /** What the list is, for screen readers. */
  readonly label: string;
  /** The rows' own words are told too, but for those that say only this. */
  readonly known?: string;
}

/** Rows of the sheet, each a link to itself. */
export function RowLines({ lines, label, known }: RowLinesProps): JSX.Element {
  const list = useListStyles();
  return (
    <ul className={list.list} aria-label={label}>
      {lines.map((line) => (
        <li key={line.rowNumber}>
          <RowLink line={line} {...(known !== undefined && { known })} />
        </li>
      ))}
    </ul>
  );
}

/** A row as a link to it: who, its words, and its amount. */
export function RowLink({ line, known }: { line: ShownLine; known?: string }): JSX.Element {
  const styles = useStyles();
  const list = useListStyles();
  const hidden = useHiddenStyle();
  const { text, actions } = usePane();
  const { rowNumber, board, area, text: words, amountSek } = line;
  const who = redistributionText(text.language).party(line);
  const amount =
    amountSek === null
      ? text.plain('omf.row.noAmount')
      : redistributionFigures(text.language).signed(amountSek);
  const own = words.trim() === '' || words.trim() === known?.trim() ? [] : [words.trim()];
  const details = [...(area === '' ? [] : [board ?? text.plain('omf.boards.unknown')]), ...own];
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => void actions.goToRows({ table: 'tblOmfordelningar', firstRow: rowNumber, count: 1 })}
    >
      <span className={styles.who} lang="sv">
        <span className={styles.name}>{area === '' ? who : area}</span>{' '}
        {details.length > 0 && <span className={styles.words}>{details.join(' · ')}</span>}
      </span>{' '}
      <span className={list.figure}>{amount}</span>
      <span className={hidden}>
        {text.fill(amountSek === null ? 'omf.row.showOnly' : 'omf.row.show', { row: rowNumber })}
      </span>
    </button>
  );
}

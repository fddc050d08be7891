import type { JSX } from 'react';
import type { OverviewLine } from '../../domain/redistribution/redistributionOverview';
import { redistributionText } from '../../text/redistributionText';
import { usePane } from '../PaneContext';
import { redistributionFigures } from './redistributionFigures';
import { RowButton } from './RowButton';
import { useListStyles } from './useListStyles';

/** What of a row is shown. */
export type ShownLine = Pick<OverviewLine, 'rowNumber' | 'board' | 'area' | 'text' | 'amountSek'>;

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
  const { text } = usePane();
  const { rowNumber, board, area, text: words, amountSek } = line;
  const who = redistributionText(text.language).party(line);
  const amount =
    amountSek === null
      ? text.plain('omf.row.noAmount')
      : redistributionFigures(text.language).signed(amountSek);
  const own = words.trim() === '' || words.trim() === known?.trim() ? [] : [words.trim()];
  const details = [...(area === '' ? [] : [board ?? text.plain('omf.boards.unknown')]), ...own];
  return (
    <RowButton
      table="tblOmfordelningar"
      rowNumber={rowNumber}
      name={area === '' ? who : area}
      details={details.join(' · ')}
      figure={amount}
      does={text.fill(amountSek === null ? 'omf.row.showOnly' : 'omf.row.show', { row: rowNumber })}
    />
  );
}

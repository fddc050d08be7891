import { columnLetters } from './area';
import type { Change } from './change';
import type { LayoutContext } from './layoutContext';
import { pageSetup } from './pageSetup';
import { HEADER_ROW, type TableSheet } from './tableSheet';

/**
 * What stays in sight and what is printed of a table's sheet: the rows down to the header are frozen and repeated on every page, and
 * the columns up to the ID, which is of no use on paper, fill the page's width.
 */
export function tableFrame({ spec, columns }: TableSheet, context: LayoutContext): readonly Change[] {
  const { sheet } = spec;
  const printed = columns.filter(({ kind }) => kind !== 'id');
  const hasId = printed.length < columns.length;
  return [
    { kind: 'freezeRows', sheet, rows: HEADER_ROW + 1 },
    pageSetup(sheet, context, {
      titleRows: `$1:$${HEADER_ROW + 1}`,
      ...(hasId && { printArea: `A:${columnLetters(printed.length - 1)}` }),
      characters: printed.reduce((sum, { width }) => sum + width, 0),
    }),
  ];
}

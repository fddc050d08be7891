import type { Area } from './area';
import type { Change, FormatInput } from './change';
import { CELL_COLUMN, CHECK_COLUMNS, type CheckSheetRow } from './checkSheetRow';
import { areaAt, formatChange } from './sheetChanges';
import { LINE_COLOUR } from './sheetStyle';

/**
 * Each link is a call of its own; past this many, in a workbook that is broken throughout, the addresses stand as text. Excel takes at
 * most 65 530 links a sheet.
 */
const MOST_LINKS = 2_000;

const CELL_FORMAT: FormatInput = { vertical: 'Top', rowLines: LINE_COLOUR };
/** Excel gives links this look; not every program does. */
const LINK_FORMAT: FormatInput = { fontColor: '#0563C1', underline: true };
const WRAPPED = ['Blad', 'Fynd', 'Åtgärd'];

/**
 * The links of a list's rows, and its looks.
 * @param columns the sheet's columns of Regel, Allvar … in their order
 * @param body the table's rows
 */
export function checkSheetLook(
  sheet: string,
  columns: readonly number[],
  body: Pick<Area, 'row' | 'rowCount'>,
  rows: readonly CheckSheetRow[],
): readonly Change[] {
  const areaOf = (column: number): Area => ({ ...body, column, columnCount: 1 });
  const wrapped = columns.filter((_, at) => WRAPPED.includes(CHECK_COLUMNS[at]?.header ?? ''));
  const linked = columns[CELL_COLUMN] ?? 0;
  const links = rows.flatMap(({ link, cell }, at): readonly Change[] => {
    if (link === null) return [];
    const area = areaAt(body.row + at, linked);
    return [{ kind: 'link', sheet, area, target: link.target, text: cell, tip: link.tip }];
  });
  return [
    ...links.slice(0, MOST_LINKS),
    formatChange(sheet, columns.map(areaOf), CELL_FORMAT),
    formatChange(sheet, wrapped.map(areaOf), { wrap: true }),
    ...(links.length === 0 ? [] : [formatChange(sheet, [areaOf(linked)], LINK_FORMAT)]),
    formatChange(sheet, [{ ...areaOf(columns[0] ?? 0) }], { fitRows: true }),
  ];
}

/**
 * Where a link to a cell leads; sheets are always quoted, whatever they are called.
 * @example linkTarget("Lisas mål", 'E9') // "'Lisas mål'!E9"
 */
export function linkTarget(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

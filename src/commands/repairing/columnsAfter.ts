import type { Area } from '../../layout/area';
import type { CellInput, Change } from '../../layout/change';
import { cellsChange } from '../../layout/sheetChanges';
import type { CellAt, ColumnInsertion } from './repair';

/** Where a cell's column stands when the columns have been inserted. */
export function columnAfter({ sheet, row, column }: CellAt, insertions: readonly ColumnInsertion[]): number {
  const moving = insertions.filter(
    (each) => each.sheet === sheet && each.area.column + each.index <= column && movesRow(each, row),
  );
  return column + moving.length;
}

function movesRow({ way, area }: ColumnInsertion, row: number): boolean {
  return way === 'sheet' || (row >= area.row && row < area.row + area.rowCount);
}

/** Where an inserted column stands when all have been inserted: those at the same place stand in the layout's order. */
function placeOf(own: ColumnInsertion, insertions: readonly ColumnInsertion[]): number {
  const at = own.area.column + own.index;
  const before = insertions.filter((each) => {
    const other = each.area.column + each.index;
    const isBefore = other < at || (other === at && each.order < own.order);
    return each !== own && each.sheet === own.sheet && isBefore && movesRow(each, own.area.row);
  });
  return at + before.length;
}

/** What is written into inserted columns, and the widths of those that moved without theirs. */
export function afterInsertions(
  insertions: readonly ColumnInsertion[],
  repairIds: ReadonlySet<string>,
): readonly Change[] {
  return insertions.flatMap((insertion, at): readonly Change[] => {
    const { sheet, body, column, values, formula } = insertion;
    const place = placeOf(insertion, insertions);
    const isPossible = formula?.requires.every((id) => repairIds.has(id)) === true;
    const isFirst = insertions.findIndex((each) => each.table === insertion.table) === at;
    const keepsWidths = insertion.way === 'cells' && isInPlace(insertion, insertions);
    return [
      ...(insertion.way === 'cells' && isFirst && !keepsWidths ? movedWidths(insertion, insertions) : []),
      ...(keepsWidths ? [] : [width(sheet, place, column.width)]),
      ...(isPossible ? [filled(sheet, body, place, () => ({ formula: formula.text }))] : []),
      ...(values.size > 0 ? [filled(sheet, body, place, (row) => values.get(row))] : []),
    ];
  });
}

function filled(sheet: string, body: Area, column: number, input: (row: number) => CellInput): Change {
  const rows = Array.from({ length: body.rowCount }, (_, down) => [input(body.row + down)]);
  return cellsChange(sheet, body.row, column, rows);
}

function width(sheet: string, column: number, characters: number): Change {
  return { kind: 'columnWidth', sheet, column, columnCount: 1, characters };
}

/** Where only a table's cells move, the sheet's columns keep their widths: the columns take theirs along. */
function movedWidths(insertion: ColumnInsertion, insertions: readonly ColumnInsertion[]): readonly Change[] {
  const { sheet, area, widths } = insertion;
  return (widths ?? []).flatMap((points, index): readonly Change[] => {
    const column = finalColumn(insertion, index, insertions);
    return column === area.column + index ? [] : [width(sheet, column, charactersOf(points))];
  });
}

/** Whether the widths stand where the columns will: the column was deleted the same way, cells alone. */
function isInPlace(insertion: ColumnInsertion, insertions: readonly ColumnInsertion[]): boolean {
  const { area, widths, standardWidths } = insertion;
  const moved = standardWidths.flatMap((standard, index) => {
    const column = finalColumn(insertion, index, insertions) - area.column;
    return standard === null || column === index ? [] : [{ standard, index, column }];
  });
  const isStandard = (standard: number, at: number): boolean => {
    const points = widths?.[at];
    return points !== undefined && Math.abs(charactersOf(points) - standard) < 1;
  };
  const staying = moved.filter(({ standard, column }) => isStandard(standard, column)).length;
  const following = moved.filter(({ standard, index }) => isStandard(standard, index)).length;
  return staying > following;
}

function finalColumn(
  { sheet, area }: ColumnInsertion,
  index: number,
  insertions: readonly ColumnInsertion[],
): number {
  return columnAfter({ sheet, row: area.row, column: area.column + index }, insertions);
}

/** Excel's points to characters of the standard font (7 pixels a digit, 5 of padding); see writeChange. */
function charactersOf(points: number): number {
  return (points / 0.75 - 5) / 7;
}

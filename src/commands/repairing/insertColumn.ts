import type { Area } from '../../layout/area';
import type { Change, FormatInput } from '../../layout/change';
import { columnValidation } from '../../layout/columnValidation';
import { areaAt, cellsChange, formatChange } from '../../layout/sheetChanges';
import { tableLook } from '../../layout/tableLook';
import { HEADER_ROW } from '../../layout/tableSheet';
import { STANDARD_TABLES } from '../../layout/standardTables';
import type { ColumnInsertion } from './repair';

/** A new column takes the formats of its neighbour; these take them away. */
const PLAIN: FormatInput = {
  numberFormat: 'General',
  fill: null,
  fontColor: '#000000',
  bold: false,
  italic: false,
  wrap: false,
  horizontal: 'General',
  indent: 0,
};

/** The changes that insert a column with its header, looks and rule for typing. To its left nothing has moved yet. */
export function insertColumn(insertion: ColumnInsertion): readonly Change[] {
  const { sheet, area, index, column, header, body } = insertion;
  const at = area.column + index;
  const cells: Area = { ...body, column: at, columnCount: 1 };
  const validation = columnValidation(column, header, body.row, at);
  return [
    ...room(insertion),
    formatChange(sheet, [cells], PLAIN),
    ...look(insertion),
    { kind: 'validation', sheet, area: cells, validation },
  ];
}

function room({ way, table, sheet, area, index, header }: ColumnInsertion): readonly Change[] {
  if (way === 'cells') return [{ kind: 'insertTableColumn', table, index, header }];
  const column = area.column + index;
  const isOutside = index === 0 || index === area.columnCount;
  const wider = { ...area, columnCount: area.columnCount + 1 };
  return [
    { kind: 'insertSheetColumn', sheet, column },
    ...(isOutside ? [{ kind: 'resizeTable', table, sheet, area: wider } as const] : []),
    cellsChange(sheet, area.row, column, [[header]]),
  ];
}

/**
 * The look of the column in a new workbook, at its place here; widths and heights are not a column's own business. A column's look may
 * depend on its place in the table: it is taken from a table that has it there.
 */
function look({ column, sheet, index, area, body }: ColumnInsertion): readonly Change[] {
  const columns = Array.from({ length: index + 1 }, () => column);
  const alone = tableLook({
    spec: STANDARD_TABLES.tblMal,
    columns,
    headers: columns.map(({ header }) => header),
    rows: [],
    body: areaAt(HEADER_ROW + 1, 0, body.rowCount, columns.length),
  });
  const holds = (each: Area): boolean => each.column <= index && index < each.column + each.columnCount;
  const moved = (each: Area): Area => ({
    row: each.row === HEADER_ROW ? area.row : body.row + each.row - HEADER_ROW - 1,
    rowCount: each.rowCount,
    column: area.column + index,
    columnCount: 1,
  });
  return alone.flatMap((change) =>
    change.kind === 'format' && change.format.fitRows !== true
      ? [{ ...change, sheet, areas: change.areas.filter(holds).map(moved) }]
      : [],
  );
}

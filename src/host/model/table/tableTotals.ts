import { ROW_LIMIT, endRow } from '../area';
import { HostError } from '../hostError';
import { clearArea } from '../sheet/clearArea';
import { requireUnprotected } from '../sheet/protection';
import { deleteCells, hasContents, insertCells } from '../sheet/structure';
import type { TableModel } from '../tableModel';

const LABEL = 'Summa';

/** The number by which SUBTOTAL knows a totals function, hidden rows left out. */
const SUBTOTALS: Record<string, number> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function totalsFormula(table: TableModel, index: number): string | undefined {
  const column = table.record.columns[index];
  if (column?.totalsRowFunction === undefined) return undefined;
  if (column.totalsRowFunction === 'custom') return column.totalsRowFormula;
  const number = SUBTOTALS[column.totalsRowFunction];
  const name = column.name.replace(/['#[\]@]/g, "'$&");
  return number === undefined ? undefined : `SUBTOTAL(${number},${table.name}[${name}])`;
}

/** Excel's first totals row: the label in the first column, a sum or a count in the last one. */
function chooseFunctions(table: TableModel): void {
  const { columns } = table.record;
  const isChosen = columns.some(
    (column) => column.totalsRowFunction !== undefined || column.totalsRowLabel !== undefined,
  );
  const first = columns[0];
  const last = columns.at(-1);
  if (isChosen || first === undefined || last === undefined) return;
  if (columns.length > 1) first.totalsRowLabel = LABEL;
  const body = table.bodyArea;
  const column = body.column + columns.length - 1;
  const isNumeric = Array.from({ length: body.rowCount }, (_, index) =>
    table.sheet.value(body.row + index, column),
  ).some((value) => typeof value === 'number');
  last.totalsRowFunction = isNumeric ? 'sum' : 'count';
}

/** Shows or removes the totals row. @throws HostError AccessDenied, InvalidOperation */
export function setShowTotals(table: TableModel, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { sheet, area } = table;
  requireUnprotected(sheet);
  const row = shown ? endRow(area) : endRow(area) - 1;
  const totals = { ...area, row, rowCount: 1 };
  const below = { ...totals, row: endRow(area), rowCount: ROW_LIMIT - endRow(area) };
  const isOccupied = hasContents(sheet, below);
  if (!shown) {
    table.record.totalsRowCount = 0;
    table.place({ ...area, rowCount: area.rowCount - 1 });
    table.commit();
    if (isOccupied) deleteCells(sheet, totals, 'Up');
    else clearArea(sheet, totals, 'All');
    return;
  }
  if (endRow(area) >= ROW_LIMIT) throw new HostError('InvalidOperation', 'no room for a totals row');
  if (isOccupied) insertCells(sheet, totals, 'Down');
  chooseFunctions(table);
  table.record.totalsRowCount = 1;
  table.place({ ...area, rowCount: area.rowCount + 1 });
  table.commit();
  for (const [index, column] of table.record.columns.entries()) {
    const text = totalsFormula(table, index);
    if (text !== undefined) {
      const record = sheet.part.ensureCell(row + 1, area.column + index + 1);
      record.formula = { text };
      record.value = null;
      sheet.workbook.calculation.markCell(sheet, row, area.column + index, record);
    } else if (column.totalsRowLabel !== undefined) {
      sheet.cells.setValue(row, area.column + index, column.totalsRowLabel);
    }
  }
}

import { KIND_FORMATS } from '../../layout/numberFormats';
import type { ReadTable } from '../../layout/reading/readTable';
import { figureFormat } from '../repairing/figureFormat';
import type { CellAt, RepairJob } from '../repairing/repair';
import { cellInput, type CellFix } from './cellFix';
import { tableAt, type CellReader } from './cellReader';
import { findingKey } from './findingKey';

/**
 * What a fix of cells writes, as Reparera writes: with the number format that a figure needs to be one and to be read rightly.
 * @param newId draws an ID that is not in use
 */
export function cellJob(
  fix: CellFix,
  tables: readonly ReadTable[],
  read: CellReader,
  newId: () => string,
): readonly RepairJob[] {
  const { finding, cells, input } = fix;
  const id = findingKey(finding);
  if (input.kind === 'formula') return cells.map((cell) => formulaJob(id, input.formula, cell, tables, read));
  const value = input.kind === 'value' ? input.value : undefined;
  const inputs = cells.map((cell) => ({
    ...cell,
    input: cellInput(input, newId),
    numberFormat: figureFormat(value, finding.fix?.params.numberFormat, tableAt(cell, tables), cell),
  }));
  return [{ id, requires: [], work: { type: 'cells', cells: inputs } }];
}

/** A formula in a cell that is formatted as text would stay text. */
function formulaJob(
  id: string,
  formula: string,
  cell: CellAt,
  tables: readonly ReadTable[],
  read: CellReader,
): RepairJob {
  const table = tableAt(cell, tables);
  const index = cell.column - (table?.source.area.column ?? 0);
  const column = [...(table?.columns.values() ?? [])].find((match) => match.index === index)?.column;
  const isText = read(cell)?.numberFormat === '@';
  const numberFormat = isText ? ((column && KIND_FORMATS[column.kind]) ?? 'General') : null;
  const { sheet, row } = cell;
  return {
    id,
    requires: [],
    work: { type: 'formulas', sheet, column: cell.column, rows: [row], formula, numberFormat },
  };
}

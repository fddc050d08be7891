import type { CellsSnapshot, RawValue } from '../snapshot';
import type { SummaryOnSheet } from './existingSummary';
import { TIME_KEY } from './sections/headSections';
import type { SummaryBlock, SummaryCell } from './summaryBlock';
import { lastColumn } from './summaryGrid';

/** Whether a sheet shows exactly what would be written, so that a refresh has only its time to say. */
export function isUnchanged(
  block: SummaryBlock,
  mark: string,
  { reading, cells, chartNames }: SummaryOnSheet,
): boolean {
  if (reading.mark !== mark || reading.rows.length !== block.rows.length) return false;
  const present = new Set(chartNames.map((name) => name.toLowerCase()));
  if (!block.charts.every(({ name }) => present.has(name.toLowerCase()))) return false;
  return block.rows.every(({ key, cells: expected, kind }, index) => {
    const row = reading.firstRow + index;
    const stands = reading.rows[index];
    if (stands?.key !== key || stands.row !== row) return false;
    if (kind === 'notes') return true;
    // A note may have taken the control's place while the board had no rows.
    if (key === TIME_KEY) return hasControl(cells, row, lastColumn(block.grid));
    return [...expected].every(([column, cell]) =>
      isSame(cell, cells.values[row - cells.row]?.[column - cells.column] ?? null),
    );
  });
}

function hasControl(
  { formulas, row: top, column: left }: CellsSnapshot,
  row: number,
  column: number,
): boolean {
  return typeof formulas[row - top]?.[column - left] === 'string';
}

function isSame({ value }: SummaryCell, shown: RawValue): boolean {
  if (value === undefined || value === null || value === '') return shown === null;
  if (typeof value === 'number') return typeof shown === 'number' && Math.abs(shown - value) < 1e-9;
  return typeof value === 'object' ? shown !== null : shown === value;
}

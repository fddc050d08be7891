import { cellAddress } from '../../layout/reading/findingPlace';
import type { ReadTable } from '../../layout/reading/readTable';
import type { RepairJob } from '../repairing/repair';
import type { CellFix } from './cellFix';
import { cellJob } from './cellJob';
import type { CellContent, CellReader } from './cellReader';
import type { FixedCell, PlannedFix, ShownCell } from './fixPlan';
import { shownCell } from './shownCell';

/** The cells of a fix with what they show before and after. */
export function plannedCells(fix: CellFix, tables: readonly ReadTable[], read: CellReader): PlannedFix {
  const jobs = cellJob(fix, tables, read, () => '');
  const cells = fix.cells.map((cell): FixedCell => {
    const content = read(cell);
    const format = numberFormatOf(jobs, cell) ?? content?.numberFormat ?? 'General';
    return {
      address: cellAddress(cell),
      before: shownBefore(content),
      after: fix.input.kind === 'value' ? shownCell(fix.input.value, format) : fix.input,
    };
  });
  return { kind: 'cells', finding: fix.finding, cells };
}

function numberFormatOf(
  jobs: readonly RepairJob[],
  { row, column }: CellFix['cells'][number],
): string | null {
  const cells = jobs.flatMap(({ work }) => (work.type === 'cells' ? work.cells : []));
  return cells.find((cell) => cell.row === row && cell.column === column)?.numberFormat ?? null;
}

function shownBefore(content: CellContent | null): ShownCell {
  if (content === null) return { kind: 'empty' };
  const { formula, value, numberFormat } = content;
  return formula === null ? shownCell(value, numberFormat) : { kind: 'formula', formula };
}

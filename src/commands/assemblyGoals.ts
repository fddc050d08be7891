import { foldText } from '../domain/foldText';
import { REGION_CODE } from '../layout/boardRegister';
import { numberIn } from '../layout/reading/rowCells';
import type { ReadRow } from '../layout/reading/readTable';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import { cellContent } from './followup/rowContent';
import type { AssemblyGoal } from './newWorkbook';

/** The assembly's goals as another workbook has them. */
export interface AssemblyGoals {
  /** By number. */
  readonly goals: readonly AssemblyGoal[];
  /** Numbers that bear different names in the workbook; the name that most rows bear is taken, the region's own first. */
  readonly disputed: readonly number[];
}

/**
 * Reads the goals of a plan or follow-up, of one board or of all, for a new workbook: number, name and area. Rows whose number cannot be
 * read, or without a name, are none.
 */
export function assemblyGoals(workbook: StandardWorkbook): AssemblyGoals {
  const byNumber = new Map<number, ReadRow[]>();
  for (const row of workbook.tables.get('tblMal')?.rows ?? []) {
    const number = numberIn(row, 'number');
    if (number === null || nameOf(row) === '') continue;
    byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
  }
  const numbers = [...byNumber].sort(([left], [right]) => left - right);
  return {
    goals: numbers.map(([number, rows]) => goalOf(number, rows)),
    disputed: numbers
      .filter(([, rows]) => new Set(rows.map((row) => foldText(nameOf(row)))).size > 1)
      .map(([number]) => number),
  };
}

function goalOf(number: number, rows: readonly ReadRow[]): AssemblyGoal {
  const region = rows.filter(({ board }) => board?.code === REGION_CODE);
  const chosen = mostFrequent((region.length > 0 ? region : rows).map(nameOf));
  const area = rows
    .filter((row) => foldText(nameOf(row)) === foldText(chosen))
    .map((row) => String(cellContent(row, 'goalArea') ?? '').trim())
    .find((text) => text !== '');
  return { number, name: chosen, area: area ?? null };
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(foldText(name), (counts.get(foldText(name)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return names.find((name) => counts.get(foldText(name)) === most) ?? '';
}

function nameOf(row: ReadRow): string {
  return String(cellContent(row, 'goal') ?? '').trim();
}

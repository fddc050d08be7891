import type { CaseResult } from './runCase';

/** Where the report of all runs is kept. */
export const REPORT_FILE = 'tests/faults/report.json';

/** What every fault at every sync of a command came to, as it is kept beside the tests. */
export interface FaultReport {
  /** `all`: every fault at every message; `some`: those that run with every change. */
  readonly extent: 'all' | 'some';
  /** Of these commands those alone that run with every change, though the extent is `all`. */
  readonly selected?: readonly string[];
  /** By command and kind: the outcome at each sync, `4 noAnswer inverse`. */
  readonly results: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** One outcome as the report has it. */
export function outcomeText({ sync, said, state }: CaseResult): string {
  return `${sync} ${said ?? '-'} ${state}`;
}

/** The report of these cases, in their order. */
export function reportOf(cases: readonly CaseResult[], extent: FaultReport['extent']): FaultReport {
  const results: Record<string, Record<string, string[]>> = {};
  for (const each of cases) {
    const own = (results[each.command] ??= {});
    (own[each.kind] ??= []).push(outcomeText(each));
  }
  return { extent, results };
}

/** How the workbook stood after some kinds of fault in a command. */
export function statesOf(
  { results }: FaultReport,
  command: string,
  kinds: readonly string[],
): readonly string[] {
  const outcomes = kinds.flatMap((kind) => results[command]?.[kind] ?? []);
  return outcomes.map((text) => text.split(' ')[2] ?? '');
}

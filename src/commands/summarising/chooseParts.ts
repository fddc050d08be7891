import { foldText } from '../../domain/foldText';
import type { PartSummary, RegionSummary, SummaryReport } from '../../domain/summary/summaryReport';

/** Which summaries are wanted. */
export interface PartChoice {
  /** Boards by code or name, the region by its code `region`; all when left out. */
  readonly boards?: readonly string[];
  /** The region's alone. */
  readonly regionOnly?: boolean;
}

/** The parts to write, the region first; or the names that no board with rows has. */
export type ChosenParts =
  | { readonly kind: 'chosen'; readonly parts: readonly (PartSummary | RegionSummary)[] }
  | { readonly kind: 'unknownBoards'; readonly names: readonly string[] }
  /** The region is wanted, and the workbook has rows of one board alone. */
  | { readonly kind: 'noRegion' };

/**
 * Chooses what to summarise. Chosen boards come without the region, unless it is chosen too.
 * @example chooseParts(report, { boards: ['rs'] }) // { kind: 'chosen', parts: [Regionstyrelsen] }
 * @example chooseParts(report, { boards: ['region', 'rs'] }) // { kind: 'chosen', parts: [the region, Regionstyrelsen] }
 */
export function chooseParts(report: SummaryReport, { boards, regionOnly = false }: PartChoice): ChosenParts {
  const { region } = report;
  if (regionOnly) return region === null ? { kind: 'noRegion' } : { kind: 'chosen', parts: [region] };
  if (boards === undefined) {
    return { kind: 'chosen', parts: [...(region === null ? [] : [region]), ...report.boards] };
  }
  const all = [...(region === null ? [] : [region]), ...report.boards];
  const wanted = boards.map((name) => ({ name, board: all.find((part) => isNamed(part, name)) }));
  const unknown = wanted.filter(({ board }) => board === undefined).map(({ name }) => name);
  if (unknown.length > 0) return { kind: 'unknownBoards', names: unknown };
  const chosen = new Set(wanted.map(({ board }) => board?.code));
  return { kind: 'chosen', parts: all.filter(({ code }) => chosen.has(code)) };
}

function isNamed({ code, name }: PartSummary, text: string): boolean {
  return [code, name].some((each) => foldText(each) === foldText(text));
}

import type { PaletteName } from '../domain/palette';
import type { SummaryRefusal } from '../domain/summary/summaryRefusal';
import type { SummaryReport } from '../domain/summary/summaryReport';
import type { Book } from '../excel/book';
import type { CountListener } from '../layout/inTurns';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import type { Language } from '../text/language';
import type { PartChoice } from './summarising/chooseParts';
import { decideSummaries } from './summarising/decideSummaries';
import type { PeriodComparison } from './summarising/comparePeriods';
import type { PlannedSheet, SummaryPlan } from './summarising/planSummaries';

/** How far Sammanställ has come. */
export type SummariseStep = 'reading' | 'writing';

/** What to summarise, and how. */
export interface SummariseOptions extends PartChoice {
  /** The language of the words in the cells; Swedish when left out. */
  readonly language?: Language;
  /** The one that the workbook is in when left out. */
  readonly palette?: PaletteName;
  /** For a workbook that is in none; the standard one when left out. */
  readonly fallbackPalette?: PaletteName;
  /** The follow-up of an earlier period: what Föregående … leaves blank is compared with it. */
  readonly previous?: StandardWorkbook;
  /** When the sheets say that they were refreshed. */
  readonly now: Date;
  /** Ends the work before anything is written, with the signal's reason as the fault. */
  readonly signal?: AbortSignal;
  /** Hears how many tables have been judged and how many sheets decided; what it throws ends the work. */
  readonly onCount?: CountListener;
}

/** A sheet as it was previewed. */
export type PreviewedSheet = Pick<PlannedSheet, 'code' | 'outcome' | 'mark'>;

/** What Sammanställ did. */
export type SummariseResult =
  | (Omit<SummaryPlan, 'changes'> & {
      readonly kind: 'summarised';
      readonly report: SummaryReport;
      readonly workbook: StandardWorkbook;
      readonly comparison: PeriodComparison | null;
      /** The workbook has changed since the preview: something else was written than was shown. */
      readonly hasMoved: boolean;
    })
  | SummariseRefusal;

/** Why nothing was written. */
export type SummariseRefusal =
  | { readonly kind: 'refused'; readonly refusal: SummaryRefusal | 'noRegion' | 'noRows' }
  /** No board with rows has these names. */
  | { readonly kind: 'refused'; readonly refusal: 'unknownBoards'; readonly names: readonly string[] }
  /** Sheets of a summary's name that are the user's own, or that are protected. */
  | {
      readonly kind: 'refused';
      readonly refusal: 'foreignSheets' | 'protectedSheets';
      readonly sheets: readonly string[];
    };

/**
 * Sammanställ: writes a summary sheet per board and for the region, or refreshes them in place. One read, then every decision, then one
 * write; the tables themselves are not touched. Refreshing twice without a change in the tables changes nothing but the time.
 * What is written is decided anew, on what the workbook holds now.
 * @param options `previewed`: the sheets of the preview that the user has seen
 * @throws BookFault when Excel refuses; a part may then have been written, and running again completes
 */
export async function summarise(
  book: Book,
  options: SummariseOptions & { readonly previewed?: readonly PreviewedSheet[] },
  onStep?: (step: SummariseStep) => void,
): Promise<SummariseResult> {
  onStep?.('reading');
  const decision = await decideSummaries(book, options);
  if (decision.kind === 'refused') return decision;
  const { plan, decidedOn, report, workbook, comparison } = decision;
  onStep?.('writing');
  await book.apply(plan.changes, { decidedOn });
  const { sheets, left } = plan;
  const hasMoved = options.previewed !== undefined && !areAsShown(sheets, options.previewed);
  return { kind: 'summarised', sheets, left, report, workbook, comparison, hasMoved };
}

function areAsShown(sheets: readonly PreviewedSheet[], previewed: readonly PreviewedSheet[]): boolean {
  return sheets.every(({ code, outcome, mark }) =>
    previewed.some((shown) => shown.code === code && shown.outcome === outcome && shown.mark === mark),
  );
}

import { inTurns } from '../../layout/inTurns';
import type { SummaryReport } from '../../domain/summary/summaryReport';
import type { Book } from '../../excel/book';
import { LEGEND_TEXTS } from '../../layout/colourLegend';
import { paletteInUse } from '../../layout/paletteInUse';
import { workbookReading } from '../../layout/reading/readWorkbook';
import type { Snapshot } from '../../layout/snapshot';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { START_SHEET } from '../../layout/startSheet';
import { summarySheetWords } from '../../text/summarySheetWords';
import type { SummariseOptions, SummariseRefusal } from '../summarise';
import { figureSteps } from '../summaryFigures';
import { chooseParts } from './chooseParts';
import { comparePeriods, type PeriodComparison } from './comparePeriods';
import { localMinute } from './localMinute';
import { planSummaries, type SummaryPlan } from './planSummaries';
import { SUMMARY_REQUEST } from './summaryRequest';

/** Everything that a refresh would write, decided and not yet written. */
export interface SummaryDecision {
  readonly kind: 'decided';
  readonly plan: SummaryPlan;
  /** What was read to decide. */
  readonly decidedOn: Snapshot;
  readonly report: SummaryReport;
  readonly workbook: StandardWorkbook;
  /** Null where no earlier follow-up was given. */
  readonly comparison: PeriodComparison | null;
}

/** Reads the workbook once and decides what Sammanställ would write. @throws BookFault */
export async function decideSummaries(
  book: Pick<Book, 'read'>,
  options: SummariseOptions,
): Promise<SummaryDecision | SummariseRefusal> {
  const find = { sheet: START_SHEET, texts: LEGEND_TEXTS };
  const snapshot = await book.read(
    options.palette === undefined ? { ...SUMMARY_REQUEST, find } : SUMMARY_REQUEST,
  );
  const read = await inTurns(workbookReading(snapshot), options.signal, options.onCount);
  const figures = await inTurns(figureSteps(read, options.previous), options.signal, options.onCount);
  if (figures.kind === 'refused') return figures;
  const { report, workbook } = figures;
  if (report.boards.length === 0 && report.region === null) return { kind: 'refused', refusal: 'noRows' };
  const chosen = chooseParts(report, options);
  if (chosen.kind === 'noRegion') return { kind: 'refused', refusal: 'noRegion' };
  if (chosen.kind === 'unknownBoards') {
    return { kind: 'refused', refusal: 'unknownBoards', names: chosen.names };
  }
  const language = options.language ?? 'sv';
  const planning = planSummaries({
    snapshot,
    workbook,
    report,
    parts: chosen.parts,
    words: summarySheetWords(language),
    language,
    palette:
      options.palette ?? paletteInUse(snapshot.foundCells ?? []) ?? options.fallbackPalette ?? 'standard',
    refreshedAt: localMinute(options.now),
  });
  const plan = await inTurns(planning, options.signal, options.onCount);
  if ('kind' in plan) {
    const refusal = plan.kind === 'foreign' ? 'foreignSheets' : 'protectedSheets';
    return { kind: 'refused', refusal, sheets: plan.sheets };
  }
  const comparison = options.previous === undefined ? null : comparePeriods(report, options.previous);
  return { kind: 'decided', plan, decidedOn: snapshot, report, workbook, comparison };
}

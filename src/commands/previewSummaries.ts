import type { SummaryReport } from '../domain/summary/summaryReport';
import type { Book } from '../excel/book';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import type { SummariseOptions, SummariseRefusal } from './summarise';
import type { PeriodComparison } from './summarising/comparePeriods';
import { decideSummaries } from './summarising/decideSummaries';
import type { SummaryPlan } from './summarising/planSummaries';

/** What Sammanställ would do. */
export interface SummaryPreview extends Omit<SummaryPlan, 'changes'> {
  readonly kind: 'preview';
  readonly report: SummaryReport;
  readonly workbook: StandardWorkbook;
  /** Null where no earlier follow-up was given. */
  readonly comparison: PeriodComparison | null;
}

/**
 * Says per sheet what Sammanställ would do: what is new, refreshed, unchanged or left, and what would be shown otherwise than before.
 * Writes nothing.
 * @throws BookFault
 */
export async function previewSummaries(
  book: Pick<Book, 'read'>,
  options: SummariseOptions,
): Promise<SummaryPreview | SummariseRefusal> {
  const decision = await decideSummaries(book, options);
  if (decision.kind === 'refused') return decision;
  const { plan, report, workbook, comparison } = decision;
  return { kind: 'preview', sheets: plan.sheets, left: plan.left, report, workbook, comparison };
}

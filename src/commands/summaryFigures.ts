import { finish, type Steps } from '../domain/steps';
import { summarising } from '../domain/summary/summarise';
import type { SummaryRefusal } from '../domain/summary/summaryRefusal';
import type { SummaryReport } from '../domain/summary/summaryReport';
import { withPreviousPeriod } from '../domain/summary/withPreviousPeriod';
import type { Book } from '../excel/book';
import { readWorkbook } from '../layout/reading/readWorkbook';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import { STANDARD_TABLES } from '../layout/standardTables';
import { summaryInput } from '../layout/summary/summaryInput';

/** The figures, or why there are none. */
export type SummaryFigures =
  | { readonly kind: 'summary'; readonly report: SummaryReport; readonly workbook: StandardWorkbook }
  | { readonly kind: 'refused'; readonly refusal: SummaryRefusal };

/**
 * Reads the whole workbook and makes the figures of Sammanställ; writes nothing.
 * @throws BookFault
 */
export async function summaryFigures(book: Book): Promise<SummaryFigures> {
  const tables = Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase());
  return figuresOf(readWorkbook(await book.read({ tables, numberFormats: true })));
}

/**
 * The figures of a workbook that has been read, open or closed.
 * @param previous the follow-up of an earlier period, for what Föregående … leaves blank
 */
export function figuresOf(workbook: StandardWorkbook, previous?: StandardWorkbook): SummaryFigures {
  return finish(figureSteps(workbook, previous));
}

/** The same in steps. */
export function* figureSteps(workbook: StandardWorkbook, previous?: StandardWorkbook): Steps<SummaryFigures> {
  const refusal = refusalOf(workbook);
  if (refusal !== null) return { kind: 'refused', refusal };
  const own = summaryInput(workbook);
  yield;
  const input = previous === undefined ? own : withPreviousPeriod(own, summaryInput(previous));
  return { kind: 'summary', report: yield* summarising(input), workbook };
}

/** Without a period nothing can be judged; an appendix of redistributions needs none. */
function refusalOf({ context, tables }: StandardWorkbook): SummaryRefusal | null {
  const { kind, isAppendix, period, year } = context;
  if (isAppendix) return null;
  if (kind === 'plan') return 'plan';
  if (kind === null || tables.size === 0) return 'notStandard';
  if (period === null) return 'periodMissing';
  return year === null ? 'yearMissing' : null;
}

import {
  summariseRedistributions,
  type RedistributionOverview,
} from '../domain/redistribution/redistributionOverview';
import type { RedistributionStage } from '../domain/redistribution/redistributionInput';
import type { Book } from '../excel/book';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { areaBudgets, redistributionLines } from '../layout/redistribution/redistributionLines';

/** What the overview can be told. */
export interface OverviewOptions {
  /** Only this Skede; every row when left out. */
  readonly stage?: RedistributionStage;
}

/** The overview, or that there is nothing to overview. */
export type OverviewResult =
  | {
      readonly kind: 'overview';
      readonly overview: RedistributionOverview;
      /** Where the rows stand: row numbers are of `sheet`, those of budgets of `budgetSheet`. */
      readonly sheet: string;
      readonly budgetSheet: string | null;
      /** The workbook's one board, by its full name; null in a region's workbook and where unknown. */
      readonly board: string | null;
    }
  | { readonly kind: 'noTable' };

/**
 * Budgetomfördelningar, the overview: who gives what to whom and for what, whether it balances, each board's sums, and what the givers
 * have left. Writes nothing.
 * @throws BookFault
 */
export async function redistributionOverview(
  book: Book,
  { stage }: OverviewOptions = {},
): Promise<OverviewResult> {
  const tables = ['tblomfordelningar', 'tblbudget', 'tblnamnder'];
  const workbook = readWorkbook(await book.read({ tables }));
  const table = workbook.tables.get('tblOmfordelningar');
  if (table === undefined) return { kind: 'noTable' };
  const overview = summariseRedistributions(
    redistributionLines(workbook),
    areaBudgets(workbook),
    workbook.tolerances,
    stage ?? null,
  );
  return {
    kind: 'overview',
    overview,
    sheet: table.source.sheet,
    budgetSheet: workbook.tables.get('tblBudget')?.source.sheet ?? null,
    board: workbook.context.board?.name ?? null,
  };
}

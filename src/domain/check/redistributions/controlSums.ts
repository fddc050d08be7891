import { EXACT_SEK, halfLastDecimal, linesTolerance } from '../../rounding';
import type { CheckedBook, ControlSumRow, RedistributionRow } from '../checkedBook';
import { groupBy } from '../groupBy';
import { nameKey } from '../nameKey';

/** A printed sum beside what the rows give. Amounts are whole kronor. */
export interface ControlSum {
  readonly row: ControlSumRow;
  readonly printedSek: number;
  readonly sumSek: number;
  /** `sumSek` minus `printedSek`. */
  readonly differenceSek: number;
  /** What rounding may explain of it, 10 kr included. */
  readonly toleranceSek: number;
  /** Rows that were summed, and their Skede. */
  readonly count: number;
  readonly stage: string;
}

/** A sum without decimals among sums that have them was printed with at least one: 55,0 stands as 55. */
const HALF_TENTH_SEK = 50_000;

/**
 * The readable rows of tblKontrollsummor, each with the rows that it sums: those of Skede Under året in a follow-up, of Plan in a plan;
 * in an appendix alone the one Skede that there is. Left out are sums with a row whose amount cannot be read, and those
 * that the rows of unknown boards or without Skede make right: these have findings of their own. Source: rules.md 5.
 * @example // 2021, HSN: printed 155,11, rows 155,12, toleranceSek 90010 of 17 rows
 */
export function controlSums(book: CheckedBook): readonly ControlSum[] {
  if (book.redistributions === null) return [];
  const stage = stageOf(book);
  const lines = book.redistributions.filter((row) => row.stage === stage);
  const withoutStage = book.redistributions.filter((row) => row.stage !== stage && row.stage === '');
  const byBoard = groupBy(lines, ({ board }) => board);
  const unknown = [...lines.filter(({ board }) => board === null), ...withoutStage];
  const hasDecimals = (book.controlSums ?? []).some(({ sumSek }) => halfLastDecimal(sumSek ?? 0) < 500_000);
  return (book.controlSums ?? []).flatMap((row) => {
    if (row.sumSek === null || (row.board === null && !row.isNetChange)) return [];
    const own = row.isNetChange ? lines : (byBoard.get(row.board ?? '') ?? []);
    const isUnsure = [...own, ...unknown].some(({ amountSek }) => amountSek === null);
    if (isUnsure) return [];
    const half = halfLastDecimal(row.sumSek);
    const printedHalf = hasDecimals ? Math.min(half, HALF_TENTH_SEK) : half;
    const sum = { ...compare(row, row.sumSek, own, printedHalf, book), stage };
    const loose = row.isNetChange ? withoutStage : unknown;
    return loose.length > 0 && Math.abs(sum.differenceSek + total(loose)) <= sum.toleranceSek ? [] : [sum];
  });
}

function compare(
  row: ControlSumRow,
  printedSek: number,
  lines: readonly RedistributionRow[],
  half: number,
  { tolerances }: CheckedBook,
): Omit<ControlSum, 'stage'> {
  const sumSek = total(lines);
  const rounded = lines.map(({ amountSek, purpose }) => ({
    amountSek: amountSek ?? 0,
    purpose: nameKey(purpose),
  }));
  return {
    row,
    printedSek,
    sumSek,
    differenceSek: sumSek - printedSek,
    toleranceSek: linesTolerance(rounded, tolerances) + half + EXACT_SEK,
    count: lines.length,
  };
}

function total(rows: readonly RedistributionRow[]): number {
  return rows.reduce((sum, { amountSek }) => sum + (amountSek ?? 0), 0);
}

function stageOf({ kind, redistributions }: CheckedBook): string {
  if (kind === 'plan') return 'Plan';
  const stages = new Set((redistributions ?? []).map(({ stage }) => stage).filter((stage) => stage !== ''));
  const [only] = stages;
  return kind === null && stages.size === 1 && only !== undefined ? only : 'Under året';
}

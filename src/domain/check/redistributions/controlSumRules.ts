import type { FindingPlace } from '../../finding';
import { EXACT_SEK } from '../../rounding';
import type { CheckedBook } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { controlSums, type ControlSum } from './controlSums';

interface SumParams {
  /** Null for Nettoförändring. */
  readonly board: string | null;
  readonly printedSek: number;
  readonly sumSek: number;
  readonly differenceSek: number;
  readonly toleranceSek: number;
  readonly count: number;
  /** The Skede that is compared. */
  readonly stage: string;
}

/**
 * OMF-06: a board's rows differ from its row in tblKontrollsummor by more than rounding explains.
 * @example 17 rows sum to 155,12, printed 156,11 → differenceSek −990000
 */
export const BOARD_SUM: CheckRule<'OMF-06', SumParams> = {
  id: 'OMF-06',
  severities: ['error'],
  source: 'redistributions 2021: sums are printed for two of four boards',
  find: (book) =>
    sumsWithPlace(book)
      .filter(({ sum }) => !sum.row.isNetChange && isBeyondRounding(sum))
      .map(({ sum, place }) => ({ severity: 'error', place, params: paramsOf(sum) })),
};

/**
 * OMF-07: a board's rows, or all, differ from the printed sum by what rounding explains.
 * @example 2021: 155,12 against 155,11; 55,01 against 55,0
 */
export const ROUNDED_SUM: CheckRule<'OMF-07', SumParams> = {
  id: 'OMF-07',
  severities: ['info'],
  source: 'redistributions 2021: 155,12 against 155,11 and 55,01 against 55,0',
  find: (book) =>
    sumsWithPlace(book)
      .filter(({ sum }) => Math.abs(sum.differenceSek) > EXACT_SEK && !isBeyondRounding(sum))
      .map(({ sum, place }) => ({ severity: 'info', place, params: paramsOf(sum) })),
};

/**
 * OMF-08: Nettoförändring differs from the sum of all rows by more than rounding explains.
 * @example 40 rows sum to 55,01, Nettoförändring 54 → differenceSek 1010000
 */
export const NET_CHANGE_SUM: CheckRule<'OMF-08', SumParams> = {
  id: 'OMF-08',
  severities: ['error'],
  source: 'redistributions 2021: the appendix ends in one net change; practice.md 5, BO-23',
  find: (book) =>
    sumsWithPlace(book)
      .filter(({ sum }) => sum.row.isNetChange && isBeyondRounding(sum))
      .map(({ sum, place }) => ({ severity: 'error', place, params: paramsOf(sum) })),
};

function sumsWithPlace(
  book: CheckedBook,
): readonly { readonly sum: ControlSum; readonly place: FindingPlace }[] {
  return controlSums(book).flatMap((sum) => {
    const place = sum.row.place('sum');
    return place === null ? [] : [{ sum, place }];
  });
}

function isBeyondRounding({ differenceSek, toleranceSek }: ControlSum): boolean {
  return Math.abs(differenceSek) > toleranceSek;
}

function paramsOf({ row, ...figures }: ControlSum): SumParams {
  return { board: row.isNetChange ? null : row.board, ...figures };
}

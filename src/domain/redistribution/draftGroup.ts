import type { Tolerances } from '../thresholds';
import { balance } from './balance';
import type { Wording } from './clusterTexts';
import type { GroupableRow } from './groupableRow';

/** Wordings with the rows that bear them. */
export interface WordedRows extends Wording {
  readonly rows: readonly GroupableRow[];
  /** The purpose that stands on these rows; null where one is wanted. */
  readonly purpose: string | null;
}

/** A group in the making. */
export interface DraftGroup {
  readonly wordings: readonly WordedRows[];
  readonly reason: 'words' | 'wordsAndAmounts' | 'amounts';
}

/** What sums may be off by. */
export type Rounding = Pick<Tolerances, 'rounding' | 'roundingMax'>;

/** The amounts of all rows of some wordings. */
export function amountsOf(wordings: readonly WordedRows[]): readonly number[] {
  return wordings.flatMap(({ rows }) => rows.map((row) => row.amountSek));
}

/** Whether all rows of some wordings net to zero, by rounding at the most. */
export function isClosed(wordings: readonly WordedRows[], tolerances: Rounding): boolean {
  return balance(amountsOf(wordings), tolerances).verdict !== 'net';
}

/** All give, or all receive: a Tillskott, or a part whose other side lies in another workbook. Dividing it closes nothing. */
export function isOneSided(wordings: readonly WordedRows[]): boolean {
  const amounts = amountsOf(wordings);
  return amounts.every((amount) => amount >= 0) || amounts.every((amount) => amount <= 0);
}

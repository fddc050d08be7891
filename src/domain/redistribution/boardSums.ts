import { groupBy } from '../check/groupBy';
import type { RedistributionLine } from './redistributionGroups';
import { NEW_MONEY_TYPES } from './redistributionTypes';

/** What of a row is summed. A row without amount is in no sum. */
export type SummedLine = Pick<RedistributionLine, 'board' | 'type' | 'amountSek'>;

/** Sums of rows, in whole kronor. `given` ≤ 0; `given` and `received` leave out new money; net = given + received + newMoney. */
export interface RedistributionSums {
  readonly givenSek: number;
  readonly receivedSek: number;
  readonly newMoneySek: number;
  readonly netSek: number;
}

/** The sums of a board; null where the row's board is unknown. */
export interface BoardSums extends RedistributionSums {
  readonly board: string | null;
  /** Rows that were summed. */
  readonly rowCount: number;
}

/**
 * Given, received, new money and net per board, in the order in which each first occurs, rows of unknown boards last.
 * Source: rules.md 5, and product.md for what belongs where.
 * @example // 2021, HSN: givenSek −19540000, receivedSek 134160000, newMoneySek 40500000, netSek 155120000
 */
export function boardSums(lines: readonly SummedLine[]): readonly BoardSums[] {
  const known = groupBy(lines, ({ board }) => board);
  const unknown = lines.filter(({ board }) => board === null);
  return [
    ...[...known].map(([board, own]) => ({ board, rowCount: own.length, ...sumsOf(own) })),
    ...(unknown.length === 0 ? [] : [{ board: null, rowCount: unknown.length, ...sumsOf(unknown) }]),
  ];
}

/** The sums of some rows. */
export function sumsOf(lines: readonly Pick<SummedLine, 'amountSek' | 'type'>[]): RedistributionSums {
  let [givenSek, receivedSek, newMoneySek] = [0, 0, 0];
  for (const { amountSek, type } of lines) {
    if (amountSek === null) continue;
    if (NEW_MONEY_TYPES.has(type)) newMoneySek += amountSek;
    else if (amountSek < 0) givenSek += amountSek;
    else receivedSek += amountSek;
  }
  return { givenSek, receivedSek, newMoneySek, netSek: givenSek + receivedSek + newMoneySek };
}

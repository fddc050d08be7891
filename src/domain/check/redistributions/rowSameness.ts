import { nameKey } from '../nameKey';
import type { RedistributionRow } from '../checkedBook';

/**
 * What makes two redistributions the same row: board, area, Ändamål (or the row's own wording where that is blank), Skede and amount;
 * null for a row that says too little to be compared. Source: OMF-10.
 * @example // two rows Sjukhusvård, FVIS, 3,36 of one board have the same key
 */
export function rowSameness({
  board,
  area,
  purpose,
  text,
  stage,
  amountSek,
}: RedistributionRow): string | null {
  const words = nameKey(purpose === '' ? text : purpose);
  if (board === null || words === '' || amountSek === null || amountSek === 0) return null;
  return JSON.stringify([board, nameKey(area), words, stage, amountSek]);
}

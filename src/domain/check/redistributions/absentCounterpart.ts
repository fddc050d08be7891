import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { checkedGroups } from './checkedGroups';

/**
 * OMF-19: in a samlad workbook a board that Motpart names has no row in the group. It points to the first row that names it. A name
 * that the register lacks is NAM-01 alone.
 * @example Flytt av tjänst −0,36, Motpart Regionstyrelsen, which has no row → residueSek −360000
 */
export const ABSENT_COUNTERPART: CheckRule<
  'OMF-19',
  {
    readonly purpose: string | null;
    readonly counterparts: readonly string[];
    /** What the counterparts should have the other way; null where the group need not net to zero, or its sum is unknown. */
    readonly residueSek: number | null;
  }
> = {
  id: 'OMF-19',
  severities: ['error'],
  source: 'irregularities (b): a move names giver and receiver',
  find: (book) => {
    if (book.scope !== 'allBoards') return [];
    return checkedGroups(book).flatMap(({ purpose, rows, missingBoards, residueSek, ...group }) => {
      if (group.isClosed) return [];
      const unknown = new Set(rows.flatMap(({ unknownCounterparts }) => unknownCounterparts));
      const counterparts = missingBoards.filter((board) => !unknown.has(board));
      const naming = rows.find((row) => row.counterparts.some((board) => counterparts.includes(board)));
      const place = naming?.place('counterpart') ?? null;
      if (place === null) return [];
      const isJudged = group.mustNetToZero && group.verdict !== 'unknown';
      const params = {
        purpose: shortLabel(purpose),
        counterparts,
        residueSek: isJudged ? residueSek : null,
      };
      return [{ severity: 'error', place, params } as const];
    });
  },
};

import type { CheckedBook, RedistributionRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { checkedGroups, type CheckedGroup } from './checkedGroups';
import { rowNumbers } from './rowNumbers';

/**
 * OMF-18: an open group: Motpart names a board whose rows are in another workbook. What that board should have is told, so that
 * the two can be compared; it points to the first row that names it. In a samlad workbook it is OMF-19.
 * @example Flytt av tjänst −0,36, Motpart Regionstyrelsen → residueSek −360000
 */
export const OPEN_PURPOSE: CheckRule<
  'OMF-18',
  {
    readonly purpose: string | null;
    readonly residueSek: number;
    readonly counterparts: readonly string[];
    /** 1: all rows are one board's. */
    readonly isOneBoard: 0 | 1;
    /** 1: the rows at hand net to zero already, rounding counted. */
    readonly isBalanced: 0 | 1;
    readonly rows: readonly string[];
  }
> = {
  id: 'OMF-18',
  severities: ['info'],
  source: 'redistributions 2021: flytt av tjänst nets to zero only over two boards',
  find: (book) =>
    openGroups(book).flatMap((group) => {
      const place = firstNaming(group)?.place('counterpart') ?? null;
      if (place === null) return [];
      const params = {
        purpose: shortLabel(group.purpose),
        residueSek: group.residueSek,
        counterparts: group.missingBoards,
        isOneBoard: new Set(group.rows.map(({ board }) => board)).size === 1 ? 1 : 0,
        isBalanced: group.verdict === 'unbalanced' ? 0 : 1,
        rows: rowNumbers(group.rows),
      } as const;
      return [{ severity: 'info', place, params } as const];
    }),
};

function openGroups(book: CheckedBook): readonly CheckedGroup[] {
  if (book.scope === 'allBoards') return [];
  return checkedGroups(book).filter(
    ({ isClosed, mustNetToZero, verdict }) => !isClosed && mustNetToZero && verdict !== 'unknown',
  );
}

function firstNaming({ rows, missingBoards }: CheckedGroup): RedistributionRow | undefined {
  return rows.find(({ counterparts }) => counterparts.some((board) => missingBoards.includes(board)));
}

import { BUDGET_PARTS, type BudgetRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { uncoveredGifts } from '../redistributions/uncoveredGifts';
import { areaKey } from './areaKey';
import { linesByBudgetRow } from './linesByBudgetRow';

/**
 * BUD-03: redistributions turn an area's budget negative that was not: the plan's Omfördelning, or the rows of Skede Under året. A
 * budget that is negative anyway (taxes, state grants) is left alone. Where OMF-15 names the row that takes too much, that is enough.
 * @example 5 mkr, and −6 under året → beforeSek 5000000, afterSek −1000000
 */
export const NEGATIVE_BUDGET: CheckRule<
  'BUD-03',
  {
    readonly stage: 'plan' | 'duringYear';
    readonly label: string | null;
    readonly board: string | null;
    readonly beforeSek: number;
    readonly afterSek: number;
  }
> = {
  id: 'BUD-03',
  severities: ['warning'],
  source: 'practice.md 5: budget systems refuse transfers that leave a negative budget',
  find: (book) => {
    const linesOf = linesByBudgetRow(book, 'Under året');
    const uncovered = new Set(uncoveredGifts(book).map(({ budgetRow }) => areaKey(budgetRow)));
    return (book.budget ?? []).flatMap((row) => {
      const change = linesOf(row).reduce((sum, { amountSek }) => sum + (amountSek ?? 0), 0);
      const planned = plannedBudget(row);
      const steps = [
        { stage: 'plan', ...planned, place: row.place('budget') },
        {
          stage: 'duringYear',
          beforeSek: planned.afterSek,
          afterSek: planned.afterSek === null ? null : planned.afterSek + change,
          place: row.place('currentBudget') ?? row.place('budget'),
        },
      ] as const;
      return steps.flatMap(({ stage, beforeSek, afterSek, place }) => {
        if (place === null || beforeSek === null || afterSek === null) return [];
        if (beforeSek < 0 || afterSek >= 0) return [];
        if (stage === 'duringYear' && uncovered.has(areaKey(row))) return [];
        const label = shortLabel(row.area, row.board ?? '');
        return [
          {
            severity: 'warning',
            place,
            params: { stage, label, board: row.board, beforeSek, afterSek },
          } as const,
        ];
      });
    });
  },
};

/** Budget {år} without and with the plan's Omfördelning; null where the parts cannot be summed. */
function plannedBudget(row: BudgetRow): {
  readonly beforeSek: number | null;
  readonly afterSek: number | null;
} {
  const isReadable = BUDGET_PARTS.every((part) => row.state(part) !== 'unreadable');
  const hasPart = BUDGET_PARTS.some((part) => row.partsSek[part] !== null);
  if (!isReadable || !hasPart) return { beforeSek: null, afterSek: row.budgetSek };
  const sum = BUDGET_PARTS.reduce((total, part) => total + (row.partsSek[part] ?? 0), 0);
  const afterSek = row.budgetSek ?? sum;
  return { beforeSek: afterSek - (row.partsSek.redistribution ?? 0), afterSek };
}

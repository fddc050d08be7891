import type { BudgetRow, CheckedBook, RedistributionRow } from '../checkedBook';
import { groupBy } from '../groupBy';
import { areaKey } from './areaKey';

/**
 * The rows of tblOmfordelningar that belong to a row of tblBudget, by board and area. A blank area is the board's only one, where it
 * has just one. Source: layouts.md, Omfördelningar.
 * @param stage `Plan` or `Under året`
 */
export function linesByBudgetRow(
  { budget, redistributions }: Pick<CheckedBook, 'budget' | 'redistributions'>,
  stage: 'Plan' | 'Under året',
): (row: BudgetRow) => readonly RedistributionRow[] {
  const ofStage = (redistributions ?? []).filter((row) => row.stage === stage);
  const byArea = groupBy(ofStage, areaKey);
  const rowsOfBoard = groupBy(budget ?? [], ({ board }) => board);
  return (row) => {
    const own = byArea.get(areaKey(row) ?? '') ?? [];
    const isOnly = (rowsOfBoard.get(row.board ?? '') ?? []).length === 1;
    if (!isOnly || row.area === '') return own;
    return [...own, ...(byArea.get(areaKey({ ...row, area: '' }) ?? '') ?? [])];
  };
}

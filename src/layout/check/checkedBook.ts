import type { CheckedBook } from '../../domain/check/checkedBook';
import { nearestWord } from '../reading/nearestWord';
import { BoardReader } from '../reading/readBoard';
import type { ReadRow, ReadTable } from '../reading/readTable';
import type { StandardWorkbook } from '../reading/standardWorkbook';
import type { TableName } from '../tableSpec';
import { checkedIndicator } from './checkedIndicator';
import { checkedAssignment, checkedGoal, checkedSubGoal } from './checkedGoals';
import { checkedAction, checkedBudget, checkedEconomy, checkedInvestment } from './checkedMoney';
import { checkedControlSum, checkedRedistribution } from './checkedRedistribution';

/** A workbook as the rules of the check see it: plain rows, whose cells remember where they stand. */
export function checkedBook({
  context,
  boards,
  thresholds,
  tolerances,
  tables,
}: StandardWorkbook): CheckedBook {
  const { kind, year, period, preparedOn } = context;
  return {
    kind: kind === 'uppfoljning' ? 'followUp' : kind,
    year,
    period,
    scope: context.isRegionWide ? 'allBoards' : context.board === null ? null : 'oneBoard',
    preparedOn,
    thresholds,
    tolerances,
    goals: rowsOf('tblMal', checkedGoal),
    subGoals: rowsOf('tblDelmal', checkedSubGoal),
    indicators: rowsOf('tblIndikatorer', checkedIndicator),
    assignments: rowsOf('tblUppdrag', checkedAssignment),
    budget: rowsOf('tblBudget', checkedBudget),
    redistributions: rowsOf('tblOmfordelningar', checkedRedistribution(new BoardReader(boards))),
    controlSums: rowsOf('tblKontrollsummor', checkedControlSum),
    economy: rowsOf('tblEkonomi', checkedEconomy),
    actions: rowsOf('tblAtgarder', checkedAction),
    investments: rowsOf('tblInvesteringar', checkedInvestment),
    nearestWord: (text, words) => nearestWord(text, words)?.word ?? null,
  };

  function rowsOf<T>(name: TableName, read: (row: ReadRow, table: ReadTable) => T): readonly T[] | null {
    const table = tables.get(name);
    return table === undefined ? null : table.rows.map((row) => read(row, table));
  }
}

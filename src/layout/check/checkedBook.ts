import type { CheckedBook } from '../../domain/check/checkedBook';
import { finish, type Steps } from '../../domain/steps';
import { nearestWord } from '../reading/nearestWord';
import { BoardReader } from '../reading/readBoard';
import type { ReadRow, ReadTable } from '../reading/readTable';
import type { StandardWorkbook } from '../reading/standardWorkbook';
import type { TableName } from '../tableSpec';
import { checkedIndicator } from './checkedIndicator';
import { checkedAssignment, checkedGoal, checkedSubGoal } from './checkedGoals';
import { checkedAction, checkedBudget, checkedEconomy, checkedInvestment } from './checkedMoney';
import { checkedControlSum, checkedRedistribution } from './checkedRedistribution';

/** Takes some milliseconds. */
const ROWS_A_STEP = 200;

/** A workbook as the rules of the check see it: plain rows, whose cells remember where they stand. */
export function checkedBook(workbook: StandardWorkbook): CheckedBook {
  return finish(checkedRows(workbook));
}

/** The same in steps. */
export function* checkedRows({
  context,
  boards,
  thresholds,
  tolerances,
  tables,
}: StandardWorkbook): Steps<CheckedBook> {
  const { kind, year, period, preparedOn } = context;
  return {
    kind: kind === 'uppfoljning' ? 'followUp' : kind,
    year,
    period,
    scope: context.isRegionWide ? 'allBoards' : context.board === null ? null : 'oneBoard',
    preparedOn,
    thresholds,
    tolerances,
    goals: yield* rowsOf('tblMal', checkedGoal),
    subGoals: yield* rowsOf('tblDelmal', checkedSubGoal),
    indicators: yield* rowsOf('tblIndikatorer', checkedIndicator),
    assignments: yield* rowsOf('tblUppdrag', checkedAssignment),
    budget: yield* rowsOf('tblBudget', checkedBudget),
    redistributions: yield* rowsOf('tblOmfordelningar', checkedRedistribution(new BoardReader(boards))),
    controlSums: yield* rowsOf('tblKontrollsummor', checkedControlSum),
    economy: yield* rowsOf('tblEkonomi', checkedEconomy),
    actions: yield* rowsOf('tblAtgarder', checkedAction),
    investments: yield* rowsOf('tblInvesteringar', checkedInvestment),
    nearestWord: (text, words) => nearestWord(text, words)?.word ?? null,
  };

  function* rowsOf<T>(
    name: TableName,
    read: (row: ReadRow, table: ReadTable) => T,
  ): Steps<readonly T[] | null> {
    const table = tables.get(name);
    if (table === undefined) return null;
    const rows: T[] = [];
    for (const row of table.rows) {
      rows.push(read(row, table));
      if (rows.length % ROWS_A_STEP === 0) yield;
    }
    return rows;
  }
}

import type { CheckedBook } from '../../domain/check/checkedBook';
import type { ReadRow, ReadTable } from '../reading/readTable';
import type { StandardWorkbook } from '../reading/standardWorkbook';
import type { TableName } from '../tableSpec';
import { checkedIndicator } from './checkedIndicator';
import {
  checkedAction,
  checkedBudget,
  checkedEconomy,
  checkedInvestment,
  checkedRedistribution,
} from './checkedMoney';
import { checkedAssignment, checkedGoal, checkedSubGoal } from './checkedGoals';

/** A workbook as the rules of the check see it: plain rows, whose cells remember where they stand. */
export function checkedBook({ context, thresholds, tolerances, tables }: StandardWorkbook): CheckedBook {
  const { kind, year, period } = context;
  return {
    kind: kind === 'uppfoljning' ? 'followUp' : kind,
    year,
    period,
    thresholds,
    tolerances,
    goals: rowsOf('tblMal', checkedGoal),
    subGoals: rowsOf('tblDelmal', checkedSubGoal),
    indicators: rowsOf('tblIndikatorer', checkedIndicator),
    assignments: rowsOf('tblUppdrag', checkedAssignment),
    budget: rowsOf('tblBudget', checkedBudget),
    redistributions: rowsOf('tblOmfordelningar', checkedRedistribution),
    economy: rowsOf('tblEkonomi', checkedEconomy),
    actions: rowsOf('tblAtgarder', checkedAction),
    investments: rowsOf('tblInvesteringar', checkedInvestment),
  };

  function rowsOf<T>(name: TableName, read: (row: ReadRow, table: ReadTable) => T): readonly T[] | null {
    const table = tables.get(name);
    return table === undefined ? null : table.rows.map((row) => read(row, table));
  }
}

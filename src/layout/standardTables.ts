import type { LayoutContext } from './layoutContext';
import type { TableName, TableSpec } from './tableSpec';
import { ACTION_TABLE } from './tables/actionTable';
import { ASSIGNMENT_TABLE } from './tables/assignmentTable';
import { BOARD_TABLE } from './tables/boardTable';
import { BUDGET_TABLE } from './tables/budgetTable';
import { CONTROL_SUM_TABLE } from './tables/controlSumTable';
import { ECONOMY_TABLE } from './tables/economyTable';
import { FINANCIAL_GOAL_TABLE } from './tables/financialGoalTable';
import { GOAL_TABLE } from './tables/goalTable';
import { INDICATOR_TABLE } from './tables/indicatorTable';
import { INVESTMENT_TABLE } from './tables/investmentTable';
import { REDISTRIBUTION_TABLE } from './tables/redistributionTable';
import { STAFF_TABLE } from './tables/staffTable';
import { SUB_GOAL_TABLE } from './tables/subGoalTable';

/** Every standard table by name, in the order of the sheets' tabs. */
export const STANDARD_TABLES: Readonly<Record<TableName, TableSpec>> = {
  tblMal: GOAL_TABLE,
  tblDelmal: SUB_GOAL_TABLE,
  tblIndikatorer: INDICATOR_TABLE,
  tblUppdrag: ASSIGNMENT_TABLE,
  tblEkonomi: ECONOMY_TABLE,
  tblBudget: BUDGET_TABLE,
  tblOmfordelningar: REDISTRIBUTION_TABLE,
  tblKontrollsummor: CONTROL_SUM_TABLE,
  tblAtgarder: ACTION_TABLE,
  tblInvesteringar: INVESTMENT_TABLE,
  tblPersonal: STAFF_TABLE,
  tblFinansiellaMal: FINANCIAL_GOAL_TABLE,
  tblNamnder: BOARD_TABLE,
};

/** The tables that a new workbook holds, in the order of its tabs. */
export function writtenTables(context: LayoutContext): readonly TableSpec[] {
  return Object.values(STANDARD_TABLES).filter((table) => table.isWritten(context));
}

import type { SummaryInput } from '../../domain/summary/summaryInput';
import { REGION_CODE } from '../boardRegister';
import { BoardReader } from '../reading/readBoard';
import type { ReadRow, ReadTable } from '../reading/readTable';
import type { StandardWorkbook } from '../reading/standardWorkbook';
import type { TableName } from '../tableSpec';
import { goalInput, indicatorInput, subGoalInput } from './summaryInputGoals';
import { economyInput, investmentInput, measureInput, redistributionInput } from './summaryInputMoney';
import { assignmentInput, financialGoalInput, staffInput } from './summaryInputOthers';
import { boardNameOf } from './summaryInputRow';

/** A workbook as summaries are made of it: plain rows of the boards, with where they stand. */
export function summaryInput(workbook: StandardWorkbook): SummaryInput {
  const { context, boards, thresholds, tolerances, tables } = workbook;
  const counterparts = new BoardReader(boards);
  const own = boards.find(({ code }) => code === REGION_CODE);
  return {
    year: context.year,
    period: context.period,
    isAppendix: context.isAppendix,
    isRegionWide: context.isRegionWide,
    boards: boards.filter((board) => board !== own).map(boardNameOf),
    regionOwn: own === undefined ? null : boardNameOf(own),
    thresholds,
    tolerances,
    goals: rowsOf('tblMal', goalInput),
    subGoals: rowsOf('tblDelmal', subGoalInput),
    indicators: rowsOf('tblIndikatorer', indicatorInput),
    assignments: rowsOf('tblUppdrag', (row, table) => assignmentInput(row, table, context)),
    economy: rowsOf('tblEkonomi', economyInput),
    measures: rowsOf('tblAtgarder', measureInput),
    investments: rowsOf('tblInvesteringar', investmentInput),
    staff: rowsOf('tblPersonal', staffInput),
    financialGoals: rowsOf('tblFinansiellaMal', financialGoalInput),
    redistributions: tables.has('tblOmfordelningar')
      ? rowsOf('tblOmfordelningar', (row, table) => redistributionInput(row, table, counterparts))
      : null,
  };

  function rowsOf<T>(name: TableName, read: (row: ReadRow, table: ReadTable) => T): readonly T[] {
    const table = tables.get(name);
    return table === undefined ? [] : table.rows.map((row) => read(row, table));
  }
}

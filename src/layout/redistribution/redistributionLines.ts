import { finish, inOrder, type Steps } from '../../domain/steps';
import type { OverviewLine } from '../../domain/redistribution/redistributionOverview';
import type { AreaBudget } from '../../domain/redistribution/areaBalances';
import { BoardReader } from '../reading/readBoard';
import { amountSekIn, dateIn, textIn } from '../reading/rowCells';
import type { ReadRow } from '../reading/readTable';
import type { StandardWorkbook } from '../reading/standardWorkbook';

/** The rows of tblOmfordelningar for sums, flows and forms; empty where the workbook has no such table. */
export function redistributionLines(workbook: StandardWorkbook): readonly OverviewLine[] {
  return finish(lineReading(workbook));
}

/** The same in steps, a row at a time. */
export function lineReading({ tables, boards }: StandardWorkbook): Steps<readonly OverviewLine[]> {
  const reader = new BoardReader(boards);
  const rows = tables.get('tblOmfordelningar')?.rows ?? [];
  return inOrder(rows, function* (row): Steps<OverviewLine> {
    yield;
    return lineOf(row, reader);
  });
}

function lineOf(row: ReadRow, reader: BoardReader): OverviewLine {
  return {
    rowNumber: row.rowIndex + 1,
    board: row.board?.name ?? null,
    counterparts: textIn(row, 'counterpart')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => nameOf(name, reader)),
    area: textIn(row, 'area'),
    purpose: textIn(row, 'purpose'),
    text: textIn(row, 'text'),
    amountSek: amountSekIn(row, 'amount'),
    type: textIn(row, 'type'),
    stage: textIn(row, 'stage'),
    duration: textIn(row, 'duration'),
    decision: textIn(row, 'decision'),
    decisionDate: dateIn(row, 'decisionDate'),
  };
}

/** The rows of tblBudget that areas are looked up in and budgets taken from; empty where the workbook has no such table. */
export function areaBudgets({ tables }: StandardWorkbook): readonly AreaBudget[] {
  return (tables.get('tblBudget')?.rows ?? []).map((row) => ({
    rowNumber: row.rowIndex + 1,
    board: row.board?.name ?? null,
    area: textIn(row, 'area'),
    budgetSek: amountSekIn(row, 'budget'),
  }));
}

/** The full name of a board that is known; else the name as written. */
function nameOf(name: string, reader: BoardReader): string {
  const { form, board } = reader.read(name);
  return form === 'exact' || form === 'synonym' ? board.name : name;
}

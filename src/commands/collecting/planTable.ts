import type { Steps } from '../../domain/steps';
import { arrangeRows, type ArrangedRow } from '../../layout/collect/arrangeRows';
import { firstBodyRow, type BodyRow } from '../../layout/collect/tableChanges';
import { filledRows } from '../../layout/filledRows';
import type { Board } from '../../layout/boardRegister';
import type { ReadTable } from '../../layout/reading/readTable';
import type { BoardTable } from './boardTable';
import { rowFigures } from './rowFigures';
import { RowInputs } from './rowInputs';

/** Takes some milliseconds. */
const ROWS_A_STEP = 100;

/** A table of the region's workbook as it shall be. */
export interface TablePlan {
  readonly table: ReadTable;
  readonly rows: readonly BodyRow[];
  /** The collected rows among them: where each comes from. */
  readonly arranged: readonly ArrangedRow[];
  /** Anything is to be written, or comes or goes. */
  readonly isChanged: boolean;
  /** Rows come or go, so that colours have to follow. */
  readonly isReshaped: boolean;
}

/** Lays out the new body of a table for all boards that are collected into it, by their place in the register. */
export function* planTable(
  table: ReadTable,
  parts: readonly BoardTable[],
  idsOf: ReadonlyMap<BoardTable, readonly string[]>,
  boards: readonly Board[],
): Steps<TablePlan> {
  const byBoard = new Map(parts.map((part) => [part.taken.order, part]));
  const arranged = arrangeRows(
    tableRows(table, boards),
    parts.map(({ taken, rows }) => ({
      board: taken.order,
      continues: rows.map(({ old }) => old?.at ?? null),
    })),
  );
  const inputs = new RowInputs(table);
  const bodyRow = ({ at, write }: ArrangedRow): BodyRow => {
    if (write === null) return { at, cells: null, formats: new Map() };
    if (write === 'blank') return { at, cells: inputs.emptied(), formats: new Map() };
    const part = byBoard.get(write.board);
    const pair = part?.rows[write.index];
    if (part === undefined || pair === undefined) return { at, cells: null, formats: new Map() };
    const id = idsOf.get(part)?.[write.index] ?? '';
    const old = pair.old !== null && pair.old.at === at ? pair.old : null;
    const cells = old === null ? inputs.inserted(part, pair, id) : inputs.kept(part, pair, old, id);
    return { at, cells, formats: rowFigures(table, cells, old) };
  };
  const rows: BodyRow[] = [];
  for (const row of arranged) {
    rows.push(bodyRow(row));
    if (rows.length % ROWS_A_STEP === 0) yield;
  }
  const isReshaped = arranged.length !== table.source.rows.length || arranged.some(({ at }) => at === null);
  const isWritten = rows.some(({ cells }) => cells?.some((cell) => cell !== undefined) === true);
  return { table, rows, arranged, isChanged: isReshaped || isWritten, isReshaped };
}

function tableRows(table: ReadTable, boards: readonly Board[]) {
  const { source, columns, rows } = table;
  const first = firstBodyRow(table);
  const order = new Map(boards.map(({ code }, index) => [code, index]));
  const owners = rows.flatMap(({ rowIndex, board }): [number, number][] => {
    const place = board === null ? undefined : order.get(board.code);
    return place === undefined ? [] : [[rowIndex - first, place]];
  });
  const isFirstBlank = filledRows({ ...source, rows: source.rows.slice(0, 1) }, columns).length === 0;
  return {
    count: source.rows.length,
    boards: new Map(owners),
    isEmpty: rows.length === 0 && source.rows.length > 0 && isFirstBlank,
  };
}

import type { FindingPlace } from '../domain/finding';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';

/** The board's full name by the row's table and number. */
export type BoardsByRow = ReadonlyMap<string, string>;

/** Whose each row of a workbook is; rows of unknown boards are left out. */
export function boardsByRow({ tables }: StandardWorkbook): BoardsByRow {
  const boards = new Map<string, string>();
  for (const [table, { rows }] of tables) {
    for (const { rowIndex, board } of rows) {
      if (board !== null) boards.set(keyOf(table, rowIndex + 1), board.name);
    }
  }
  return boards;
}

/**
 * The board that a finding is about, by the row it points to; null for a finding about a table or the workbook, and where the row's
 * board is unknown.
 * @example boardOfFinding(result.boards, finding.place) // 'Regionstyrelsen'
 */
export function boardOfFinding(boards: BoardsByRow, { table, row }: FindingPlace): string | null {
  return table === null || row === null ? null : (boards.get(keyOf(table, row)) ?? null);
}

const keyOf = (table: string, row: number): string => `${table} ${row}`;

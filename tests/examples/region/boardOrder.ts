import { DEFAULT_BOARDS } from '../../../src/layout/boardRegister';
import type { ContentRow } from '../../../src/layout/layoutContent';

/**
 * A board's name.
 * @throws Error when the register has no such code
 */
export function boardName(code: string): string {
  const board = DEFAULT_BOARDS.find((each) => each.code === code);
  if (board === undefined) throw new Error(`no board ${code}`);
  return board.name;
}

/** The rows board by board, as collecting the boards' workbooks puts them; the order within a board is kept. */
export function inBoardOrder(rows: readonly ContentRow[]): readonly ContentRow[] {
  return DEFAULT_BOARDS.flatMap(({ name }) => rows.filter((row) => row.board === name));
}

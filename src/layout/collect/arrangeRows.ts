/** The rows that take the place of a board's; positions are those of a table's body, from 0. */
export interface RowBlock {
  /** The board's place in the register, from 0. */
  readonly board: number;
  /** For each new row, in the order of the source, the row that it continues; null for none. No row is continued twice. */
  readonly continues: readonly (number | null)[];
}

/** What a table's body holds, as far as its arrangement needs it. */
export interface TableRows {
  readonly count: number;
  /** Whose each filled row is, by the board's place in the register; rows that are blank, or nobody's, are missing. */
  readonly boards: ReadonlyMap<number, number>;
  /** The first row is blank and there is no filled row: the one row of an empty table. */
  readonly isEmpty: boolean;
}

/** A row of the body as it shall be. */
export interface ArrangedRow {
  /** The row that stands there now; null for one to insert. */
  readonly at: number | null;
  /** What is written into it: a row of a block, or nothing but formulas; null leaves it as it is. */
  readonly write: { readonly board: number; readonly index: number } | 'blank' | null;
}

interface Insertion {
  /** Before the row that stands here. */
  readonly before: number;
  /** At one place: ends of boards first, then boards that had no rows, then beginnings. */
  readonly rank: number;
  readonly board: number;
  readonly rows: readonly ArrangedRow[];
}

/**
 * Puts the new rows of boards where their old ones stood: each board's rows together, in the order of the source, every other row where it
 * is among the others. As many rows as possible keep their place on the sheet, with their heights, notes and formats. A board that had no
 * rows comes after the boards before it in the register. A body that would be empty keeps one blank row.
 */
export function arrangeRows(
  { count, boards, isEmpty }: TableRows,
  blocks: readonly RowBlock[],
): readonly ArrangedRow[] {
  const staying = new Map<number, ArrangedRow>();
  const replaced = new Set(blocks.map(({ board }) => board));
  const insertions = blocks.flatMap((block) => placeBlock(block, boards, staying, count));
  insertions.sort(
    (one, other) => one.before - other.before || one.rank - other.rank || one.board - other.board,
  );
  const rows: ArrangedRow[] = [];
  let next = 0;
  for (let at = 0; at <= count; at += 1) {
    for (; insertions[next]?.before === at; next += 1) rows.push(...(insertions[next]?.rows ?? []));
    if (at === count) break;
    const owner = boards.get(at);
    const isGone = owner !== undefined && replaced.has(owner) && !staying.has(at);
    if (!isGone) rows.push(staying.get(at) ?? { at, write: null });
  }
  if (isEmpty) return fillBlankRow(rows);
  return rows.length > 0 || count === 0 ? rows : [{ at: 0, write: 'blank' }];
}

/** The first new row takes the place of the blank row; others that are blank stay below. */
function fillBlankRow(rows: readonly ArrangedRow[]): readonly ArrangedRow[] {
  const first = rows.findIndex(({ write }) => write !== null);
  if (first === -1) return rows;
  return rows.filter(({ at }) => at !== 0).map((row, index) => (index === 0 ? { ...row, at: 0 } : row));
}

function placeBlock(
  { board, continues }: RowBlock,
  boards: ReadonlyMap<number, number>,
  staying: Map<number, ArrangedRow>,
  count: number,
): readonly Insertion[] {
  const run = longestRun(positionsOf(board, boards));
  const stays = longestRise(
    continues.flatMap((at, index): readonly (readonly [number, number])[] =>
      at !== null && run !== null && at >= run.first && at < run.end ? [[index, at]] : [],
    ),
  );
  for (const [index, at] of stays) staying.set(at, { at, write: { board, index } });
  const insertions: Insertion[] = [];
  let waiting: ArrangedRow[] = [];
  const stayingIndexes = new Map(stays);
  for (const index of continues.keys()) {
    const at = stayingIndexes.get(index);
    if (at === undefined) {
      waiting.push({ at: null, write: { board, index } });
      continue;
    }
    if (waiting.length > 0) insertions.push({ before: at, rank: 2, board, rows: waiting });
    waiting = [];
  }
  if (waiting.length === 0) return insertions;
  const last = stays.at(-1)?.[1];
  const end = last === undefined ? run?.end : last + 1;
  const rank = end === undefined ? 1 : 0;
  return [...insertions, { before: end ?? placeOfNew(board, boards, count), rank, board, rows: waiting }];
}

function positionsOf(board: number, boards: ReadonlyMap<number, number>): readonly number[] {
  return [...boards].flatMap(([at, owner]) => (owner === board ? [at] : [])).sort((a, b) => a - b);
}

/** After the last row of a board before this one in the register, else before the first of one after it, else last. */
function placeOfNew(board: number, boards: ReadonlyMap<number, number>, count: number): number {
  const rows = [...boards];
  const before = rows.filter(([, owner]) => owner < board);
  if (before.length === 0) return rows.reduce((least, [at]) => Math.min(least, at), count);
  const nearest = before.reduce((most, [, owner]) => Math.max(most, owner), -1);
  return before.reduce((end, [at, owner]) => (owner === nearest ? Math.max(end, at + 1) : end), 0);
}

interface Run {
  readonly first: number;
  readonly end: number;
}

function longestRun(positions: readonly number[]): Run | null {
  const runs: Run[] = [];
  for (const at of positions) {
    const last = runs.at(-1);
    if (last?.end === at) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ first: at, end: at + 1 });
  }
  return runs.toSorted((one, other) => other.end - other.first - (one.end - one.first))[0] ?? null;
}

/** The most pairs whose second numbers rise as their first do. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const previous: number[] = [];
  const valueAt = (index: number | undefined): number => pairs[index ?? -1]?.[1] ?? Infinity;
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(tails[middle]) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const rise: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) rise.push(pair);
  }
  return rise.reverse();
}

import type { Area } from '../area';
import type { Change } from '../change';

/** The cells of a block that a change writes, as few areas as their shape allows: runs of each column, joined with their neighbours. */
export function writtenAreas({ row, column, cells }: Extract<Change, { kind: 'cells' }>): readonly Area[] {
  const width = cells[0]?.length ?? 0;
  if (cells.every((each) => each.every((cell) => cell !== undefined))) {
    return width === 0 ? [] : [{ row, column, rowCount: cells.length, columnCount: width }];
  }
  const open = new Map<string, Area>();
  const areas: Area[] = [];
  for (let index = 0; index < width; index += 1) {
    const runs = columnRuns(cells, index);
    const next = new Map<string, Area>();
    for (const { first, count } of runs) {
      const key = `${first},${count}`;
      const left = open.get(key);
      next.set(
        key,
        left === undefined
          ? { row: row + first, column: column + index, rowCount: count, columnCount: 1 }
          : { ...left, columnCount: left.columnCount + 1 },
      );
    }
    for (const [key, area] of open) if (!next.has(key)) areas.push(area);
    open.clear();
    for (const [key, area] of next) open.set(key, area);
  }
  return [...areas, ...open.values()];
}

function columnRuns(
  cells: Extract<Change, { kind: 'cells' }>['cells'],
  index: number,
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  cells.forEach((row, at) => {
    if (row[index] === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === at) last.count += 1;
    else runs.push({ first: at, count: 1 });
  });
  return runs;
}

import type { Area } from '../area';
import type { Snapshot } from '../snapshot';
import { movedParts } from './shift';
import { framesOf } from './tableFrames';
import type { UndoPlan } from './undoPlan';
import { ChangeWalk } from './walkChanges';

/** Where the tables stand, with the first cell of each of their rows, and what the sheets are called. */
export interface ObservedWorkbook {
  readonly sheets: readonly string[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly area: Area;
    readonly firstColumn: readonly unknown[];
  }[];
}

/**
 * How many changes of a list Excel has carried out, when it did not say: as many as make the sheets and tables what they are now. Everything
 * or nothing of the message first, for so it is as a rule. Null when no number explains what is found.
 * @param from as many are known to have been carried out
 * @param to as many were sent
 */
export function carriedOut(
  plan: UndoPlan,
  observed: ObservedWorkbook,
  from: number,
  to: number,
): number | null {
  const between = plan.steps.map(({ index }) => index + 1).filter((done) => done > from && done < to);
  const candidates = [...new Set([from, to, ...between])];
  const scored = candidates.flatMap((done) => {
    const misses = missesOf(plan, observed, done);
    return misses === null ? [] : [{ done, misses }];
  });
  const [best] = scored.toSorted((one, other) => one.misses - other.misses);
  return best?.done ?? null;
}

/** How many rows stand elsewhere than they would after so many changes; null where sheets or tables do. */
function missesOf({ changes, snapshot }: UndoPlan, observed: ObservedWorkbook, done: number): number | null {
  const walk = new ChangeWalk(snapshot);
  walk.follow(changes.slice(0, done));
  const isPredicted =
    walk.sheets.length === observed.sheets.length &&
    walk.sheets.every(({ name }) => observed.sheets.includes(name)) &&
    walk.frames.every((frame) => {
      const now = observed.tables.find(({ name }) => name.toLowerCase() === frame.name.toLowerCase());
      return now !== undefined && JSON.stringify(now.area) === JSON.stringify(frame.area);
    });
  if (!isPredicted) return null;
  return framesOf(snapshot).reduce((sum, { key }) => {
    const frame = walk.frames.find((each) => each.key === key);
    const now = observed.tables.find(({ name }) => name.toLowerCase() === frame?.name.toLowerCase());
    const shifts = walk.sheets.find(({ name }) => name === frame?.sheet)?.shifts ?? [];
    return now === undefined ? sum : sum + missedRows(snapshot, key, now, shifts);
  }, 0);
}

function missedRows(
  { tables }: Snapshot,
  key: string,
  now: ObservedWorkbook['tables'][number],
  shifts: readonly Parameters<typeof movedParts>[1][],
): number {
  const table = tables.find(({ name }) => name?.toLowerCase() === key);
  if (table === undefined) return 0;
  const first = table.area.row + table.area.rowCount - table.rows.length - (table.hasTotals ? 1 : 0);
  return table.rows.filter((row, index) => {
    let cells: readonly Area[] = [
      { row: first + index, column: table.area.column, rowCount: 1, columnCount: 1 },
    ];
    for (const shift of shifts) cells = cells.flatMap((cell) => movedParts(cell, shift).map(({ to }) => to));
    const [cell] = cells;
    const value = row[0] ?? '';
    return cell !== undefined && value !== '' && now.firstColumn[cell.row - now.area.row] !== value;
  }).length;
}

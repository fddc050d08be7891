import type { Area } from '../area';
import type { ModelChange } from '../modelChange';

/** Adds a change to a list; cells that are written row by row grow into one rectangle instead of one change each. */
export function joinChanges(changes: ModelChange[], next: ModelChange): void {
  let added = next;
  for (let last = changes.at(-1); last !== undefined; last = changes.at(-1)) {
    const joined = joinPair(last, added);
    if (joined === null) break;
    changes.pop();
    added = joined;
  }
  changes.push(added);
}

function joinPair(one: ModelChange, other: ModelChange): ModelChange | null {
  if (one.kind !== 'cells' && one.kind !== 'format') return null;
  if (other.kind !== one.kind || other.sheetId !== one.sheetId) return null;
  const area = joinAreas(one.area, other.area);
  return area === null ? null : { ...one, area };
}

/** The rectangle of two that stand side by side or one below the other. */
function joinAreas(one: Area, other: Area): Area | null {
  const isRight = other.column === one.column + one.columnCount;
  if (isRight && other.row === one.row && other.rowCount === one.rowCount) {
    return { ...one, columnCount: one.columnCount + other.columnCount };
  }
  const isBelow = other.row === one.row + one.rowCount;
  if (isBelow && other.column === one.column && other.columnCount === one.columnCount) {
    return { ...one, rowCount: one.rowCount + other.rowCount };
  }
  return null;
}

import { areaAt } from '../sheetChanges';
import type { Area } from '../area';
import type { CellInput, Change } from '../change';
import type { Snapshot } from '../snapshot';
import { distinctAreas } from './areaSet';
import { movedParts, type MovedPart, type Shift } from './shift';
import { shiftOf } from './tableFrames';
import { ChangeWalk } from './walkChanges';
import { writtenAreas } from './writtenAreas';

/** Excel's grid. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** What should stand on a sheet after a list of changes, as far as they say; in the coordinates after them. */
export interface ExpectedSheet {
  readonly sheet: string;
  /** The changes added it: whatever else stands there was put there since. */
  readonly isNew: boolean;
  /** What was written last into each cell. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellInput>>;
  /** The written cells, as areas. */
  readonly written: readonly Area[];
  /** Rows, columns and cells that came; undoing deletes them with whatever else stands there. */
  readonly inserted: readonly Area[];
}

interface Block {
  readonly key: number;
  readonly shiftsBefore: number;
  readonly area: Area;
  /** Null for cells that came with an insertion. */
  readonly cellAt: ((row: number, column: number) => CellInput) | null;
}

/** What stands in the cells that the changes write and insert, unless somebody has changed it since. */
export function expectedCells(
  changes: readonly Change[],
  snapshot: Pick<Snapshot, 'sheets' | 'tables'>,
): readonly ExpectedSheet[] {
  const walk = new ChangeWalk(snapshot);
  const blocks: Block[] = [];
  const blank = new Set(snapshot.sheets.filter(({ used }) => used === null).map(({ name }) => name));
  walk.follow(changes, ({ change, frames, sheet }) => {
    const moved = shiftOf(change, frames);
    const found = sheet(moved?.sheet ?? ('sheet' in change ? change.sheet : ''));
    if (found === undefined) return;
    const add = (area: Area, cellAt: Block['cellAt'], later = 0): void => {
      blocks.push({ key: found.key, shiftsBefore: found.shifts.length + later, area, cellAt });
    };
    if (moved !== null && moved.shift.count > 0) add(insertedArea(moved.shift), null, 1);
    if (change.kind === 'cells') {
      const { row: top, column: left, cells } = change;
      for (const area of writtenAreas(change)) add(area, (row, column) => cells[row - top]?.[column - left]);
    } else if (change.kind === 'clear') add(change.area, () => null);
    else if (change.kind === 'link') add(change.area, () => change.text);
    else if (change.kind === 'insertTableColumn' && moved !== null) {
      add(areaAt(moved.shift.across?.first ?? 0, moved.shift.at), () => change.header, 1);
    }
  });
  return walk.sheets.flatMap(({ key, name, origin, shifts }) => {
    const own = blocks.filter((block) => block.key === key);
    const isNew = origin === null || (blank.has(origin) && own.length > 0);
    return own.length === 0 && !isNew ? [] : [expectedSheet(name, isNew, own, shifts)];
  });
}

function expectedSheet(
  sheet: string,
  isNew: boolean,
  blocks: readonly Block[],
  shifts: readonly Shift[],
): ExpectedSheet {
  const cells = new Map<number, Map<number, CellInput>>();
  const written: Area[] = [];
  const inserted: Area[] = [];
  for (const { area, cellAt, shiftsBefore } of blocks) {
    for (const { from, to } of movedThrough(area, shifts.slice(shiftsBefore))) {
      if (cellAt === null) {
        inserted.push(withinSheet(to));
        continue;
      }
      written.push(to);
      for (let down = 0; down < to.rowCount; down += 1) {
        const row = cells.get(to.row + down) ?? new Map<number, CellInput>();
        cells.set(to.row + down, row);
        for (let right = 0; right < to.columnCount; right += 1) {
          row.set(to.column + right, cellAt(from.row + down, from.column + right));
        }
      }
    }
  }
  return {
    sheet,
    isNew,
    cells,
    written: isNew ? [] : distinctAreas(written),
    inserted: distinctAreas(inserted),
  };
}

/** Where the parts of an area are after several shifts. */
function movedThrough(area: Area, shifts: readonly Shift[]): readonly MovedPart[] {
  let parts: readonly MovedPart[] = [{ from: area, to: area }];
  for (const shift of shifts) {
    parts = parts.flatMap((part) =>
      movedParts(part.to, shift).map(({ from, to }) => ({
        from: {
          ...from,
          row: part.from.row + from.row - part.to.row,
          column: part.from.column + from.column - part.to.column,
        },
        to,
      })),
    );
  }
  return parts;
}

/** A whole row or column that has moved reaches no further than the sheet. */
function withinSheet(area: Area): Area {
  return {
    ...area,
    rowCount: Math.min(area.rowCount, ROWS - area.row),
    columnCount: Math.min(area.columnCount, COLUMNS - area.column),
  };
}

function insertedArea({ axis, at, count, across }: Shift): Area {
  return axis === 'row'
    ? areaAt(at, across?.first ?? 0, count, across?.count ?? COLUMNS)
    : areaAt(across?.first ?? 0, at, across?.count ?? ROWS, count);
}

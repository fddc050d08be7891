import { foldText } from '../../domain/foldText';
import type { RawValue, TableSnapshot } from '../snapshot';
import type { TableSpec } from '../tableSpec';
import { headerSegments, type HeaderSegment } from './headerSegments';
import { rawText } from './rawText';
import { isBlank, tableOfGrid, type SheetGrid } from './sheetGrid';
import { isSumWord } from './sumRow';

/** A header row is looked for in so many rows from the first used one. */
export const ROWS_SEARCHED = 50;
const ROWS_OF_HINTS = 6;

/** A block of cells under the header row of a standard table: a table converted to a range, or never made one. */
export interface LooseBlock {
  readonly spec: TableSpec;
  readonly table: TableSnapshot;
}

interface OpenBlock extends HeaderSegment {
  readonly header: number;
}

/**
 * Finds the standard tables among the plain cells of a sheet, several on one sheet too. The first header row stands within
 * {@link ROWS_SEARCHED} rows. A block goes on to the end of the used cells or to the next header row over the same columns; the
 * same header row once more (repeated on every printed page) does not end it. Blank rows inside stay; blank rows, a sum row and
 * notes at its end are left out.
 */
export function findBlocks(grid: SheetGrid): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  let open: OpenBlock[] = [];
  const close = (block: OpenBlock, bodyEnd: number): void => {
    blocks.push({ spec: block.spec, table: cut(grid, block, bodyEnd) });
  };
  for (const [index, cells] of grid.values.entries()) {
    if (index >= ROWS_SEARCHED && open.length === 0) break;
    for (const segment of headerSegments(cells, hintsAbove(grid, index))) {
      if (open.some((block) => isRepeated(grid, block, segment, index))) continue;
      const ended = open.filter((block) => block.start < segment.end && segment.start < block.end);
      for (const block of ended) close(block, index);
      open = [...open.filter((block) => !ended.includes(block)), { ...segment, header: index }];
    }
  }
  for (const block of open) close(block, grid.values.length);
  return blocks;
}

function hintsAbove({ sheet, values }: SheetGrid, index: number): readonly string[] {
  const above = values.slice(Math.max(0, index - ROWS_OF_HINTS), index).flat();
  return [sheet, ...above.filter((cell) => typeof cell === 'string')];
}

function isRepeated(grid: SheetGrid, block: OpenBlock, segment: HeaderSegment, index: number): boolean {
  if (block.spec !== segment.spec || block.start !== segment.start) return false;
  const [first, again] = [grid.values[block.header] ?? [], grid.values[index] ?? []];
  return first.slice(block.start, block.end).every((cell, at) => isSame(cell, again[block.start + at]));
}

function isSame(left: RawValue, right: RawValue | undefined): boolean {
  return foldText(rawText(left)) === foldText(rawText(right ?? null));
}

function cut(grid: SheetGrid, block: OpenBlock, bodyEnd: number): TableSnapshot {
  const { header, start, end } = block;
  const filled = (row: number): number =>
    (grid.values[row] ?? []).slice(start, end).filter((cell) => !isBlank(cell)).length;
  let last = bodyEnd;
  const dropBlank = (): void => {
    while (last > header + 1 && filled(last - 1) === 0) last -= 1;
  };
  dropBlank();
  for (let gap = noteStart(last); gap !== null; gap = noteStart(last)) {
    last = gap;
    dropBlank();
  }
  const firstFilled = (grid.values[last - 1] ?? []).slice(start, end).find((cell) => !isBlank(cell));
  const hasTotals = last - 1 > header && isSumWord(firstFilled);
  return tableOfGrid(grid, { header, start, end, bodyEnd: hasTotals ? last - 1 : last, hasTotals });

  /** The first of the rows at the end that hold one cell each below a blank row; null when there are none. */
  function noteStart(from: number): number | null {
    let row = from;
    while (row > header + 1 && filled(row - 1) === 1) row -= 1;
    return row < from && row > header + 1 && filled(row - 1) === 0 ? row : null;
  }
}

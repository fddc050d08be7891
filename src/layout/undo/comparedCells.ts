import type { Steps } from '../../domain/steps';
import type { Area } from '../area';
import { capturedCell, type CapturedCells } from './capturedState';
import type { UndoPlan } from './undoPlan';

/** A cell that decides where or over what is written. */
export interface ComparedCell {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number };
}

/** The first of the cells that will be overwritten, and of the rows that they belong to, of which something holds; null for none. */
export function* findCompared(
  { footprints }: Pick<UndoPlan, 'footprints'>,
  isWanted: (sheet: string, row: number, column: number) => boolean,
): Steps<ComparedCell | null> {
  for (const footprint of footprints.values()) {
    const { sheet } = footprint;
    const areas = [...footprint.witnesses, ...footprint.cells('contents')];
    const cell = yield* findCell(areas, (row, column) => isWanted(sheet, row, column));
    if (cell !== null) return { sheet, cell };
  }
  return null;
}

/**
 * The first compared cell in which something else was entered when it was looked at last than when it was captured; null for none, and of
 * cells that one of the looks has not. What a formula shows may change by itself, and does not count.
 */
export function enteredSince(
  plan: Pick<UndoPlan, 'footprints'>,
  captured: readonly CapturedCells[],
  last: readonly CapturedCells[],
): Steps<ComparedCell | null> {
  return findCompared(plan, (...place) => {
    const [before, now] = [capturedCell(captured, ...place), capturedCell(last, ...place)];
    if (before === undefined || now === undefined) return false;
    if (before.formula !== now.formula) return true;
    return (
      now.formula === null &&
      before.value !== now.value &&
      JSON.stringify(before.value) !== JSON.stringify(now.value)
    );
  });
}

/** A step a row. */
function* findCell(
  areas: readonly Area[],
  isWanted: (row: number, column: number) => boolean,
): Steps<{ readonly row: number; readonly column: number } | null> {
  for (const { row, column, rowCount, columnCount } of areas) {
    for (let down = 0; down < rowCount; down += 1) {
      for (let right = 0; right < columnCount; right += 1) {
        if (isWanted(row + down, column + right)) return { row: row + down, column: column + right };
      }
      yield;
    }
  }
  return null;
}

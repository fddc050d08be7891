import type { Area } from '../area';
import type { CellInput } from '../change';
import { formulaTokens } from '../reading/formulaTokens';
import { isCellError, type RawValue } from '../snapshot';
import { capturedCell, type CapturedCells } from './capturedState';
import type { ExpectedSheet } from './expectedCells';

/**
 * The first cell that holds something else than was written into it, or something that was written where the changes had made room: it
 * would be lost if they were undone. Null where there is none.
 * @param cells the written and inserted cells as they are now, or all used cells of a new sheet
 */
export function changedSince(
  expected: ExpectedSheet,
  cells: readonly CapturedCells[],
): { readonly row: number; readonly column: number } | null {
  for (const { area } of cells) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const now = capturedCell(cells, expected.sheet, row, column);
        if (now === undefined) continue;
        const written = expected.cells.get(row)?.get(column);
        const isOurs = expected.isNew || expected.inserted.some((each) => holds(each, row, column));
        if (written === undefined ? isOurs && isTyped(now) : !isAsWritten(written, now))
          return { row, column };
      }
    }
  }
  return null;
}

type Now = NonNullable<ReturnType<typeof capturedCell>>;

/** Whether a person has typed something: what computes may be Excel's own continuation of a column. */
function isTyped({ value, formula }: Now): boolean {
  return formula === null && value !== null && value !== '';
}

function isAsWritten(written: CellInput, now: Now): boolean {
  if (typeof written === 'object' && written !== null) {
    return now.formula === null ? isError(now.value, written.formula) : isAlike(now.formula, written.formula);
  }
  if (written === null || written === '') return !isTyped(now);
  if (now.formula !== null) return false;
  return isCellError(now.value) ? now.value.error === written : now.value === written;
}

function isError(value: RawValue, text: string): boolean {
  return isCellError(value) && value.error === text;
}

/** Excel keeps a formula's meaning, not its spelling. */
function isAlike(one: string, other: string): boolean {
  return spelling(one) === spelling(other);
}

function spelling(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === 'text' ? text : text.toLocaleUpperCase('sv').replace(/[\s[\]]/gu, '')))
    .join('');
}

function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

import type { EngineCell } from './calcEngine';
import { isCellToken, readCellReference, tokensOf } from './formulaTokens';

/** A formula whose answer is an error, and its text in the engine's form. */
export interface FailedFormula extends EngineCell {
  readonly formula: string;
}

/** With more failures than this, looking for those that began it costs more than it gives. */
const most = 200;

/**
 * Of formulas that failed, those that failed by themselves: they refer to no other that did. When every one refers to
 * another (a circle), or there are very many, all of them.
 */
export function failureRoots<Failed extends FailedFormula>(
  failed: readonly Failed[],
  sheetNames: readonly string[],
): readonly Failed[] {
  if (failed.length > most) return failed;
  const roots = failed.filter((cell) => !refersToAny(cell, failed, sheetNames));
  return roots.length > 0 ? roots : failed;
}

function refersToAny(
  cell: FailedFormula,
  failed: readonly FailedFormula[],
  sheetNames: readonly string[],
): boolean {
  return tokensOf(cell.formula).some((token) => {
    const reference = isCellToken(token) ? readCellReference(token.value) : undefined;
    if (reference === undefined) return false;
    const named = reference.sheet?.toLowerCase();
    const sheet =
      named === undefined ? cell.sheet : sheetNames.findIndex((name) => name.toLowerCase() === named);
    const { top, left, bottom, right } = reference.range;
    return failed.some(
      (other) =>
        other.sheet === sheet &&
        other.row >= (top ?? 0) &&
        other.row <= (bottom ?? Infinity) &&
        other.column >= (left ?? 0) &&
        other.column <= (right ?? Infinity),
    );
  });
}

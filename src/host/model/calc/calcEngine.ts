import type { CellValue } from '../../../ooxml/cellValue';

/** A cell of the engine's workbook: the sheet's place in `setSheets`, row and column from 0. */
export interface EngineCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The block that an array formula fills. `dynamic` blocks (spilled by Excel 365) find their own size again;
 * the cells of the block other than its first must not be set: the engine fills them.
 */
export interface EngineArray {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly dynamic: boolean;
}

/** What a cell holds: a constant, or a formula in the engine's form (A1 references, with `=`, see `engineFromFile`). */
export type EngineContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly array?: EngineArray;
      /** The value last known (the file's). Where the engine cannot compute the formula, other cells compute from it. */
      readonly cached?: CellValue;
    };

/** The engine's answer for a formula that it cannot compute: why, for a log. The caller keeps the file's cached value. */
export interface Unsupported {
  readonly unsupported: string;
}

/**
 * A formula engine seen from the workbook model. It is a cache: the model owns the cells and feeds it.
 * Nothing is computed before `evaluate`, so a whole batch costs one evaluation.
 */
export interface CalcEngine {
  /** Names the sheets, in order. Call it before the first `setCell`; later calls rename and append, and clear sheets that are gone. */
  setSheets(names: readonly string[]): void;
  setCell(cell: EngineCell, content: EngineContent): void;
  /** Computes everything that changed since last time; does nothing when nothing did. */
  evaluate(): void;
  /** The value after the last `evaluate`. */
  value(cell: EngineCell): CellValue | Unsupported;
  /** Frees the engine's memory; the engine must not be used afterwards. */
  dispose(): void;
}

/** Makes an empty engine. */
export type EngineFactory = () => CalcEngine;

/** Tells an answer that the engine could not give from a value. */
export function isUnsupported(answer: CellValue | Unsupported): answer is Unsupported {
  return typeof answer === 'object' && answer !== null && 'unsupported' in answer;
}

import type { RawValue, ReadRequest } from '../layout/snapshot';
import { rawValue } from './rawValue';

/** Rows of cells as plain data; formulas and number formats where they were asked for. */
export interface CellMatrix {
  readonly values: RawValue[][];
  readonly formulas?: (string | null)[][];
  readonly numberFormats?: string[][];
}

/** Turns loaded slices, from the top, into plain data. */
export function cellMatrix(
  slices: readonly Excel.Range[],
  request: Pick<ReadRequest, 'formulas' | 'numberFormats'>,
): CellMatrix {
  return {
    values: slices.flatMap((slice) => slice.values.map((row): RawValue[] => row.map(rawValue))),
    ...(request.formulas === true && {
      formulas: slices.flatMap((slice) =>
        slice.formulas.map((row, index) => formulasOnly(row, slice.values[index] ?? [])),
      ),
    }),
    ...(request.numberFormats === true && {
      numberFormats: slices.flatMap((slice) => slice.numberFormat.map((row): string[] => row.map(String))),
    }),
  };
}

/** Matrices of the same request, one under the other. */
export function joinMatrices(
  matrices: readonly CellMatrix[],
  request: Pick<ReadRequest, 'formulas' | 'numberFormats'>,
): CellMatrix {
  return {
    values: matrices.flatMap(({ values }) => values),
    ...(request.formulas === true && { formulas: matrices.flatMap(({ formulas = [] }) => formulas) }),
    ...(request.numberFormats === true && {
      numberFormats: matrices.flatMap(({ numberFormats = [] }) => numberFormats),
    }),
  };
}

/**
 * Excel gives constants too in `formulas`, and text without its apostrophe: only what a cell computes is kept. Text that begins with `=`
 * reads as a formula that shows itself, which none does.
 */
function formulasOnly(row: unknown[], values: unknown[]): (string | null)[] {
  return row.map((formula, index) =>
    typeof formula === 'string' && formula.startsWith('=') && formula !== values[index] ? formula : null,
  );
}

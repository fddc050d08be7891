import type { Area } from '../area';
import type { ColourRuleSnapshot, RawValue } from '../snapshot';
import type { LOOK_PARTS } from './footprint';
import type { CapturedLink, CapturedPage, CapturedValidation, CellLook } from './restoreChange';

/** Contents of cells as they were read. */
export interface CapturedCells {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly RawValue[])[];
  /** In Office.js form, null where a cell holds a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** One part of the looks of cells. */
export interface CapturedLooks {
  readonly sheet: string;
  readonly area: Area;
  readonly part: (typeof LOOK_PARTS)[number];
  readonly looks: readonly (readonly CellLook[])[];
}

/** Where a table stands, and its headers. */
export interface CapturedTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

/** The heights of rows, in points. */
export interface CapturedHeights {
  readonly sheet: string;
  readonly row: number;
  readonly points: readonly number[];
}

/** The widths of columns, in points, and whether they are hidden. */
export interface CapturedColumns {
  readonly sheet: string;
  readonly column: number;
  readonly columns: readonly { readonly points: number; readonly hidden: boolean }[];
}

/** What changes will overwrite, and where what they were decided on stands, just before they are written. */
export interface CapturedState {
  readonly sheets: readonly string[];
  readonly tables: readonly CapturedTable[];
  /** Where the cells with contents stand of every sheet that is written to; the first cell of an empty one. */
  readonly extents: ReadonlyMap<string, Area>;
  /** What names refer to, by lower-case name; null for a name that is not there. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly cells: readonly CapturedCells[];
  readonly looks: readonly CapturedLooks[];
  readonly heights: readonly CapturedHeights[];
  readonly columns: readonly CapturedColumns[];
  readonly validations: readonly {
    readonly sheet: string;
    readonly area: Area;
    readonly validation: CapturedValidation | null;
  }[];
  readonly links: readonly {
    readonly sheet: string;
    readonly area: Area;
    readonly links: readonly (readonly (CapturedLink | null)[])[];
  }[];
  readonly breaks: ReadonlyMap<string, readonly number[]>;
  readonly freezes: ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;
  readonly pages: ReadonlyMap<string, CapturedPage>;
  readonly rules: ReadonlyMap<string, readonly ColourRuleSnapshot[]>;
  /** Sheets that look empty and hold something all the same. */
  readonly notBlank: readonly string[];
}

/** Where a cell's contents are among those that were read; undefined where they were not. */
export function capturedCell(
  cells: readonly CapturedCells[],
  sheet: string,
  row: number,
  column: number,
): { readonly value: RawValue; readonly formula: string | null; readonly numberFormat: string } | undefined {
  const box = cells.find(
    ({ sheet: own, area }) =>
      own === sheet &&
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  if (box === undefined) return undefined;
  const [down, right] = [row - box.area.row, column - box.area.column];
  return {
    value: box.values[down]?.[right] ?? null,
    formula: box.formulas[down]?.[right] ?? null,
    numberFormat: box.numberFormats[down]?.[right] ?? 'General',
  };
}

import type { Area } from './area';
import type { ChartInput } from './chartInput';
import type { RestoreChange } from './undo/restoreChange';

/**
 * What one cell shall hold after a write: `undefined` leaves it, `null` empties it; a string is text, whatever it looks like
 * (`=1+1` stays text); a formula is given in Office.js form with `=`.
 */
export type CellInput = undefined | null | string | number | boolean | { readonly formula: string };

/** Formats to set; what is absent is left alone. Colours are '#RRGGBB'. */
export interface FormatInput {
  readonly numberFormat?: string;
  readonly fill?: string | null;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly indent?: number;
  /** A thin line below the area. */
  readonly bottomBorder?: string;
  /** A thin line above the area. */
  readonly topBorder?: string;
  /** A thin line below every row of the area (Office.js: InsideHorizontal and EdgeBottom). */
  readonly rowLines?: string;
  /** The height of the area's rows in points, fixed. */
  readonly rowHeight?: number;
  /** Fits the heights of the area's rows to their text, without fixing them (Office.js: autofitRows). */
  readonly fitRows?: true;
}

/** A rule for what may be typed into a cell; pasting bypasses it, so the check repeats it. */
export type ValidationRule =
  | { readonly type: 'list'; readonly source: string }
  | { readonly type: 'wholeNumber' | 'decimal' | 'date'; readonly minimum: number; readonly maximum?: number }
  | { readonly type: 'custom'; readonly formula: string };

/** A rule with the words Excel shows. `block` refuses other input; otherwise Excel asks. */
export interface ValidationInput {
  readonly rule: ValidationRule;
  readonly block: boolean;
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

/** Page set-up of one sheet. */
export interface PageLayoutInput {
  readonly orientation: 'portrait' | 'landscape';
  /** A4 when left out. */
  readonly paperSize?: 'A4' | 'A3';
  /** The four margins around the page, in points; Excel's own (about 51) when left out. */
  readonly margin?: number;
  /** Rows repeated on every page, as `$1:$4`. */
  readonly titleRows?: string;
  /** As `A1:H40`, or whole columns as `A:H`: then a table that grows is printed in full. */
  readonly printArea?: string;
  readonly fitWide: number;
  /** Pages tall; absent for as many as it takes. */
  readonly fitTall?: number;
  readonly footerLeft?: string;
  readonly footerCenter?: string;
  readonly footerRight?: string;
}

/** One thing to write. A list of changes is the preview, the undo and the write of a command. */
export type Change =
  | {
      readonly kind: 'addSheet';
      readonly sheet: string;
      readonly tabColor?: string;
      readonly showGridlines?: boolean;
      /** Among the tabs, from 0; last when left out. */
      readonly position?: number;
    }
  /** Renames a sheet; used for the blank sheet of a new workbook. */
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly to: string }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /** Makes a table of an area whose header row is already written. */
  | {
      readonly kind: 'addTable';
      readonly sheet: string;
      readonly area: Area;
      readonly name: string;
      readonly style: string;
      readonly bandedRows: boolean;
    }
  /** `refersTo` in Office.js form, e.g. `=Start!$C$4`. */
  | { readonly kind: 'addName'; readonly name: string; readonly refersTo: string }
  /** Points an existing name to something else. */
  | { readonly kind: 'setName'; readonly name: string; readonly refersTo: string }
  | { readonly kind: 'renameTable'; readonly table: string; readonly to: string }
  /** Gives a table another frame; its header row stays. */
  | { readonly kind: 'resizeTable'; readonly table: string; readonly sheet: string; readonly area: Area }
  /** Inserts an empty column into a table, before the one at `index` (from 0); only cells of the table's own rows move right. */
  | {
      readonly kind: 'insertTableColumn';
      readonly table: string;
      readonly index: number;
      readonly header: string;
    }
  /** Inserts a whole column of the sheet; what stands there and to the right moves right, a table around it grows. */
  | { readonly kind: 'insertSheetColumn'; readonly sheet: string; readonly column: number }
  /** Inserts whole rows of the sheet; what stands there and below moves down, a table around them grows. */
  | {
      readonly kind: 'insertSheetRows';
      readonly sheet: string;
      readonly row: number;
      readonly rowCount: number;
    }
  /** Deletes whole rows of the sheet; what stands below moves up, a table around them shrinks. Excel can undo it. */
  | {
      readonly kind: 'deleteSheetRows';
      readonly sheet: string;
      readonly row: number;
      readonly rowCount: number;
    }
  /** Inserts empty cells, or deletes cells; what stands below them, in their columns alone, moves down or up. */
  | { readonly kind: 'insertCells'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'deleteCells'; readonly sheet: string; readonly area: Area }
  /** Takes everything out of an area: contents, formats, links, rules for typing. */
  | { readonly kind: 'clear'; readonly sheet: string; readonly area: Area }
  /** Shows all rows of a table again; its filter buttons stay. */
  | { readonly kind: 'clearFilters'; readonly table: string }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly format: FormatInput;
    }
  /** Width in characters of the standard font, as Excel's dialogue shows it. */
  | {
      readonly kind: 'columnWidth';
      readonly sheet: string;
      readonly column: number;
      readonly columnCount: number;
      readonly characters: number;
    }
  /** Height in points. */
  | {
      readonly kind: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      readonly rowCount: number;
      readonly points: number;
    }
  | {
      readonly kind: 'validation';
      readonly sheet: string;
      readonly area: Area;
      readonly validation: ValidationInput | null;
    }
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rows: number; readonly columns?: number }
  | { readonly kind: 'pageLayout'; readonly sheet: string; readonly layout: PageLayoutInput }
  /** Begins a new printed page at each of these rows (from 0, ascending, never 0); all other breaks between rows are taken away. */
  | { readonly kind: 'pageBreaks'; readonly sheet: string; readonly rows: readonly number[] }
  /** Hides whole columns; what stands there stays, and formulas go on reading it. */
  | {
      readonly kind: 'hideColumns';
      readonly sheet: string;
      readonly column: number;
      readonly columnCount: number;
    }
  | {
      readonly kind: 'link';
      readonly sheet: string;
      readonly area: Area;
      readonly target: string;
      readonly text: string;
      readonly tip: string;
    }
  /** Removes conditional formats by the ids of the snapshot. */
  | { readonly kind: 'removeColourRules'; readonly sheet: string; readonly ids: readonly string[] }
  /** Adds formula rules, the first of the list applied first: below the sheet's `rank` uppermost rules, on top of all when left out. */
  | {
      readonly kind: 'addColourRules';
      readonly sheet: string;
      readonly rules: readonly ColourRuleInput[];
      readonly rank?: number;
    }
  /** Draws a chart. One of the same name on the sheet must be removed before. */
  | ({ readonly kind: 'addChart' } & ChartInput)
  /** Removes charts by their names (whatever the case); names that no chart has are no fault. */
  | { readonly kind: 'removeCharts'; readonly sheet: string; readonly names: readonly string[] }
  | { readonly kind: 'activate'; readonly sheet: string; readonly area: Area }
  | RestoreChange;

/** A conditional format to add: `formula` with `=`, relative to the area's top left cell. */
export interface ColourRuleInput {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
}

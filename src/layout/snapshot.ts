import type { Area } from './area';
import type { ChartFrame } from './chartInput';

/** An Excel error value in a cell, e.g. `{ error: '#DIV/0!' }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds, unread: a number (dates are Excel serial numbers), text, a truth value, an error, or nothing. */
export type RawValue = string | number | boolean | CellError | null;

/** True for an Excel error value. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** A name of the workbook that points to a single cell, with what stands there. */
export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  /** The cell, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
}

/** A sheet as the tabs show it. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** The used cells, null for an empty sheet. */
  readonly used: Area | null;
  /** Locked against changes; absent where the reader cannot tell. */
  readonly isProtected?: boolean;
}

/** What Excel says of the workbook as a whole. */
export interface WorkbookLocks {
  /** Opened for reading alone: changes cannot be saved in the file, and on the web they are refused. */
  readonly isReadOnly: boolean;
  /** Sheets cannot be added, removed, renamed or moved. */
  readonly isStructureLocked: boolean;
}

/** The used cells of a sheet, as far as asked for. */
export interface CellsSnapshot {
  readonly sheet: string;
  /** The sheet's row and column of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
  /** Formulas in Office.js form, null where a cell holds a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
}

/**
 * What stands on a table column beside its cells. `validation`: the body's rule for typing is missing (`none`), missing or another
 * in some cells (`partial`), points to something deleted (`broken`), or covers every cell (`whole`).
 */
export interface ColumnSetting {
  readonly validation: 'none' | 'partial' | 'broken' | 'whole';
  readonly widthPoints: number;
}

/** A table (ListObject), or a block of cells under a header row that was recognised as one. */
export interface TableSnapshot {
  /** The table's name; null when it is a plain range found by its header row. */
  readonly name: string | null;
  readonly sheet: string;
  /** Header, body and totals row together. */
  readonly area: Area;
  readonly hasTotals: boolean;
  /** Header texts as they stand in the cells, from the first column. */
  readonly headers: readonly string[];
  /** The body's values, row by row, each as long as `headers`. Hidden and filtered rows are included. */
  readonly rows: readonly (readonly RawValue[])[];
  /** The body's formulas in Office.js form (`=[@[Mål 2023]]`), null where a cell holds a constant; absent unless asked for. */
  readonly formulas?: readonly (readonly (string | null)[])[];
  /** The body's number formats in en-US form; absent unless asked for. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Of every column; absent unless asked for, and in blocks of plain cells. */
  readonly columnSettings?: readonly ColumnSetting[];
}

/** A conditional format of the formula kind ("custom"), as it stands in the workbook. */
export interface ColourRuleSnapshot {
  readonly sheet: string;
  /** Excel's id of the rule; valid until the sheet's rules change. */
  readonly id: string;
  /** From 0; 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Where the rule applies, in the rule's own order. */
  readonly areas: readonly Area[];
  /** Formula with `=`, relative to the top left cell of the rule's first area; null when the rule is of another kind. */
  readonly formula: string | null;
  /** '#RRGGBB' or null. */
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** A cell that was looked for by its text, with its direct colours. */
export interface FoundCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** '#RRGGBB'; null for a mixture. A cell without fill is white. */
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** A chart as it stands on a sheet, ours or the user's. */
export interface ChartSnapshot extends ChartFrame {
  readonly sheet: string;
  readonly name: string;
}

/** What a reader delivers: the same for the open workbook and for a closed file. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names that point to single cells, by lower-case name. */
  readonly names: ReadonlyMap<string, NamedCell>;
  readonly tables: readonly TableSnapshot[];
  /** Present when asked for. */
  readonly colourRules?: readonly ColourRuleSnapshot[];
  /** What every name of the workbook refers to, in Office.js form, by lower-case name; absent in a closed file. */
  readonly definitions?: ReadonlyMap<string, string>;
  /** The cells that `find` found; absent unless asked for. */
  readonly foundCells?: readonly FoundCell[];
  /** The sheets that were asked for and hold anything. */
  readonly cells?: readonly CellsSnapshot[];
  /** The charts of the sheets that were asked for; absent unless asked for, and in a closed file. */
  readonly charts?: readonly ChartSnapshot[];
  /** Present when asked for. */
  readonly locks?: WorkbookLocks;
}

/** What a command needs to see. Tables and names are always delivered. */
export interface ReadRequest {
  /** The tables whose bodies are wanted, by lower-case name; 'all' for every table. Others come with headers and no rows. */
  readonly tables: 'all' | readonly string[];
  readonly formulas?: boolean;
  readonly numberFormats?: boolean;
  readonly colourRules?: boolean;
  readonly columnSettings?: boolean;
  /** Cells to look for among the first rows and columns of a sheet, by their exact texts. A closed file's reader leaves them out. */
  readonly find?: { readonly sheet: string; readonly texts: readonly string[] };
  /** Sheets whose first rows and columns are wanted, tables or not; for small sheets such as Start. */
  readonly cells?: readonly string[];
  /** Sheets whose names begin with this (whatever the case): all their used cells and their charts. A closed file's reader leaves them out. */
  readonly sheetsBeginning?: string;
  /** Sheets whose charts are wanted; sheets that the workbook lacks are no fault. A closed file's reader leaves them out. */
  readonly charts?: readonly string[];
  /** Whether the workbook is locked. A closed file's reader leaves it out. */
  readonly locks?: boolean;
}

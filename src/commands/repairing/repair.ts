import type { Area } from '../../layout/area';
import type { CellInput, Change } from '../../layout/change';
import type { ColumnSpec } from '../../layout/tableSpec';
import type { RepairNote } from '../../domain/repairNote';

/** A cell where it stands before anything is repaired; 0-based. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What a repair does. Everything is said in places as they are before the repairs: which columns move is known only when the
 * repairs have been chosen.
 */
export type RepairWork =
  /** Written first, in this order; `formulas` are written last, when every table and name is there. */
  | {
      readonly type: 'generate';
      readonly addSheet: Extract<Change, { kind: 'addSheet' }> | null;
      readonly changes: readonly Change[];
      readonly formulas: readonly Change[];
    }
  /** Written before columns move. */
  | { readonly type: 'changes'; readonly changes: readonly Change[] }
  /** Cells before columns move; their number formats go first, for a number put into a text cell would become text. */
  | {
      readonly type: 'cells';
      readonly cells: readonly (CellAt & {
        readonly input: CellInput;
        readonly numberFormat: string | null;
      })[];
    }
  | { readonly type: 'column'; readonly insertion: ColumnInsertion }
  | {
      readonly type: 'formulas';
      readonly sheet: string;
      readonly column: number;
      readonly rows: readonly number[];
      readonly formula: string;
      /** Set where the cells are text cells, in which Excel takes a formula for text. */
      readonly numberFormat: string | null;
    };

/** A column to insert into a table. */
export interface ColumnInsertion {
  readonly table: string;
  readonly sheet: string;
  /** The table with header and totals, before. */
  readonly area: Area;
  /** From 0, within the table: before the column that stands there; its end is allowed. */
  readonly index: number;
  /** Its place in the layout, which orders columns inserted at one place. */
  readonly order: number;
  readonly column: ColumnSpec;
  readonly header: string;
  /** `cells`: the table's own rows move right; `sheet`: a whole column of the sheet is inserted. */
  readonly way: 'cells' | 'sheet';
  readonly body: Area;
  /** Widths of the table's columns in points, to follow them; null where unknown. */
  readonly widths: readonly number[] | null;
  /** Their widths in the layout, in characters; null for the user's own columns. */
  readonly standardWidths: readonly (number | null)[];
  /** What its rows are filled with, by the sheet's row. */
  readonly values: ReadonlyMap<number, CellInput>;
  /** The layout's formula; null for a column to fill in, or where a column that it needs will not be there. */
  readonly formula: { readonly text: string; readonly requires: readonly string[] } | null;
}

/** What is written, and on what condition. */
export interface RepairJob {
  readonly id: string;
  /** Ids of the repairs without which this one cannot be done. */
  readonly requires: readonly string[];
  readonly work: RepairWork;
}

/** One thing that can be repaired, with what it writes. */
export interface Repair extends RepairNote, RepairJob {}

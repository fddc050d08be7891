import type { CellValue } from '../../ooxml/cellValue';
import type { Area } from './area';
import type { SheetModel } from './sheetModel';
import type { TableModel } from './tableModel';

/** How cells came or went, in the words of Excel.DataChangeType. */
export type StructureChange =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** One thing that was done to the workbook or in it, as Excel's events tell it: what is merely recalculated is none. */
export type ModelEdit =
  | {
      readonly kind: 'cells';
      readonly sheet: SheetModel;
      readonly area: Area;
      /** What a single cell held, a formula by its latest known value; absent when there are more cells. */
      readonly before?: CellValue;
    }
  | {
      readonly kind: 'structure';
      readonly change: StructureChange;
      readonly sheet: SheetModel;
      readonly area: Area;
      /** Where the neighbours of single cells went. */
      readonly shift: 'Down' | 'Right' | 'Up' | 'Left';
      /** The tables whose cells they are, or were. */
      readonly tables: readonly TableModel[];
    }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheet: SheetModel }
  | { readonly kind: 'activated'; readonly sheet: SheetModel; readonly before: SheetModel }
  | { readonly kind: 'selected'; readonly sheet: SheetModel; readonly area: Area };

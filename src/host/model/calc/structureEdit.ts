import type { TableShape } from './formulaContext';

/**
 * Rows or columns inserted or deleted. `at` is the first one, from 0. `within` limits the edit to a band, as when cells
 * alone are shifted: the columns first..last for rows, the rows first..last for columns, both included.
 */
export interface ShiftEdit {
  readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  readonly within?: { readonly first: number; readonly last: number };
}

/** A new name for something, or its end. `convertTable` is "convert to range": `table` is its shape before. */
export type NameEdit =
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly newName: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'renameTable'; readonly table: string; readonly newName: string }
  | { readonly kind: 'deleteTable'; readonly table: string }
  | { readonly kind: 'convertTable'; readonly table: TableShape }
  | {
      readonly kind: 'renameColumn';
      readonly table: string;
      readonly column: string;
      readonly newName: string;
    }
  | { readonly kind: 'deleteTableColumn'; readonly table: string; readonly column: string }
  | { readonly kind: 'renameName'; readonly name: string; readonly newName: string };

/** A change of the workbook's structure that formulas follow. */
export type StructureEdit = ShiftEdit | NameEdit;

import type { ReadMoney } from '../../domain/readMoney';
import type { ReadValue } from '../../domain/readValue';
import type { Board } from '../boardRegister';
import type { ColumnMatch } from '../findColumns';
import type { RawValue, TableSnapshot } from '../snapshot';
import type { TableSpec } from '../tableSpec';

/**
 * What a cell says, by the kind of its column: `value`, `share` and `wholeNumber` give numbers and words; `money` whole kronor;
 * `list` the list's own word, aliases resolved; `date` and `endDate` an Excel serial number or a word; `text` and `id` trimmed text.
 * `missing` is an empty cell or one of the words for it; `unreadable` has a finding.
 */
export type CellReading =
  | ReadValue
  | ReadMoney
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'board'; readonly board: Board }
  | { readonly kind: 'date'; readonly serial: number; readonly isText: boolean };

/** A cell that was read, with where it stands. */
export interface ReadCell {
  readonly raw: RawValue;
  /** With the sheet, as findings name it: `Mål!E9`. */
  readonly address: string;
  readonly value: CellReading;
}

/** A row that somebody filled in. */
export interface ReadRow {
  /** The sheet's row, from 0. */
  readonly rowIndex: number;
  /** The row's board; a blank Nämnd is the workbook's one board. Null when unknown, and in tables without the column. */
  readonly board: Board | null;
  /** By column key; every standard column that the table has. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  readonly id: string | null;
}

/** A standard table that was found, however it was named and wherever it stood. */
export interface ReadTable {
  readonly spec: TableSpec;
  readonly source: TableSnapshot;
  /** By column key. */
  readonly columns: ReadonlyMap<string, ColumnMatch>;
  /** In the sheet's order; blank rows, repeated header rows and typed sum rows are left out. */
  readonly rows: readonly ReadRow[];
}

import type { FindingPlace } from '../finding';

/**
 * How a cell stands: the table lacks its column (`absent`), nothing or a word for nothing stands there (`missing`), a finding of
 * reading says what is wrong with it (`unreadable`), or it says something.
 */
export type CellState = 'absent' | 'missing' | 'unreadable' | 'filled';

/** A row as the rules see it, whatever its table. Amounts are whole kronor; `null` stands for missing and unreadable alike. */
export interface CheckedRow<K extends string> {
  /** The row's board by its full name; null when unknown. */
  readonly board: string | null;
  /** The region's own rows, of no board. */
  readonly isRegion: boolean;
  /** The sheet's row number, from 1. */
  readonly rowNumber: number;
  readonly state: (key: K) => CellState;
  /** Where a finding about the cell points; null when the table lacks the column. */
  readonly place: (key: K) => FindingPlace | null;
  /** The cell as a reader of the sheet sees it; '' when empty or absent. */
  readonly shown: (key: K) => string;
}

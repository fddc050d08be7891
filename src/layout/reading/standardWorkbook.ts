import type { Finding } from '../../domain/finding';
import type { Thresholds, Tolerances } from '../../domain/thresholds';
import type { Board } from '../boardRegister';
import type { HeaderContext, LayoutKind } from '../layoutContext';
import type { TableName } from '../tableSpec';
import type { ReadTable } from './readTable';

/** What `Start` says, resolved as far as it can be; null where it is missing or unknown (LAY-07). */
export interface StandardContext extends HeaderContext {
  /** From `MT_Layout`, else from the tables and columns that are there; null for no standard workbook and for an appendix alone. */
  readonly kind: LayoutKind | null;
  /** The one board of the workbook; null when it is samlad, missing or unknown. */
  readonly board: Board | null;
  /** `MT_Namnd` says `Alla nämnder`. */
  readonly isRegionWide: boolean;
  /** Only tblOmfordelningar (with the register and control sums) is there: it is judged for what it has. */
  readonly isAppendix: boolean;
  /** `MT_Upprattad` as an Excel serial number; null where it holds no date. */
  readonly preparedOn: number | null;
}

/** A standard workbook as read: what every command starts from. */
export interface StandardWorkbook {
  readonly context: StandardContext;
  /** The boards of the workbook's tblNamnder, REG among them; the default boards where it has none. */
  readonly boards: readonly Board[];
  readonly thresholds: Thresholds;
  readonly tolerances: Tolerances;
  /** The standard tables that were found, in the order of the layout's tabs. */
  readonly tables: ReadonlyMap<TableName, ReadTable>;
  /** LAY, VAL and NAM findings, one a cell, in the order of tables, rows and columns. */
  readonly findings: readonly Finding[];
}

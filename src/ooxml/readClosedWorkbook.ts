import { definedNames } from './definedNames';
import type { DefinedName } from './definedNames';
import { OpcPackage, type FileLimits } from './opcPackage';
import { SharedStrings } from './sharedStrings';
import { sheetTables } from './tablePart';
import type { TableRecord } from './tablePart';
import { usesDate1904, workbookSheets } from './workbookSheets';
import type { SheetEntry } from './workbookSheets';
import { WorksheetPart } from './worksheetPart';
import type { RowRecord } from './worksheetPart';

/** A sheet of a closed file. */
export interface ClosedSheet {
  readonly name: string;
  readonly state: SheetEntry['state'];
  readonly part: string;
  /** Rows by number from 1, read on first use; empty for chart sheets. Not to be changed. */
  readonly rows: ReadonlyMap<number, RowRecord>;
}

/** A table of a closed file, with the name of its sheet. */
export interface ClosedTable extends TableRecord {
  readonly sheet: string;
}

/** What can be read of a workbook that is not open in Excel: cached values, no formats. */
export interface ClosedWorkbook {
  /** in tab order, hidden ones too */
  readonly sheets: readonly ClosedSheet[];
  readonly tables: readonly ClosedTable[];
  readonly names: readonly DefinedName[];
  /** serial numbers of dates count from 1904 */
  readonly date1904: boolean;
}

/**
 * Reads a closed .xlsx or .xlsm, for the pane and the command line. Sheets are parsed when their rows are asked for.
 * @throws OoxmlError when the file is no sound workbook; later from `rows` when a sheet is broken
 */
export function readClosedWorkbook(bytes: Uint8Array, limits?: FileLimits): ClosedWorkbook {
  const pkg = OpcPackage.open(bytes, limits);
  const entries = workbookSheets(pkg);
  let strings: SharedStrings | undefined;
  const sharedStrings = () => (strings ??= SharedStrings.open(pkg));
  return {
    sheets: entries.map((entry) => new LazySheet(pkg, entry, sharedStrings)),
    tables: entries
      .filter(({ part }) => pkg.has(part))
      .flatMap(({ name, part }) => sheetTables(pkg, part).map((table) => ({ ...table, sheet: name }))),
    names: definedNames(pkg),
    date1904: usesDate1904(pkg),
  };
}

class LazySheet implements ClosedSheet {
  readonly name: string;
  readonly state: SheetEntry['state'];
  readonly part: string;
  private worksheet: WorksheetPart | undefined;

  constructor(
    private readonly pkg: OpcPackage,
    private readonly entry: SheetEntry,
    private readonly strings: () => SharedStrings,
  ) {
    this.name = entry.name;
    this.state = entry.state;
    this.part = entry.part;
  }

  get rows(): ReadonlyMap<number, RowRecord> {
    if (!this.entry.isWorksheet) return new Map();
    this.worksheet ??= WorksheetPart.open(this.pkg, this.part, this.strings());
    return this.worksheet.rows;
  }
}

import type { CellValue } from './cellValue';
import { MAX_COLUMN, MAX_ROW } from './cellReference';
import { dynamicArrayIndices, ensureDynamicArrayIndex } from './dynamicArrays';
import { OoxmlError } from './ooxmlError';
import type { OpcPackage } from './opcPackage';
import type { SharedStrings } from './sharedStrings';
import { usesDate1904 } from './workbookSheets';
import { noAttributes } from './xml';
import type { XmlElement } from './xml';
import { readWorksheet } from './worksheetReader';
import { writeWorksheet } from './worksheetWriter';

/** A cell's formula in file form: no '=', structured references spelled out, `_xlfn.` before newer functions. */
export interface FormulaRecord {
  /** shared formulas are expanded: every cell has its own text; '' for a data table (see `attributes`) */
  text: string;
  /** set in the first cell of an array; `dynamic` arrays spill, others were entered with Ctrl+Shift+Enter */
  array?: { ref: string; dynamic: boolean };
  /** other attributes of the formula, kept; `t="dataTable"` marks a data table, which has no text */
  attributes?: Record<string, string>;
}

/** One cell as the file has it. */
export interface CellRecord {
  /** number of the cell's format in the style sheet, from 0 */
  style: number;
  /** the value; for a formula the cached one */
  value: CellValue;
  formula?: FormulaRecord;
  /** the formatted text (`si` or `is`), written as long as its plain text is `value` */
  rich?: XmlElement;
  /** attributes other than r, s and t: cm, vm, ph */
  attributes?: Record<string, string>;
  /** child elements other than formula, value and text, kept */
  ext?: readonly XmlElement[];
}

/** One row as the file has it. */
export interface RowRecord {
  /** all attributes but `r`: height, style, hidden, outline … */
  attributes: Record<string, string>;
  /** by column number, from 1, in any order */
  cells: Map<number, CellRecord>;
  /** something in a cell changed: an automatic height (no customHeight) is left out on save, so that Excel fits it */
  changed?: boolean;
  /** child elements other than cells, kept */
  ext?: XmlElement[];
}

interface Contents {
  readonly root: XmlElement;
  readonly rows: Map<number, RowRecord>;
}

/**
 * One worksheet: its cells as records, everything else as a tree. Read on first use; written by {@link writeTo}
 * when touched. Row and column numbers count from 1.
 */
export class WorksheetPart {
  private contents: Contents | undefined;
  private touched = false;

  private constructor(
    private readonly pkg: OpcPackage,
    readonly part: string,
    private readonly strings: SharedStrings,
  ) {}

  static open(pkg: OpcPackage, part: string, strings: SharedStrings): WorksheetPart {
    return new WorksheetPart(pkg, part, strings);
  }

  /** The sheet's tree with an empty `sheetData`; call {@link touch} after changing it. */
  get root(): XmlElement {
    return this.load().root;
  }

  /** Rows by number. Who changes records directly calls {@link touch}, and {@link touchRow} for changed cells. */
  get rows(): Map<number, RowRecord> {
    return this.load().rows;
  }

  /** Reads the part now. @throws OoxmlError when it is broken */
  read(): void {
    this.load();
  }

  get isTouched(): boolean {
    return this.touched;
  }

  cell(row: number, column: number): CellRecord | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The cell to change, made if there is none; the sheet and the row count as changed. */
  ensureCell(row: number, column: number): CellRecord {
    if (!(row >= 1 && row <= MAX_ROW && column >= 1 && column <= MAX_COLUMN)) {
      throw new OoxmlError('unsupported', `no cell in row ${row}, column ${column}`, this.part);
    }
    this.touchRow(row);
    const cells = this.ensureRow(row).cells;
    const known = cells.get(column);
    if (known) return known;
    const cell: CellRecord = { style: 0, value: null };
    cells.set(column, cell);
    return cell;
  }

  deleteCell(row: number, column: number): void {
    if (!this.rows.get(row)?.cells.delete(column)) return;
    this.touchRow(row);
  }

  /** The row to change, made if there is none; does not count as a change of cells. */
  ensureRow(row: number): RowRecord {
    this.touch();
    const known = this.rows.get(row);
    if (known) return known;
    const record: RowRecord = { attributes: noAttributes(), cells: new Map() };
    this.rows.set(row, record);
    return record;
  }

  /** A cell of this row was changed, in value or in format. */
  touchRow(row: number): void {
    this.ensureRow(row).changed = true;
  }

  /** Something was changed: write the sheet on save. */
  touch(): void {
    this.touched = true;
  }

  /** Writes the sheet into the package when it was touched; new texts go to the shared strings (save those after). */
  writeTo(pkg: OpcPackage): void {
    if (!this.touched) return;
    const text = writeWorksheet(this.root, this.rows, this.strings, () => ensureDynamicArrayIndex(pkg));
    pkg.setBytes(this.part, new TextEncoder().encode(text));
    this.touched = false;
  }

  private load(): Contents {
    this.contents ??= readWorksheet(
      this.pkg.text(this.part),
      this.part,
      {
        strings: this.strings,
        date1904: usesDate1904(this.pkg),
        dynamicArrays: dynamicArrayIndices(this.pkg),
      },
      this.pkg.meter(this.part),
    );
    return this.contents;
  }
}

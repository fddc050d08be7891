import type { CellValue } from '../../../ooxml/cellValue';
import type { CellRecord } from '../../../ooxml/worksheetPart';
import { parseAddress } from '../address';
import { COLUMN_LIMIT, ROW_LIMIT, cellArea, containsCell } from '../area';
import type { Area } from '../area';
import { fileFromOffice, officeFromFile } from '../calc/formulaForms';
import { displayText } from '../calc/numberText';
import { readTyped } from '../calc/typedInput';
import { HostError } from '../hostError';
import { parseFormula } from '../parseFormula';
import type { SheetModel } from '../sheetModel';
import { headerCellChanged } from '../table/tableHeader';
import { requireUnlockedCell } from './protection';

/** The most characters a cell can hold. */
const TEXT_LIMIT = 32767;
/** The most characters a formula can have. */
const FORMULA_LIMIT = 8192;

/** Contents of a sheet's cells; rows and columns from 0. */
export class SheetCells {
  #arrays: readonly Area[] | null = null;

  constructor(private readonly sheet: SheetModel) {}

  /** What the file layer holds for the cell. */
  record(row: number, column: number): CellRecord | undefined {
    return this.sheet.part.cell(row + 1, column + 1);
  }

  value(row: number, column: number): CellValue {
    requireCell(row, column);
    const record = this.record(row, column);
    const isComputed = record?.formula !== undefined || this.arrayAt(row, column) !== undefined;
    if (!isComputed) return record?.value ?? null;
    return this.sheet.workbook.calculation.value(this.sheet, row, column, record);
  }

  formula(row: number, column: number): string | number | boolean {
    const fileFormula = this.record(row, column)?.formula;
    if (fileFormula !== undefined) {
      const context = this.sheet.workbook.formulaContext(this.sheet, row, column);
      return officeFromFile(fileFormula.text, context);
    }
    const value = this.value(row, column);
    if (value === null) return '';
    return typeof value === 'object' ? value.error : value;
  }

  text(row: number, column: number): string {
    const { date1904 } = this.sheet.workbook;
    return displayText(this.value(row, column), this.sheet.format(row, column).numberFormat, date1904);
  }

  setInput(row: number, column: number, input: string | number | boolean | null): void {
    requireCell(row, column);
    if (input === null) return;
    requireUnlockedCell(this.sheet, row, column);
    if (typeof input === 'string') this.#setText(row, column, input);
    else if (this.#isTextCell(row, column)) this.setValue(row, column, plainText(input));
    else if (typeof input === 'number' && !Number.isFinite(input)) {
      throw new HostError('InvalidArgument', 'a cell cannot hold NaN or infinity');
    } else this.setValue(row, column, input);
  }

  /** Puts a constant into the cell as it is, without reading it as typed input; null empties it. */
  setValue(row: number, column: number, value: CellValue): void {
    if (typeof value === 'string' && value.length > TEXT_LIMIT) {
      throw new HostError('InvalidArgument', `a cell holds at most ${TEXT_LIMIT} characters`);
    }
    this.#requireNoArray(row, column);
    if (value === null && this.record(row, column) === undefined) {
      headerCellChanged(this.sheet, row, column);
      return;
    }
    const before = this.record(row, column)?.value ?? null;
    const record = this.#prepare(row, column);
    record.value = value;
    this.#changed(row, column, record, before);
    headerCellChanged(this.sheet, row, column);
  }

  /** @param formula Office.js form with '=' */
  setFormula(row: number, column: number, formula: string): void {
    if (formula.length > FORMULA_LIMIT) {
      throw new HostError('InvalidArgument', `a formula has at most ${FORMULA_LIMIT} characters`);
    }
    this.#requireNoArray(row, column);
    const context = this.sheet.workbook.formulaContext(this.sheet, row, column);
    const text = parseFormula(() => fileFromOffice(formula, context));
    const before = this.record(row, column)?.value ?? null;
    const record = this.#prepare(row, column);
    record.formula = { text };
    record.value = null;
    this.#changed(row, column, record, before);
    headerCellChanged(this.sheet, row, column);
  }

  /** The areas that array formulas fill, one-cell ones included. */
  get arrays(): readonly Area[] {
    if (this.#arrays === null) {
      const arrays: Area[] = [];
      for (const row of this.sheet.part.rows.values()) {
        for (const cell of row.cells.values()) {
          if (cell.formula?.array !== undefined) arrays.push(parseAddress(cell.formula.array.ref));
        }
      }
      this.#arrays = arrays;
    }
    return this.#arrays;
  }

  /** The area of the array formula that fills the cell. */
  arrayAt(row: number, column: number): Area | undefined {
    const { arrays } = this;
    return arrays.length === 0 ? undefined : arrays.find((area) => containsCell(area, row, column));
  }

  /** Rows or columns moved: array areas are read again. */
  forgetArrays(): void {
    this.#arrays = null;
  }

  #setText(row: number, column: number, input: string): void {
    if (input === '') {
      this.setValue(row, column, null);
      return;
    }
    if (this.#isTextCell(row, column)) {
      this.setValue(row, column, input.startsWith("'") ? input.slice(1) : input);
      return;
    }
    const typed = readTyped(input);
    if ('formula' in typed) {
      this.setFormula(row, column, typed.formula);
    } else if ('text' in typed) {
      this.setValue(row, column, typed.text);
      this.#markQuoted(row, column, typed.text);
    } else {
      this.setValue(row, column, typed.value);
      const isGeneral = this.sheet.format(row, column).numberFormat === 'General';
      if (typed.numberFormat !== undefined && isGeneral) {
        this.sheet.formats.patchUnchecked(cellArea(row, column), { numberFormat: typed.numberFormat });
      }
    }
  }

  /** Text behind an apostrophe that would be read as something else keeps the mark, so that it stays text when edited. */
  #markQuoted(row: number, column: number, text: string): void {
    const typed = readTyped(text);
    if ('value' in typed && typed.value === text) return;
    const record = this.sheet.part.ensureCell(row + 1, column + 1);
    record.style = this.sheet.workbook.styles.derive(record.style, { quotePrefix: true });
  }

  #isTextCell(row: number, column: number): boolean {
    return this.sheet.format(row, column).numberFormat === '@';
  }

  /** The cell emptied of what it held, with the style that it has or that its row or column lends it. */
  #prepare(row: number, column: number): CellRecord {
    const existing = this.record(row, column);
    const style = this.sheet.formats.styleAt(row, column);
    const record = this.sheet.part.ensureCell(row + 1, column + 1);
    if (existing === undefined) record.style = style;
    if (record.formula?.array !== undefined) {
      this.#arrays = null;
      this.sheet.workbook.calculation.invalidate();
    }
    delete record.formula;
    delete record.rich;
    delete record.attributes;
    if (this.sheet.workbook.styles.format(record.style).quotePrefix) {
      record.style = this.sheet.workbook.styles.derive(record.style, { quotePrefix: false });
    }
    this.sheet.rows.forgetAutomaticHeight(row);
    return record;
  }

  /** An array formula of several cells can only be changed as a whole. */
  #requireNoArray(row: number, column: number): void {
    const array = this.arrayAt(row, column);
    if (array === undefined || (array.rowCount === 1 && array.columnCount === 1)) return;
    const first = this.record(array.row, array.column)?.formula?.array;
    if (first?.dynamic === true) return;
    throw new HostError('InvalidOperation', 'part of an array formula cannot be changed');
  }

  #changed(row: number, column: number, record: CellRecord, before: CellValue): void {
    const { sheet } = this;
    const area = cellArea(row, column);
    sheet.workbook.calculation.markCell(sheet, row, column, record);
    for (const table of sheet.tables) table.noteEdit(row, column);
    sheet.workbook.emit({ kind: 'cells', sheetId: sheet.id, area });
    sheet.workbook.edits.tell({ kind: 'cells', sheet, area, before });
  }
}

function plainText(input: number | boolean): string {
  return typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
}

function requireCell(row: number, column: number): void {
  if (row < 0 || column < 0 || row >= ROW_LIMIT || column >= COLUMN_LIMIT) {
    throw new HostError('InvalidArgument', `there is no cell in row ${row + 1}, column ${column + 1}`);
  }
}

import type { CellValue } from '../../../ooxml/cellValue';
import type { CellRecord } from '../../../ooxml/worksheetPart';
import { formatAddress } from '../address';
import { cellArea } from '../area';
import type { CalcEngine, EngineFactory } from '../calc/calcEngine';
import { isUnsupported } from '../calc/calcEngine';
import { officeFromFile } from '../calc/formulaForms';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';
import { EngineFeed } from './engineFeed';
import type { Uncomputed } from './uncomputed';
import { readFullCalcOnLoad } from './workbookProperties';

/**
 * The formula engine as a cache of the model. The file's cached values are trusted until something changes that a formula might
 * depend on; then the engine is filled with all cells, and fed the later changes one by one.
 */
export class Calculation {
  #engine: CalcEngine | null = null;
  #feed: EngineFeed | null = null;
  /** True while the cells' cached values are what the formulas give. */
  #isTrusted: boolean;
  #isEdited = false;
  readonly #pending = new Map<SheetModel, Set<number>>();
  /** Formulas written since the file was opened: they have no cached value to fall back on. */
  readonly #fresh = new WeakSet<CellRecord>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly factory: EngineFactory | null,
  ) {
    this.#isTrusted = !readFullCalcOnLoad(workbook.root);
  }

  /** A cell's contents changed. */
  markCell(sheet: SheetModel, row: number, column: number, record: CellRecord | undefined): void {
    if (record?.formula !== undefined) this.#fresh.add(record);
    this.#isTrusted = false;
    this.#isEdited = true;
    if (this.#engine === null) return;
    const cells = this.#pending.get(sheet);
    if (cells === undefined) this.#pending.set(sheet, new Set([EngineFeed.key(row, column)]));
    else cells.add(EngineFeed.key(row, column));
  }

  /** Rows, sheets, tables, names or arrays changed: the engine is filled anew when it is needed next. */
  invalidate(): void {
    this.#isTrusted = false;
    this.#isEdited = true;
    this.#pending.clear();
    this.#engine?.dispose();
    this.#engine = null;
    this.#feed = null;
  }

  /** The value of a formula's cell or of a cell that an array formula fills. */
  value(sheet: SheetModel, row: number, column: number, record: CellRecord | undefined): CellValue {
    const cached = record?.value ?? null;
    if (this.#isTrusted || this.factory === null) return cached;
    this.calculate();
    const answer = this.#ask(sheet, row, column);
    return answer === undefined || isUnsupported(answer) ? cached : answer;
  }

  /** Brings the engine up to date; does nothing while the cached values are trusted, or without an engine. */
  calculate(): void {
    if (this.#isTrusted || this.factory === null) return;
    if (this.#engine === null || this.#feed === null) {
      this.#engine = this.factory();
      this.#feed = new EngineFeed(this.workbook, this.#engine);
      this.#feed.fill();
    } else {
      if (this.#pending.size === 0) return;
      for (const [sheet, cells] of this.#pending) this.#feed.update(sheet, cells);
    }
    this.#pending.clear();
    this.#engine.evaluate();
  }

  /** Writes the computed values into the cells, before saving. Without edits the file's own values stay. */
  storeValues(): void {
    if (!this.#isEdited || this.factory === null || this.#isTrusted) return;
    if (!this.workbook.sheets.some((sheet) => formulaCells(sheet).next().done !== true)) return;
    this.calculate();
    for (const sheet of this.workbook.sheets) {
      let isChanged = false;
      for (const [row, column, record] of computedCells(sheet)) {
        const answer = this.#ask(sheet, row, column);
        if (answer === undefined || isUnsupported(answer) || equalValues(answer, record.value)) continue;
        record.value = answer;
        isChanged = true;
      }
      if (isChanged) sheet.part.touch();
    }
  }

  /** The formulas whose value is not known, with the engine's reason. */
  uncomputed(): Uncomputed[] {
    this.calculate();
    const found: Uncomputed[] = [];
    for (const sheet of this.workbook.sheets) {
      for (const [row, column, record] of formulaCells(sheet)) {
        const reason = this.#reason(sheet, row, column, record);
        if (reason === null || record.formula === undefined) continue;
        found.push({
          sheet: sheet.name,
          address: formatAddress(cellArea(row, column)),
          formula: officeFromFile(record.formula.text, this.workbook.formulaContext(sheet, row, column)),
          reason,
        });
      }
    }
    return found;
  }

  #reason(sheet: SheetModel, row: number, column: number, record: CellRecord): string | null {
    if (this.factory === null) return this.#fresh.has(record) ? 'no formula engine' : null;
    if (this.#isTrusted) return null;
    const answer = this.#ask(sheet, row, column);
    return answer !== undefined && isUnsupported(answer) ? answer.unsupported : null;
  }

  #ask(sheet: SheetModel, row: number, column: number): ReturnType<CalcEngine['value']> | undefined {
    return this.#feed?.value(sheet, row, column);
  }
}

/** The cells of a sheet that hold formulas; row and column from 0. */
export function* formulaCells(sheet: SheetModel): Generator<[number, number, CellRecord]> {
  for (const [rowNumber, row] of sheet.part.rows) {
    for (const [columnNumber, record] of row.cells) {
      if (record.formula !== undefined) yield [rowNumber - 1, columnNumber - 1, record];
    }
  }
}

/** Formula cells and the cells that array formulas fill. */
function* computedCells(sheet: SheetModel): Generator<[number, number, CellRecord]> {
  const hasArrays = sheet.cells.arrays.length > 0;
  for (const [rowNumber, row] of sheet.part.rows) {
    for (const [columnNumber, record] of row.cells) {
      const isComputed =
        record.formula !== undefined ||
        (hasArrays && sheet.cells.arrayAt(rowNumber - 1, columnNumber - 1) !== undefined);
      if (isComputed) yield [rowNumber - 1, columnNumber - 1, record];
    }
  }
}

function equalValues(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  return a === b;
}

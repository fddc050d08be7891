import type { CellValue } from '../../../ooxml/cellValue';
import type { CellRecord } from '../../../ooxml/worksheetPart';
import { COLUMN_LIMIT } from '../area';
import type { CalcEngine, EngineContent, Unsupported } from '../calc/calcEngine';
import { engineFromFile } from '../calc/formulaForms';
import type { SheetModel } from '../sheetModel';
import type { WorkbookModel } from '../workbookModel';

/** Gives an engine the cells of the model and reads its answers; knows which formulas never got in. */
export class EngineFeed {
  readonly #places = new Map<SheetModel, number>();
  /** Why a formula could not be handed over, by sheet and cell. */
  readonly #refused = new Map<SheetModel, Map<number, string>>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly engine: CalcEngine,
  ) {}

  /** One number for a cell of a sheet. */
  static key(row: number, column: number): number {
    return row * COLUMN_LIMIT + column;
  }

  /** Hands over every cell of the workbook. */
  fill(): void {
    this.#places.clear();
    this.engine.setSheets(this.workbook.sheets.map((sheet) => sheet.name));
    for (const [place, sheet] of this.workbook.sheets.entries()) this.#places.set(sheet, place);
    for (const sheet of this.workbook.sheets) {
      for (const [rowNumber, row] of sheet.part.rows) {
        for (const [columnNumber, record] of row.cells) {
          if (record.formula === undefined && record.value === null) continue;
          this.#hand(sheet, rowNumber - 1, columnNumber - 1, record);
        }
      }
    }
  }

  /** Hands over the cells that changed. */
  update(sheet: SheetModel, cells: ReadonlySet<number>): void {
    for (const key of cells) {
      const row = Math.floor(key / COLUMN_LIMIT);
      const column = key % COLUMN_LIMIT;
      this.#hand(sheet, row, column, sheet.part.cell(row + 1, column + 1));
    }
  }

  value(sheet: SheetModel, row: number, column: number): CellValue | Unsupported | undefined {
    const place = this.#places.get(sheet);
    if (place === undefined) return undefined;
    const reason = this.#refused.get(sheet)?.get(EngineFeed.key(row, column));
    if (reason !== undefined) return { unsupported: reason };
    return this.engine.value({ sheet: place, row, column });
  }

  #hand(sheet: SheetModel, row: number, column: number, record: CellRecord | undefined): void {
    const place = this.#places.get(sheet);
    if (place === undefined) return;
    if (record?.formula === undefined && sheet.cells.arrayAt(row, column) !== undefined) return;
    const cell = { sheet: place, row, column };
    this.#refused.get(sheet)?.delete(EngineFeed.key(row, column));
    try {
      this.engine.setCell(cell, this.#content(sheet, row, column, record));
    } catch (error) {
      this.#refuse(sheet, row, column, error instanceof Error ? error.message : String(error));
      this.engine.setCell(cell, { kind: 'value', value: record?.value ?? null });
    }
  }

  #content(sheet: SheetModel, row: number, column: number, record: CellRecord | undefined): EngineContent {
    if (record?.formula === undefined) return { kind: 'value', value: record?.value ?? null };
    const formula = engineFromFile(record.formula.text, this.workbook.formulaContext(sheet, row, column));
    const array = record.formula.array;
    const cached = record.value;
    if (array === undefined) return { kind: 'formula', formula, cached };
    const area = sheet.cells.arrayAt(row, column);
    return {
      kind: 'formula',
      formula,
      cached,
      array: {
        rowCount: area?.rowCount ?? 1,
        columnCount: area?.columnCount ?? 1,
        dynamic: array.dynamic,
      },
    };
  }

  #refuse(sheet: SheetModel, row: number, column: number, reason: string): void {
    const refused = this.#refused.get(sheet);
    const key = EngineFeed.key(row, column);
    if (refused === undefined) this.#refused.set(sheet, new Map([[key, reason]]));
    else refused.set(key, reason);
  }
}

import type { CellValue } from '../../../ooxml/cellValue';
import type { Area } from '../../model/area';
import { COLUMN_LIMIT, endColumn, endRow } from '../../model/area';
import { inputText } from '../../model/calc/engineInput';
import type { SheetModel } from '../../model/sheetModel';
import type { GridEngine } from './gridEngine';

/**
 * Keeps the values in the grid's engine equal to those of the model. Formulas are handed over as the values that the model
 * computed: the engine needs them only for the conditional formats.
 */
export class GridValues {
  /** What the engine holds of each sheet, by cell, as typed into it. */
  private readonly given: Map<number, string>[];

  constructor(private readonly engine: GridEngine) {
    this.given = engine.sheets.map(() => new Map<number, string>());
    engine.sheets.forEach((_, place) => this.updateSheet(place));
  }

  /** Takes all values of a sheet again; what is equal is not touched. */
  updateSheet(place: number): void {
    const sheet = this.engine.sheets[place];
    const given = this.given[place];
    if (sheet === undefined || given === undefined) return;
    const gone = new Set(given.keys());
    for (const [number, row] of sheet.part.rows) {
      for (const column of row.cells.keys()) {
        gone.delete(keyOf(number - 1, column - 1));
        this.give(place, sheet, number - 1, column - 1);
      }
    }
    for (const key of gone) this.give(place, sheet, Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT);
  }

  /** Takes the values of an area again. */
  updateArea(place: number, area: Area): void {
    const sheet = this.engine.sheets[place];
    if (sheet === undefined) return;
    if (area.rowCount * area.columnCount > (this.given[place]?.size ?? 0) + 1000)
      return this.updateSheet(place);
    for (let row = area.row; row < endRow(area); row += 1) {
      for (let column = area.column; column < endColumn(area); column += 1)
        this.give(place, sheet, row, column);
    }
  }

  /** Takes the values of all formulas again: they may depend on any cell that changed. */
  updateFormulas(): void {
    this.engine.sheets.forEach((sheet, place) => {
      for (const [number, row] of sheet.part.rows) {
        for (const [column, cell] of row.cells) {
          const isComputed =
            cell.formula !== undefined || sheet.cells.arrayAt(number - 1, column - 1) !== undefined;
          if (isComputed) this.give(place, sheet, number - 1, column - 1);
        }
      }
    });
  }

  private give(place: number, sheet: SheetModel, row: number, column: number): void {
    const given = this.given[place];
    if (given === undefined) return;
    const key = keyOf(row, column);
    const text = typed(sheet.value(row, column));
    if (given.get(key) === text || (text === null && !given.has(key))) return;
    if (text === null) {
      given.delete(key);
      this.engine.rangeClearContents(place, row + 1, column + 1, row + 1, column + 1);
    } else {
      given.set(key, text);
      this.engine.setUserInput(place, row + 1, column + 1, text);
    }
  }
}

function typed(value: CellValue): string | null {
  return value === null ? null : inputText(value);
}

function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

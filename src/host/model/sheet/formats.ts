import type { CellFormat, FormatPatch } from '../../../ooxml/stylesPart';
import { COLUMN_LIMIT, ROW_LIMIT, endColumn, endRow, isWholeColumns, isWholeRows } from '../area';
import type { Area } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { readProtection, requireAllowed } from './protection';

/** The most cells that are formatted one by one; Excel itself would take as long. */
const CELL_LIMIT = 5_000_000;

/** Maps a style to another one; each style is derived once. */
type Restyle = (style: number) => number;

/** Formats of a sheet's cells: a cell's own style wins over its row's, that over its column's. */
export class SheetFormats {
  constructor(private readonly sheet: SheetModel) {}

  at(row: number, column: number): CellFormat {
    return this.sheet.workbook.styles.format(this.styleAt(row, column));
  }

  /** The index of the effective style. */
  styleAt(row: number, column: number): number {
    return this.sheet.part.cell(row + 1, column + 1)?.style ?? this.#inheritedStyle(row, column);
  }

  /** @throws HostError AccessDenied on a protected sheet that does not allow it */
  patch(area: Area, patch: FormatPatch): void {
    requireAllowed(readProtection(this.sheet).allowsFormatCells, 'formats');
    this.patchUnchecked(area, patch);
  }

  patchUnchecked(area: Area, patch: FormatPatch): void {
    const { styles } = this.sheet.workbook;
    this.#restyle(area, (style) => styles.derive(style, patch));
  }

  /** Gives the area's cells the default format. */
  clear(area: Area): void {
    requireAllowed(readProtection(this.sheet).allowsFormatCells, 'formats');
    this.#restyle(area, () => 0);
  }

  #inheritedStyle(row: number, column: number): number {
    return this.sheet.rows.style(row) ?? this.sheet.columns.style(column) ?? 0;
  }

  #restyle(area: Area, derive: Restyle): void {
    const known = new Map<number, number>();
    const restyle: Restyle = (style) => {
      let derived = known.get(style);
      if (derived === undefined) {
        derived = derive(style);
        known.set(style, derived);
      }
      return derived;
    };
    if (isWholeColumns(area)) this.#restyleColumns(area, restyle);
    else if (isWholeRows(area)) this.#restyleRows(area, restyle);
    else this.#restyleCells(area, restyle);
    this.sheet.part.touch();
    this.sheet.workbook.emit({ kind: 'format', sheetId: this.sheet.id, area });
  }

  #restyleCells(area: Area, restyle: Restyle): void {
    if (area.rowCount * area.columnCount > CELL_LIMIT) {
      throw new HostError('InvalidArgument', 'too many cells to format at once');
    }
    const { part } = this.sheet;
    for (let row = area.row; row < endRow(area); row += 1) {
      const cells = part.rows.get(row + 1)?.cells;
      for (let column = area.column; column < endColumn(area); column += 1) {
        const before = cells?.get(column + 1)?.style ?? this.#inheritedStyle(row, column);
        const after = restyle(before);
        if (after !== before) part.ensureCell(row + 1, column + 1).style = after;
      }
    }
  }

  #restyleRows(area: Area, restyle: Restyle): void {
    for (let row = area.row; row < endRow(area); row += 1) {
      // Cells of styled columns need a style of their own, or the row's would hide the column's.
      for (const { min, max, style } of this.sheet.columns.styled()) {
        if (this.sheet.rows.style(row) !== undefined) break;
        for (let column = min; column <= Math.min(max, COLUMN_LIMIT - 1) && max - min < 256; column += 1) {
          if (this.sheet.part.cell(row + 1, column + 1) !== undefined) continue;
          this.sheet.part.ensureCell(row + 1, column + 1).style = style;
        }
      }
      for (const cell of this.sheet.part.rows.get(row + 1)?.cells.values() ?? []) {
        cell.style = restyle(cell.style);
      }
      this.sheet.rows.setStyle(row, restyle(this.sheet.rows.style(row) ?? 0));
    }
  }

  #restyleColumns(area: Area, restyle: Restyle): void {
    for (const [rowNumber, row] of this.sheet.part.rows) {
      const rowStyle = this.sheet.rows.style(rowNumber - 1);
      if (rowStyle !== undefined) {
        for (let column = area.column; column < Math.min(endColumn(area), area.column + 256); column += 1) {
          if (row.cells.has(column + 1)) continue;
          this.sheet.part.ensureCell(rowNumber, column + 1).style = rowStyle;
        }
      }
      for (const [columnNumber, cell] of row.cells) {
        if (columnNumber > area.column && columnNumber <= endColumn(area)) cell.style = restyle(cell.style);
      }
    }
    this.sheet.columns.restyle(area.column, area.columnCount, restyle);
  }
}

/** True when the area is all of the sheet. */
export function isWholeSheet(area: Area): boolean {
  return area.rowCount >= ROW_LIMIT && area.columnCount >= COLUMN_LIMIT;
}

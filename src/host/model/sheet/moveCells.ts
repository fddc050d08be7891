import type { CellRecord, RowRecord } from '../../../ooxml/worksheetPart';
import { formatCells, parseAddress } from '../address';
import { endColumn, endRow } from '../area';
import { bandOf, isInsertion, isRowEdit, shiftArea, shiftIndex } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import type { FormatSource } from './structure';

/** Whole rows move with their heights and formats. */
function moveRows(sheet: SheetModel, edit: CellEdit): void {
  const { rows } = sheet.part;
  const before = [...rows];
  rows.clear();
  for (const [rowNumber, record] of before) {
    const row = shiftIndex(rowNumber - 1, edit);
    if (row !== null) rows.set(row + 1, record);
  }
}

function moveColumns(sheet: SheetModel, edit: CellEdit): void {
  for (const [rowNumber, row] of sheet.part.rows) {
    const inBand =
      edit.within === undefined || (rowNumber > edit.within.first && rowNumber <= edit.within.last + 1);
    if (!inBand) continue;
    const before = [...row.cells];
    row.cells.clear();
    for (const [columnNumber, record] of before) {
      const column = shiftIndex(columnNumber - 1, edit);
      if (column !== null) row.cells.set(column + 1, record);
    }
    row.changed = true;
  }
}

/** Cells of a band of columns move, their rows stay. */
function moveBandRows(sheet: SheetModel, edit: CellEdit): void {
  const band = bandOf(edit);
  const moved: [number, number, CellRecord][] = [];
  for (const [rowNumber, row] of sheet.part.rows) {
    if (rowNumber <= edit.at) continue;
    for (const [columnNumber, record] of row.cells) {
      if (columnNumber <= band.column || columnNumber > endColumn(band)) continue;
      moved.push([rowNumber, columnNumber, record]);
    }
  }
  for (const [rowNumber, columnNumber] of moved) sheet.part.deleteCell(rowNumber, columnNumber);
  for (const [rowNumber, columnNumber, record] of moved) {
    const row = shiftIndex(rowNumber - 1, edit);
    if (row === null) continue;
    sheet.part.touchRow(row + 1);
    sheet.part.ensureRow(row + 1).cells.set(columnNumber, record);
  }
}

function moveArrays(sheet: SheetModel, edit: CellEdit): void {
  for (const row of sheet.part.rows.values()) {
    for (const cell of row.cells.values()) {
      const array = cell.formula?.array;
      if (array === undefined) continue;
      const moved = shiftArea(parseAddress(array.ref), edit);
      if (moved !== null) array.ref = formatCells(moved);
    }
  }
  sheet.cells.forgetArrays();
}

/** Moves the cells themselves; formulas' texts are not its business. */
export function moveCells(sheet: SheetModel, edit: CellEdit): void {
  moveArrays(sheet, edit);
  if (!isRowEdit(edit)) {
    moveColumns(sheet, edit);
    if (edit.within === undefined) sheet.columns.shift(edit);
  } else if (edit.within === undefined) moveRows(sheet, edit);
  else moveBandRows(sheet, edit);
}

function copyRowAttributes(from: RowRecord, to: RowRecord): void {
  const { s, customFormat, ht, customHeight } = from.attributes;
  const isCustomHeight = customHeight === '1' || customHeight === 'true';
  if (s !== undefined) to.attributes['s'] = s;
  if (customFormat !== undefined) to.attributes['customFormat'] = customFormat;
  if (isCustomHeight && ht !== undefined) {
    to.attributes['ht'] = ht;
    to.attributes['customHeight'] = '1';
  }
}

function copyRowFormats(sheet: SheetModel, edit: CellEdit, sourceRow: number): void {
  const from = sheet.part.rows.get(sourceRow + 1);
  if (from === undefined) return;
  const band = bandOf(edit);
  for (let row = edit.at; row < edit.at + edit.count; row += 1) {
    const to = sheet.part.ensureRow(row + 1);
    if (edit.within === undefined) copyRowAttributes(from, to);
    for (const [columnNumber, cell] of from.cells) {
      if (columnNumber <= band.column || columnNumber > endColumn(band)) continue;
      const inherited = sheet.rows.style(row) ?? sheet.columns.style(columnNumber - 1) ?? 0;
      if (cell.style === inherited) continue;
      to.cells.set(columnNumber, { style: cell.style, value: null });
    }
  }
}

function copyColumnFormats(sheet: SheetModel, edit: CellEdit, sourceColumn: number): void {
  const band = bandOf(edit);
  for (const [rowNumber, row] of sheet.part.rows) {
    if (rowNumber <= band.row || rowNumber > endRow(band)) continue;
    const from = row.cells.get(sourceColumn + 1);
    if (from === undefined) continue;
    for (let column = edit.at; column < edit.at + edit.count; column += 1) {
      const inherited = sheet.rows.style(rowNumber - 1) ?? sheet.columns.style(column) ?? 0;
      if (from.style !== inherited) row.cells.set(column + 1, { style: from.style, value: null });
    }
  }
}

/** Gives inserted cells the format of their neighbours. */
export function copyFormats(sheet: SheetModel, edit: CellEdit, source: FormatSource): void {
  if (!isInsertion(edit)) return;
  const neighbour = source === 'before' ? edit.at - 1 : edit.at + edit.count;
  if (neighbour < 0) return;
  if (isRowEdit(edit)) copyRowFormats(sheet, edit, neighbour);
  else copyColumnFormats(sheet, edit, neighbour);
}

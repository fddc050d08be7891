import { columnName } from './cellReference';
import { writeCell } from './cellWriter';
import type { SharedStrings } from './sharedStrings';
import { isTrue } from './isTrue';
import type { RowRecord } from './worksheetPart';
import { worksheetOrder } from './worksheetOrder';
import { child, element, insertInOrder, serializeElement, serializeXml } from './xml';
import type { XmlElement } from './xml';
import { escapeAttribute } from './xmlEscape';

/**
 * The text of a worksheet part: the tree, with the rows and cells put into its `sheetData` in order and the
 * dimension made right. The optional `spans` of rows are left out, heights as {@link RowRecord.changed} says.
 * @param dynamicIndex gives the `cm` value for a new spilling formula
 */
export function writeWorksheet(
  root: XmlElement,
  rows: ReadonlyMap<number, RowRecord>,
  strings: SharedStrings,
  dynamicIndex: () => string,
): string {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const extent = new Extent();
  const pieces: string[] = [];
  for (const number of numbers) {
    const row = rows.get(number);
    if (row)
      writeRow(number, row, extent, pieces, (cell, name) => writeCell(cell, name, strings, dynamicIndex));
  }
  setDimension(root, extent.reference());
  let sheetData = child(root, 'sheetData');
  if (!sheetData) {
    sheetData = element('sheetData');
    insertInOrder(root, sheetData, worksheetOrder);
  }
  return serializeXml(root, pieces.length > 0 ? new Map([[sheetData, pieces.join('')]]) : undefined);
}

type CellWriter = (cell: Parameters<typeof writeCell>[0], name: string) => string;

function writeRow(number: number, row: RowRecord, extent: Extent, pieces: string[], write: CellWriter): void {
  const attributes = rowAttributes(row);
  if (row.cells.size === 0 && attributes === '' && !row.ext) return;
  pieces.push(`<row r="${number}"${attributes}`);
  if (row.cells.size === 0 && !row.ext) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const [column, cell] of inOrder(row.cells)) {
    extent.include(number, column);
    pieces.push(write(cell, `${columnName(column)}${number}`));
  }
  for (const unknown of row.ext ?? []) pieces.push(serializeElement(unknown));
  pieces.push('</row>');
}

function rowAttributes({ attributes, changed }: RowRecord): string {
  const fitted = changed === true && !isTrue(attributes['customHeight']);
  let text = '';
  for (const key in attributes) {
    if (key === 'r' || key === 'spans' || (fitted && key === 'ht')) continue;
    text += ` ${key}="${escapeAttribute(attributes[key] ?? '')}"`;
  }
  return text;
}

/** Cells by column; most rows are in order already. */
function inOrder<Cell>(cells: ReadonlyMap<number, Cell>): Iterable<[number, Cell]> {
  let last = 0;
  for (const column of cells.keys()) {
    if (column < last) return [...cells].sort(([a], [b]) => a - b);
    last = column;
  }
  return cells;
}

/** The rectangle of the cells written. */
class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = 0;
  private right = 0;

  include(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.bottom = row;
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
  }

  reference(): string {
    if (this.bottom === 0) return 'A1';
    const first = `${columnName(this.left)}${this.top}`;
    const last = `${columnName(this.right)}${this.bottom}`;
    return first === last ? first : `${first}:${last}`;
  }
}

function setDimension(root: XmlElement, reference: string): void {
  const known = child(root, 'dimension');
  if (known) known.attributes['ref'] = reference;
  else insertInOrder(root, element('dimension', { ref: reference }), worksheetOrder);
}

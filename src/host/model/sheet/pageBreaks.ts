import { child, childrenNamed, element } from '../../../ooxml/xml';
import { COLUMN_LIMIT, ROW_LIMIT } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { dropChild, ensureChild } from './properties';
import { requireUnprotected } from './protection';

/** Excel's limit: https://support.microsoft.com/office/excel-specifications-and-limits */
const MOST_BREAKS = 1026;

/** The page breaks between rows that were set by hand (`rowBreaks`). A break is known by the row that begins the new page, from 0. */
export class SheetPageBreaks {
  constructor(private readonly sheet: SheetModel) {}

  /** The rows that begin a page, ascending. */
  get rows(): readonly number[] {
    const list = child(this.sheet.part.root, 'rowBreaks');
    const items = list === undefined ? [] : childrenNamed(list, 'brk');
    return items
      .filter(({ attributes }) => attributes['man'] === '1' || attributes['man'] === 'true')
      .map(({ attributes }) => Number(attributes['id'] ?? 0))
      .toSorted((one, other) => one - other);
  }

  /** @throws HostError AccessDenied on a protected sheet, InvalidArgument for the first row or beyond the sheet, InvalidOperation for too many */
  add(row: number): void {
    requireUnprotected(this.sheet);
    if (!(row > 0 && row < ROW_LIMIT))
      throw new HostError('InvalidArgument', 'no page can begin at that row');
    const { rows } = this;
    if (rows.includes(row)) return;
    if (rows.length >= MOST_BREAKS)
      throw new HostError('InvalidOperation', 'a sheet has at most 1 026 page breaks');
    this.#write([...rows, row]);
  }

  /** Takes one away; a row that begins no page is no fault. */
  remove(row: number): void {
    requireUnprotected(this.sheet);
    this.#write(this.rows.filter((other) => other !== row));
  }

  /** Takes all away. @throws HostError AccessDenied on a protected sheet */
  clear(): void {
    requireUnprotected(this.sheet);
    this.#write([]);
  }

  /** A break's id in the file is the number of the row above it, from 1: the row below it, from 0. */
  #write(rows: readonly number[]): void {
    const existing = child(this.sheet.part.root, 'rowBreaks');
    if (rows.length === 0) {
      if (existing !== undefined) dropChild(this.sheet, existing);
    } else {
      const list = ensureChild(this.sheet, 'rowBreaks');
      list.attributes['count'] = String(rows.length);
      list.attributes['manualBreakCount'] = String(rows.length);
      list.children = rows
        .toSorted((one, other) => one - other)
        .map((row) => element('brk', { id: row, max: COLUMN_LIMIT - 1, man: 1 }));
    }
    this.sheet.workbook.emit({ kind: 'structure', sheetId: this.sheet.id });
  }
}

import type { RowRecord } from '../../../ooxml/worksheetPart';
import { child } from '../../../ooxml/xml';
import { ROW_LIMIT, rowsArea } from '../area';
import { HostError } from '../hostError';
import type { SheetModel } from '../sheetModel';
import { readProtection, requireAllowed } from './protection';

const HEIGHT_LIMIT_POINTS = 409.5;
const DEFAULT_HEIGHT_POINTS = 15;

/** Heights, visibility and default styles of a sheet's rows. */
export class SheetRows {
  constructor(private readonly sheet: SheetModel) {}

  /** Points, also of a hidden row. */
  height(row: number): number {
    const height = this.#attributes(row)?.['ht'];
    return height === undefined ? this.#defaultHeight() : Number(height);
  }

  /** @param points 0 hides the rows, as in Excel */
  setHeight(row: number, count: number, points: number): void {
    requireAllowed(readProtection(this.sheet).allowsFormatRows, 'row heights');
    if (!(points >= 0) || points > HEIGHT_LIMIT_POINTS) {
      throw new HostError('InvalidArgument', `${points} points is no row height`);
    }
    if (points === 0) {
      this.setHidden(row, count, true);
      return;
    }
    this.#change(row, count, (attributes) => {
      attributes['ht'] = String(points);
      attributes['customHeight'] = '1';
      delete attributes['hidden'];
    });
  }

  /** A height that Excel may replace by its own as soon as the row's contents change; null takes it away at once. */
  setAutomaticHeight(row: number, points: number | null): void {
    if (points === null && this.#attributes(row) === undefined) return;
    this.#change(row, 1, (attributes) => {
      delete attributes['customHeight'];
      if (points === null) delete attributes['ht'];
      else attributes['ht'] = String(points);
    });
    // The height fits what the row holds now: it is saved, until the contents change again.
    this.#ensure(row).changed = false;
  }

  /** A row whose contents change loses the height that Excel gave it, or Excel would cut wrapped text. */
  forgetAutomaticHeight(row: number): void {
    const attributes = this.#attributes(row);
    if (attributes?.['ht'] === undefined) return;
    if (attributes['customHeight'] === '1' || attributes['customHeight'] === 'true') return;
    delete attributes['ht'];
    this.sheet.part.touch();
  }

  isHidden(row: number): boolean {
    const hidden = this.#attributes(row)?.['hidden'];
    return hidden === '1' || hidden === 'true';
  }

  setHidden(row: number, count: number, hidden: boolean): void {
    requireAllowed(readProtection(this.sheet).allowsFormatRows, 'hidden rows');
    this.#change(row, count, (attributes) => {
      if (hidden) attributes['hidden'] = '1';
      else delete attributes['hidden'];
    });
  }

  /** The style of the row's empty cells, undefined for none. */
  style(row: number): number | undefined {
    const attributes = this.#attributes(row);
    if (attributes === undefined) return undefined;
    const isCustom = attributes['customFormat'] === '1' || attributes['customFormat'] === 'true';
    return isCustom ? Number(attributes['s'] ?? 0) : undefined;
  }

  setStyle(row: number, style: number): void {
    const attributes = this.#ensure(row).attributes;
    if (style === 0) {
      delete attributes['s'];
      delete attributes['customFormat'];
    } else {
      attributes['s'] = String(style);
      attributes['customFormat'] = '1';
    }
  }

  #attributes(row: number): Record<string, string> | undefined {
    return this.sheet.part.rows.get(row + 1)?.attributes;
  }

  #defaultHeight(): number {
    const format = child(this.sheet.part.root, 'sheetFormatPr');
    return Number(format?.attributes['defaultRowHeight'] ?? DEFAULT_HEIGHT_POINTS);
  }

  #change(row: number, count: number, change: (attributes: Record<string, string>) => void): void {
    if (row < 0 || count < 1 || row + count > ROW_LIMIT) {
      throw new HostError('InvalidArgument', 'there are no such rows');
    }
    for (let each = row; each < row + count; each += 1) change(this.#ensure(each).attributes);
    const { workbook, id } = this.sheet;
    workbook.emit({ kind: 'format', sheetId: id, area: rowsArea(row, count) });
  }

  #ensure(row: number): RowRecord {
    return this.sheet.part.ensureRow(row + 1);
  }
}

import { child, childrenNamed, element } from '../../../ooxml/xml';
import type { XmlElement } from '../../../ooxml/xml';
import { COLUMN_LIMIT, columnsArea } from '../area';
import { HostError } from '../hostError';
import { isInsertion, shiftIndex } from '../shiftArea';
import type { CellEdit } from '../shiftArea';
import type { SheetModel } from '../sheetModel';
import { pointsOfWidth, widthOfPoints } from './columnWidths';
import { dropChild, ensureChild } from './properties';
import { readProtection, requireAllowed } from './protection';

const WIDTH_LIMIT_CHARACTERS = 255;
/** Pixels that Excel adds to the standard column of 8 digits, rounded up to a multiple of 8: 64 pixels. */
const DEFAULT_WIDTH = 64 / 7;

/** A run of columns with the attributes they share; first and last from 0, both included. */
interface Run {
  min: number;
  max: number;
  attributes: Record<string, string>;
}

/** Widths, visibility and default styles of a sheet's columns (`cols`). */
export class SheetColumns {
  #known: readonly Run[] | null = null;

  constructor(private readonly sheet: SheetModel) {}

  /** Points, also of a hidden column. */
  width(column: number): number {
    const width = this.#runAt(column)?.attributes['width'];
    return pointsOfWidth(width === undefined ? this.#defaultWidth() : Number(width));
  }

  /** @param points 0 hides the columns, as in Excel */
  setWidth(column: number, count: number, points: number): void {
    requireAllowed(readProtection(this.sheet).allowsFormatColumns, 'column widths');
    const width = widthOfPoints(points);
    if (!(points >= 0) || width > WIDTH_LIMIT_CHARACTERS + 1) {
      throw new HostError('InvalidArgument', `${points} points is no column width`);
    }
    if (points === 0) {
      this.setHidden(column, count, true);
      return;
    }
    this.#change(column, count, (attributes) => {
      attributes['width'] = String(width);
      attributes['customWidth'] = '1';
      delete attributes['bestFit'];
      delete attributes['hidden'];
    });
  }

  isHidden(column: number): boolean {
    const hidden = this.#runAt(column)?.attributes['hidden'];
    return hidden === '1' || hidden === 'true';
  }

  setHidden(column: number, count: number, hidden: boolean): void {
    requireAllowed(readProtection(this.sheet).allowsFormatColumns, 'hidden columns');
    this.#change(column, count, (attributes) => {
      if (hidden) attributes['hidden'] = '1';
      else delete attributes['hidden'];
    });
  }

  /** The style of the column's empty cells, undefined for none. */
  style(column: number): number | undefined {
    const style = this.#runAt(column)?.attributes['style'];
    return style === undefined ? undefined : Number(style);
  }

  /** The runs of columns that have a style; first and last from 0. */
  styled(): { min: number; max: number; style: number }[] {
    return this.#runs()
      .filter((run) => run.attributes['style'] !== undefined)
      .map((run) => ({ min: run.min, max: run.max, style: Number(run.attributes['style']) }));
  }

  restyle(column: number, count: number, restyle: (style: number) => number): void {
    this.#change(column, count, (attributes) => {
      attributes['style'] = String(restyle(Number(attributes['style'] ?? 0)));
    });
  }

  /** Columns were inserted or deleted; inserted ones take the attributes of the column to the left. */
  shift(edit: CellEdit): void {
    const runs = this.#runs();
    if (runs.length === 0) return;
    const shifted: Run[] = [];
    for (const run of runs) {
      const min = firstLeft(run, edit);
      const last = shiftIndex(run.max, edit);
      const max = last ?? (isInsertion(edit) ? COLUMN_LIMIT - 1 : edit.at - 1);
      if (min === null || max < min) continue;
      const isLeftNeighbour = isInsertion(edit) && run.max === edit.at - 1;
      shifted.push({
        ...run,
        min,
        max: isLeftNeighbour ? Math.min(max + edit.count, COLUMN_LIMIT - 1) : max,
      });
    }
    this.#write(shifted);
  }

  #defaultWidth(): number {
    const format = child(this.sheet.part.root, 'sheetFormatPr');
    const width = format?.attributes['defaultColWidth'];
    return width === undefined ? DEFAULT_WIDTH : Number(width);
  }

  #runAt(column: number): Run | undefined {
    return this.#runs().find((run) => column >= run.min && column <= run.max);
  }

  #runs(): readonly Run[] {
    if (this.#known === null) {
      const cols = child(this.sheet.part.root, 'cols');
      this.#known = cols === undefined ? [] : childrenNamed(cols, 'col').map(readRun);
    }
    return this.#known;
  }

  #change(column: number, count: number, change: (attributes: Record<string, string>) => void): void {
    const last = column + count - 1;
    if (column < 0 || count < 1 || last >= COLUMN_LIMIT) {
      throw new HostError('InvalidArgument', 'there are no such columns');
    }
    const pieces: Run[] = [];
    let next = column;
    for (const run of this.#runs()) {
      if (run.max < column || run.min > last) {
        pieces.push(run);
        continue;
      }
      if (run.min < column) pieces.push({ ...run, max: column - 1 });
      if (run.min > next) pieces.push(this.#changed(next, run.min - 1, {}, change));
      pieces.push(this.#changed(Math.max(run.min, column), Math.min(run.max, last), run.attributes, change));
      next = run.max + 1;
      if (run.max > last) pieces.push({ ...run, min: last + 1 });
    }
    if (next <= last) pieces.push(this.#changed(next, last, {}, change));
    this.#write(pieces);
    const { workbook, id } = this.sheet;
    workbook.emit({ kind: 'format', sheetId: id, area: columnsArea(column, count) });
  }

  #changed(
    min: number,
    max: number,
    attributes: Record<string, string>,
    change: (attributes: Record<string, string>) => void,
  ): Run {
    const copy = { ...attributes };
    change(copy);
    // `width` is required by Excel, though not by the schema.
    copy['width'] ??= String(Math.trunc(this.#defaultWidth() * 256) / 256);
    return { min, max, attributes: copy };
  }

  #write(runs: readonly Run[]): void {
    this.#known = null;
    const cols = ensureChild(this.sheet, 'cols');
    cols.children = [...runs]
      .sort((a, b) => a.min - b.min)
      .map((run) => element('col', { min: run.min + 1, max: run.max + 1, ...run.attributes }));
    if (cols.children.length === 0) dropChild(this.sheet, cols);
  }
}

function readRun(node: XmlElement): Run {
  const { min = '1', max = '1', ...attributes } = node.attributes;
  return { min: Number(min) - 1, max: Number(max) - 1, attributes };
}

/** Where what is left of a run begins; null when it is pushed off the sheet. */
function firstLeft(run: Run, edit: CellEdit): number | null {
  const moved = shiftIndex(run.min, edit);
  if (moved !== null || isInsertion(edit)) return moved;
  return run.max >= edit.at + edit.count ? edit.at : null;
}

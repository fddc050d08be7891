import type { CellInput } from '../../layout/change';
import { KIND_FORMATS, rowNumberFormat } from '../../layout/numberFormats';
import type { ReadTable } from '../../layout/reading/readTable';
import type { RegionRow } from './regionRows';

/** Formats that a new workbook's figures have; others are the user's. */
const LAYOUT_FORMAT = /^(General|@|0|#,##0(\.0{1,3})?|0(\.0{1,3})? %|#,##0\.00|yyyy-mm-dd)$/u;

/**
 * The number formats that a row's new figures need, by the column's index: under whole numbers 35,5 would read 36, and a text cell
 * would make text of it. Formats of the user's own stay.
 * @param old the row that they are written into; null for an inserted one, whose columns have their formats already
 */
export function rowFigures(
  { source, columns }: ReadTable,
  cells: readonly CellInput[],
  old: RegionRow | null,
): ReadonlyMap<number, string> {
  const formats = new Map<number, string>();
  const present = (index: number): string =>
    old === null ? 'General' : (source.numberFormats?.[old.at]?.[index] ?? 'General');
  const set = (index: number, format: string): void => {
    if (present(index) !== format && LAYOUT_FORMAT.test(present(index))) formats.set(index, format);
  };
  for (const { column, index } of columns.values()) {
    const ofKind = KIND_FORMATS[column.kind];
    if (typeof cells[index] !== 'number' || column.kind === 'value' || old === null) continue;
    set(index, ofKind ?? 'General');
  }
  const valueAt = (index: number): unknown =>
    cells[index] === undefined && old !== null ? source.rows[old.at]?.[index] : cells[index];
  const values = [...columns.values()].filter(({ column }) => column.kind === 'value');
  const unit = columns.get('unit')?.index;
  const isTouched =
    values.some(({ index }) => cells[index] !== undefined) ||
    (unit !== undefined && cells[unit] !== undefined);
  const figures = values
    .filter(({ column }) => column.formula === undefined)
    .map(({ index }) => valueAt(index))
    .filter((value) => typeof value === 'number');
  if (!isTouched || figures.length === 0) return formats;
  const format = rowNumberFormat(figures, unit !== undefined && valueAt(unit) === '%');
  for (const { index } of values) set(index, format);
  return formats;
}

import { foldText } from '../../domain/foldText';
import type { ContentCell } from '../../layout/layoutContent';
import type { ReadCell, ReadRow, ReadTable } from '../../layout/reading/readTable';
import { isoDateOf } from '../../layout/excelDate';
import { isCellError, type RawValue } from '../../layout/snapshot';

/** Excel's last day, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** What a cell is carried as: what stands there, an Excel error as its text, nothing for blank text. */
export function contentOf(raw: RawValue | undefined): ContentCell {
  if (raw === undefined || raw === null) return null;
  if (isCellError(raw)) return raw.error;
  return typeof raw === 'string' && raw.trim() === '' ? null : raw;
}

/** What a row's cell is carried as; null where the table lacks the column. */
export function cellContent(row: ReadRow, key: string): ContentCell {
  return contentOf(row.cells.get(key)?.raw);
}

/** The board as formulas count it: by its exact name where the row's Nämnd is blank, a code or a synonym. */
export function boardContent(row: ReadRow): ContentCell {
  return row.board?.name ?? cellContent(row, 'board');
}

/** The value in any column of the table, standard or not. */
export function rawAt({ source }: ReadTable, row: ReadRow, columnIndex: number): RawValue {
  return source.rows[row.rowIndex - source.area.row - 1]?.[columnIndex] ?? null;
}

/** A cell's words for comparison, whatever type it has. */
export function foldedCell(row: ReadRow, key: string): string {
  const content = cellContent(row, key);
  return content === null ? '' : foldText(String(content));
}

/** What a cell shows, for lists of differences. */
export function shownCell(row: ReadRow, key: string): string {
  const value = row.cells.get(key)?.value;
  if (value?.kind === 'date' && value.serial >= 1 && value.serial <= LAST_DAY) return isoDateOf(value.serial);
  const content = cellContent(row, key);
  return typeof content === 'number' ? String(content).replace('.', ',') : String(content ?? '').trim();
}

/** Whether two cells say the same: the same words, or the same number whether it is typed as a number or as text. */
export function saysTheSame(left: ReadCell, right: ReadCell): boolean {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a !== null && b !== null) return a === b;
  return foldText(String(contentOf(left.raw) ?? '')) === foldText(String(contentOf(right.raw) ?? ''));
}

function numberOf({ value }: ReadCell): number | null {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'amount') return value.amountSek;
  return value.kind === 'date' ? value.serial : null;
}

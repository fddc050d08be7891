import { foldText } from '../domain/foldText';
import { CHECK_COLUMNS, CHECK_SHEET } from './checkSheetRow';
import { isBlank } from './reading/sheetGrid';
import type { CellsSnapshot, RawValue, SheetSnapshot } from './snapshot';
import { HEADER_ROW } from './tableSheet';

const RULE = /^[A-Z]{3}-\d\d$/u;
const MESSAGE = CHECK_COLUMNS.findIndex(({ header }) => header === 'Fynd');

/**
 * Whether a sheet is what a stopped writing of the list has left, and nothing else: no cell, or the title, the headers and rows of
 * findings. A sheet on which anybody has written anything of their own is none.
 * @param cells what was read of the sheet; undefined where it holds nothing
 */
export function isUnfinishedCheckSheet(
  { name, used }: SheetSnapshot,
  cells: CellsSnapshot | undefined,
): boolean {
  if (name !== CHECK_SHEET) return false;
  if (used === null) return true;
  if (cells === undefined || used.row + used.rowCount > cells.row + cells.values.length) return false;
  return cells.values.every((row, down) =>
    isOurs(cells.row + down, [...Array.from({ length: cells.column }, () => null), ...row]),
  );
}

function isOurs(rowIndex: number, row: readonly RawValue[]): boolean {
  const last = row.findLastIndex((value) => !isBlank(value));
  if (last === -1) return true;
  if (rowIndex === 0) return last === 0 && row[0] === CHECK_SHEET;
  if (rowIndex === 1) return last === 0;
  if (last >= CHECK_COLUMNS.length || rowIndex < HEADER_ROW) return false;
  if (rowIndex === HEADER_ROW) return CHECK_COLUMNS.every(({ header }, at) => isText(row[at], header));
  const isNothingFound =
    rowIndex === HEADER_ROW + 1 && row.every((value, at) => at === MESSAGE || isBlank(value));
  return isNothingFound || (typeof row[0] === 'string' && RULE.test(row[0]));
}

function isText(value: RawValue | undefined, text: string): boolean {
  return typeof value === 'string' && foldText(value) === foldText(text);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise, type SummariseOptions, type SummariseResult } from '../../src/commands/summarise';
import type { ApiLevel } from '../../src/excel/excelHost';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import type { SheetModel } from '../../src/host/model/sheetModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { openExcel, type OpenExcel } from '../excel/openExcel';

const ROOT = join(__dirname, '../..');

/** The region's follow-up of April 2023, all boards. */
export const REGION = readFileSync(join(ROOT, 'tests/fixtures/uppfoljning-region-april-2023.xlsx'));
/** Regionstyrelsens follow-up of April 2023. */
export const BOARD = readFileSync(join(ROOT, 'examples/uppfoljning-rs-april-2023.xlsx'));
/** When the tests refresh: 12 May 2023, 14:05. */
export const NOW = new Date(2023, 4, 12, 14, 5);

type Summarised = Extract<SummariseResult, { kind: 'summarised' }>;

/** Opens a workbook in an Excel of a level, with a formula engine. */
export function opened(bytes: Uint8Array, apiLevel: ApiLevel = '1.14'): OpenExcel {
  return openExcel({ bytes, apiLevel, engine: ironCalcInNode() });
}

/** Summarises an open workbook; refusals are errors. */
export async function summarised(
  { book }: Pick<OpenExcel, 'book'>,
  options: Partial<SummariseOptions> = {},
): Promise<Summarised> {
  const result = await summarise(book, { now: NOW, ...options });
  if (result.kind !== 'summarised') throw new Error(JSON.stringify(result));
  return result;
}

/** A sheet of a workbook. @throws Error when there is none */
export function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The columns of a summary, from 0. */
export const COLUMNS = { key: 0, state: 1, check: 2, label: 3, text: 4, word: 5, figure: 6 } as const;

/** The row of a summary with a key, from 0. @throws Error when there is none */
export function rowOf(sheet: SheetModel, key: string): number {
  const row = keysOf(sheet).findIndex((each) => each === key);
  if (row < 0) throw new Error(`no row ${key} on ${sheet.name}`);
  return row;
}

/** What stands in the first column, row by row. */
export function keysOf(sheet: SheetModel): readonly unknown[] {
  const used = sheet.usedArea(true);
  return Array.from({ length: used === null ? 0 : used.row + used.rowCount }, (_, row) =>
    sheet.value(row, 0),
  );
}

/** What the control cell of a summary says. */
export function stateOf(sheet: SheetModel): unknown {
  const row = rowOf(sheet, 'meta:time');
  const used = sheet.usedArea(true);
  const filled = Array.from({ length: (used?.columnCount ?? 0) + (used?.column ?? 0) }, (_, column) =>
    sheet.value(row, column),
  );
  return filled.findLast((value) => value !== null);
}

/** Every filled cell of a sheet by address-like key, with its row, column and value. */
export function cellsOf(sheet: SheetModel): ReadonlyMap<string, unknown> {
  const used = sheet.usedArea(true);
  const cells = new Map<string, unknown>();
  for (let row = 0; row < (used === null ? 0 : used.row + used.rowCount); row += 1) {
    for (let column = 0; column < (used === null ? 0 : used.column + used.columnCount); column += 1) {
      const value = sheet.value(row, column);
      if (value !== null) cells.set(`${row}:${column}`, value);
    }
  }
  return cells;
}

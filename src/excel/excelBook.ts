import { applyChanges } from './applyChanges';
import type { Book } from './book';
import type { ExcelHost } from './excelHost';
import { readSnapshot } from './readSnapshot';

/** The workbook that is open in Excel (or in the embedded host), through the Excel JavaScript API. */
export function excelBook(host: ExcelHost): Book {
  return {
    read: (request) => readSnapshot(host, request),
    apply: (changes) => applyChanges(host, changes),
  };
}

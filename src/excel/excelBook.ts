import { applyChanges } from './applyChanges';
import type { Book } from './book';
import type { ExcelHost } from './excelHost';
import { isLookOnly } from './isLookOnly';
import { readParts } from './readParts';
import { readSnapshot } from './readSnapshot';
import { watchBook } from './watchBook';

/** The workbook that is open in Excel (or in the embedded host), through the Excel JavaScript API. */
export function excelBook(host: ExcelHost): Book {
  let writes = 0;
  return {
    get writes() {
      return writes;
    },
    read: (request) => readSnapshot(host, request),
    readParts: (requests) => readParts(host, requests),
    apply: (changes) => {
      if (!changes.every(isLookOnly)) writes += 1;
      return applyChanges(host, changes);
    },
    watch: (listeners) => watchBook(host, listeners),
  };
}

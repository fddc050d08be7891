import type { Change } from '../layout/change';
import { applyChanges } from './applyChanges';
import type { ApplyOptions, Book, LastWrite } from './book';
import { BookFault } from './bookFault';
import { completing } from './completing';
import type { ExcelHost } from './excelHost';
import { isLookOnly } from './isLookOnly';
import { readParts } from './readParts';
import { readSnapshot } from './readSnapshot';
import { touchedSheets } from './undo/recoverWrite';
import { safeWrite } from './undo/safeWrite';
import type { WrittenRecord } from './undo/takeBack';
import { undoWritten } from './undo/undoWritten';
import { isOneUndoStep } from './isOneUndoStep';
import { watchBook } from './watchBook';

/**
 * The workbook that is open in Excel (or in the embedded host), through the Excel JavaScript API.
 * @param isShared people may change it while a command runs, and want to undo what one has done; false where a file is written whole or not
 *   at all, so that neither costs anything
 */
export function excelBook(host: ExcelHost, { isShared = true }: { readonly isShared?: boolean } = {}): Book {
  let writes = 0;
  let records: readonly WrittenRecord[] = [];
  let lastWrite: LastWrite | null = null;
  const keep = (kept: readonly WrittenRecord[]): void => {
    records = kept;
    lastWrite = kept.length === 0 ? null : lastWriteOf(host, kept);
  };
  const write = async (changes: readonly Change[], options: ApplyOptions): Promise<void> => {
    const { decidedOn, continues, onCount } = options;
    if (changes.length === 0) return;
    if (!changes.every(isLookOnly)) writes += 1;
    if (changes.every(({ kind }) => kind === 'activate')) return applyChanges(host, changes);
    const before = { records, lastWrite };
    const earlier = continues === true ? records : [];
    // Whatever comes of it, what was written before can no longer be undone alone.
    keep([]);
    if (decidedOn === undefined || !isShared) return applyChanges(host, changes, onCount);
    try {
      keep([...earlier, await safeWrite(host, changes, { decidedOn, earlier, onCount })]);
    } catch (cause) {
      // Nothing was written, or all of it was taken back alone: what could be undone still can.
      const { outcome } = BookFault.from(cause);
      if (outcome === 'untouched' || (outcome === 'restored' && earlier.length === 0))
        ({ records, lastWrite } = before);
      throw cause;
    }
  };
  const book: Book = {
    get writes() {
      return writes;
    },
    get lastWrite() {
      return lastWrite;
    },
    read: (request, onCount) => readSnapshot(host, request, onCount),
    readParts: (requests) => readParts(host, requests),
    apply: (changes, options = {}) => write(changes, options),
    undo: async () => {
      if (records.length === 0) return { kind: 'nothing' };
      const outcome = await undoWritten(host, records).catch((cause: unknown) => {
        // A part has been put back: doing it again would take away what it has not made.
        if (BookFault.from(cause).outcome !== 'untouched') keep([]);
        throw cause;
      });
      if (outcome.kind === 'undone') {
        keep([]);
        writes += 1;
      }
      return outcome;
    },
    completing: (work, written) => completing(book, work, written),
    watch: (listeners) => watchBook(host, listeners),
  };
  return book;
}

function lastWriteOf(host: ExcelHost, records: readonly WrittenRecord[]): LastWrite {
  return {
    sheets: touchedSheets(records),
    losses: [...new Set(records.flatMap(({ plan }) => plan.losses))],
    // A command that writes twice makes two steps of it.
    isOneStep:
      host.supports('1.20') &&
      records.length === 1 &&
      records.every(({ plan }) => isOneUndoStep(plan.changes)),
  };
}

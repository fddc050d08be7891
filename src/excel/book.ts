import type { Change } from '../layout/change';
import type { ReadRequest, Snapshot } from '../layout/snapshot';

/** The open workbook, as commands see it. No Office proxy leaves the implementation. */
export interface Book {
  /** Reads what the request names. @throws BookError when Excel refuses or does not answer. */
  read(request: ReadRequest): Promise<Snapshot>;
  /** Writes all changes in the order given. @throws BookError; the message says what was written when not all was. */
  apply(changes: readonly Change[]): Promise<void>;
}

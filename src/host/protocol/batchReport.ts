import type { ModelChange } from '../model/modelChange';
import type { Batch, BatchError } from './batch';

/** What a listener hears after each batch. */
export interface BatchReport {
  /** 'release': the library's closing message, which only lets references go; not a sync of the program's. */
  readonly kind: 'sync' | 'release';
  readonly batch: Batch;
  /** The library's request flags: 1 writes, 64 delayForCellEdit. */
  readonly flags: number;
  /** Size of the request and of the answer in UTF-8 bytes. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly error: BatchError | undefined;
  /** What the batch changed in the workbook, for a page that shows it. */
  readonly changes: readonly ModelChange[];
}

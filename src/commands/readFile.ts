import type { Snapshot } from '../layout/snapshot';
import { OoxmlError, type OoxmlErrorCode } from '../ooxml/ooxmlError';
import { closedSnapshot } from './closedSnapshot';

/** A closed file as read, or why it cannot be. */
export type FileReading =
  | { readonly kind: 'read'; readonly snapshot: Snapshot }
  | { readonly kind: 'unreadable'; readonly code: OoxmlErrorCode };

/** Reads a file that a user chose: that it is no sound workbook is an answer, not a fault of the program. */
export function readFile(bytes: Uint8Array): FileReading {
  try {
    return { kind: 'read', snapshot: closedSnapshot(bytes) };
  } catch (cause) {
    if (cause instanceof OoxmlError) return { kind: 'unreadable', code: cause.code };
    throw cause;
  }
}

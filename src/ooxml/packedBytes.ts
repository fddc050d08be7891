import { damaged } from './damagedEntry';
import { OoxmlError } from './ooxmlError';
import type { ZipEntry } from './zipDirectory';

const LOCAL_HEADER = 0x04034b50;
/** The method of an entry that is not compressed. */
export const STORED = 0;
const DEFLATED = 8;

/**
 * The data of a zip entry as they are in the archive.
 * @throws OoxmlError `badCrc` where they are not there, `unsupported` on another method than stored and deflated
 */
export function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new OoxmlError('unsupported', `compression method ${entry.method}`, entry.name);
  }
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const header = entry.headerOffset;
  if (header + 30 > archive.length || view.getUint32(header, true) !== LOCAL_HEADER) {
    throw damaged(entry, 'its local header is missing');
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.compressedSize > archive.length) throw damaged(entry, 'it ends after the file');
  return archive.subarray(start, start + entry.compressedSize);
}

/**
 * Refuses entries that share data. No program writes such archives; in one, a few bytes could be looked through thousands of times, though
 * what comes out is within all limits.
 * @throws OoxmlError `badCrc`, and what {@link packedBytes} throws
 */
export function refuseOverlaps(archive: Uint8Array, entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((one, other) => one.headerOffset - other.headerOffset)) {
    if (entry.headerOffset < end) throw damaged(entry, 'it shares data with another entry');
    const data = packedBytes(archive, entry);
    end = data.byteOffset - archive.byteOffset + data.length;
  }
}

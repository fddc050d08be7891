import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './damagedEntry';
import { OoxmlError } from './ooxmlError';
import { packedBytes, STORED } from './packedBytes';
import type { ZipEntry } from './zipDirectory';

/** Bytes given to the decompressor at a time: it can make at most about a thousand times as many of them. */
const STEP = 8192;

/**
 * The contents of one zip entry, inflated step by step and verified: never more bytes than declared, exactly
 * as many in the end, and the right checksum (fflate checks neither).
 * @throws OoxmlError `badCrc` on any disagreement, `unsupported` on another method than stored and deflated
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(archive, entry);
  const contents = entry.method === STORED ? packed.slice() : inflate(packed, entry);
  if (contents.length !== entry.size)
    throw damaged(entry, `${contents.length} bytes, declared ${entry.size}`);
  if (crc32(contents) !== entry.crc) throw damaged(entry, 'the checksum is wrong');
  return contents;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const contents = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.size)
      throw damaged(entry, `more than the declared ${entry.size} bytes`);
    contents.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof OoxmlError) throw error;
    throw new OoxmlError('badCrc', 'the compressed data is damaged', entry.name, null, { cause: error });
  }
  return contents.subarray(0, length);
}

import { OoxmlError } from './ooxmlError';

/** One file of a zip archive, as the archive's central directory declares it. Sizes and offsets in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads a zip archive's central directory, without touching any contents.
 * @param maxEntries more entries than this are refused before they are read
 * @throws OoxmlError `torn`, `tooManyEntries`, `encrypted`
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12–4.3.16 and 4.5.3
 */
export function zipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    if (count > maxEntries) throw new OoxmlError('tooManyEntries', `${count} entries, at most ${maxEntries}`);
    return readEntries(view, offset, count);
  } catch (error) {
    if (error instanceof OoxmlError) throw error;
    throw new OoxmlError('torn', 'the zip directory points outside the file', null, null, { cause: error });
  }
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let end = view.byteLength - END_LENGTH; end >= earliest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(end + 10, true);
    const offset = view.getUint32(end + 16, true);
    return count === 0xffff || offset === IN_ZIP64
      ? (findZip64(view, end) ?? { count, offset })
      : { count, offset };
  }
  throw new OoxmlError('torn', 'no end of a zip directory found');
}

function findZip64(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const record = readBigNumber(view, locator + 8);
  if (view.getUint32(record, true) !== ZIP64_END_OF_DIRECTORY) {
    throw new OoxmlError('torn', 'the zip64 directory is missing');
  }
  return { count: readBigNumber(view, record + 32), offset: readBigNumber(view, record + 48) };
}

function readEntries(view: DataView, start: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new OoxmlError('torn', 'the zip directory is torn');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decodeName(view, at + 46, nameLength);
    if (view.getUint16(at + 8, true) & 1)
      throw new OoxmlError('encrypted', 'the zip entry is encrypted', name);
    const wide = new Zip64Sizes(view, at + 46 + nameLength, extraLength);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: wide.orNext(view.getUint32(at + 24, true)),
      compressedSize: wide.orNext(view.getUint32(at + 20, true)),
      headerOffset: wide.orNext(view.getUint32(at + 42, true)),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The extra field 0x0001: 64-bit values, in order, for those fields that hold 0xFFFFFFFF. */
class Zip64Sizes {
  private at = -1;

  constructor(
    private readonly view: DataView,
    start: number,
    length: number,
  ) {
    for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) === 1) this.at = at + 4;
    }
  }

  orNext(value: number): number {
    if (value !== IN_ZIP64 || this.at < 0) return value;
    const wide = readBigNumber(this.view, this.at);
    this.at += 8;
    return wide;
  }
}

function readBigNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Part names are ASCII (OPC); whatever else comes is read as UTF-8, which all current writers use. */
function decodeName(view: DataView, at: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

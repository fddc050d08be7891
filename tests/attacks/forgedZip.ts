import { crc32 } from '../../src/ooxml/crc32';

const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const RECORD_LENGTH = 46;

/** What an entry of the zip directory says. */
interface Claim {
  readonly name: string;
  readonly headerOffset: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** The archive with more entries, which all claim the data of its first one. */
export function sharing(bytes: Uint8Array, count: number): Uint8Array {
  const { data, claims } = taken(bytes);
  const [first] = claims;
  if (first === undefined) throw new Error('an empty archive');
  const more = Array.from({ length: count }, (_, at): Claim => ({ ...first, name: `xl/media/${at}.png` }));
  return put(data, [...claims, ...more]);
}

/** The archive with more entries, each with a copy of the data of its first one. */
export function swelling(bytes: Uint8Array, count: number): Uint8Array {
  const { data, claims } = taken(bytes);
  const [first] = claims;
  if (first === undefined) throw new Error('an empty archive');
  const own = data.subarray(first.headerOffset, dataStart(first) + first.compressedSize);
  const more = Array.from({ length: count }, (_, at): Claim => {
    return { ...first, name: `xl/media/${at}.png`, headerOffset: data.length + at * own.length };
  });
  return put(Buffer.concat([data, ...more.map(() => own)]), [...claims, ...more]);
}

/** The archive, stored without compression, with its first entry reaching over the whole of its second one. */
export function quoting(stored: Uint8Array): Uint8Array {
  const { data, claims } = taken(stored);
  const [first, second, ...others] = claims;
  if (first === undefined || second === undefined) throw new Error('fewer than two entries');
  const start = dataStart(first);
  const content = data.subarray(start, dataStart(second) + second.compressedSize);
  const size = content.length;
  return put(data, [{ ...first, size, compressedSize: size, crc: crc32(content) }, second, ...others]);
}

/** The archive with entries of nothing, each of which claims the same blocks of nothing, five bytes each, to look through. */
export function idling(bytes: Uint8Array, count: number, blocks: number): Uint8Array {
  const { data, claims } = taken(bytes);
  const nothing = new Uint8Array(blocks * 5);
  for (let at = 0; at < blocks; at += 1) nothing.set([at === blocks - 1 ? 1 : 0, 0, 0, 0xff, 0xff], at * 5);
  const header = new Uint8Array(HEADER_LENGTH);
  new DataView(header.buffer).setUint32(0, LOCAL_HEADER, true);
  const idle = Array.from({ length: count }, (_, at): Claim => {
    const name = `xl/media/${at}.png`;
    return { name, headerOffset: data.length, method: 8, crc: 0, size: 0, compressedSize: nothing.length };
  });
  return put(Buffer.concat([data, header, nothing]), [...claims, ...idle]);
}

function dataStart({ headerOffset, name }: Claim): number {
  return headerOffset + HEADER_LENGTH + Buffer.byteLength(name);
}

/** The local entries, and what the directory says of them. */
function taken(bytes: Uint8Array): { readonly data: Uint8Array; readonly claims: readonly Claim[] } {
  const view = Buffer.from(bytes);
  const end = bytes.length - 22;
  const offset = view.readUInt32LE(end + 16);
  const claims: Claim[] = [];
  for (let at = offset; at < end;) {
    const nameLength = view.readUInt16LE(at + 28);
    claims.push({
      name: view.toString('utf8', at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength),
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      compressedSize: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      headerOffset: view.readUInt32LE(at + 42),
    });
    at += RECORD_LENGTH + nameLength;
  }
  return { data: bytes.subarray(0, offset), claims };
}

function put(data: Uint8Array, claims: readonly Claim[]): Uint8Array {
  const records = claims.map(({ name, headerOffset, method, crc, compressedSize, size }) => {
    const record = Buffer.alloc(RECORD_LENGTH);
    record.writeUInt32LE(DIRECTORY_ENTRY, 0);
    record.writeUInt16LE(method, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(compressedSize, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(Buffer.byteLength(name), 28);
    record.writeUInt32LE(headerOffset, 42);
    return Buffer.concat([record, Buffer.from(name)]);
  });
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(claims.length, 8);
  end.writeUInt16LE(claims.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(data.length, 16);
  return new Uint8Array(Buffer.concat([data, directory, end]));
}

import { zipSync } from 'fflate';
import { crc32 } from './crc32';
import { OoxmlError } from './ooxmlError';
import { readZip, writeZip } from './zip';

const encode = (text: string) => new TextEncoder().encode(text);
const LIMITS = { fileBytes: 1e6, entries: 5000, expandedBytes: 1e6 };

/** The code of the error that reading throws; '' when it throws none. */
function refusal(bytes: Uint8Array, limits = LIMITS): string {
  try {
    readZip(bytes, limits);
    return '';
  } catch (error) {
    return error instanceof OoxmlError ? error.code : String(error);
  }
}

/** Changes one field of every central directory entry. */
function forge(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  }
  return copy;
}

/** A zip archive of one stored file whose sizes and offset stand in zip64 records. */
function zip64(name: string, content: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  const put = (size: number, ...values: number[]) => {
    for (const value of values)
      for (let at = 0; at < size; at++) bytes.push(Math.floor(value / 256 ** at) % 256);
  };
  put(4, 0x04034b50);
  put(2, 45, 0, 0, 0, 33);
  put(4, crc32(content), content.length, content.length);
  put(2, name.length, 0);
  bytes.push(...encode(name), ...content);
  const directory = bytes.length;
  put(4, 0x02014b50);
  put(2, 45, 45, 0, 0, 0, 33);
  put(4, crc32(content), 0xffffffff, 0xffffffff);
  put(2, name.length, 28, 0, 0, 0);
  put(4, 0, 0xffffffff);
  bytes.push(...encode(name));
  put(2, 1, 24);
  put(8, content.length, content.length, 0);
  const end = bytes.length;
  put(4, 0x06064b50);
  put(8, 44);
  put(2, 45, 45);
  put(4, 0, 0);
  put(8, 1, 1, end - directory, directory);
  put(4, 0x07064b50, 0);
  put(8, end);
  put(4, 1, 0x06054b50);
  put(2, 0, 0, 0xffff, 0xffff);
  put(4, 0xffffffff, 0xffffffff);
  put(2, 0);
  return new Uint8Array(bytes);
}

describe('readZip', () => {
  it('gives the files in order, folders left out, empty ones kept', () => {
    const bytes = zipSync({
      'b.xml': encode('b'),
      folder: { 'a.xml': encode('a'.repeat(1000)) },
      empty: encode(''),
    });
    const files = readZip(bytes);
    expect([...files.keys()]).toEqual(['b.xml', 'folder/a.xml', 'empty']);
    expect(files.get('folder/a.xml')).toEqual(encode('a'.repeat(1000)));
    expect(files.get('empty')).toHaveLength(0);
  });

  it('reads stored entries, archives with a comment, and zip64', () => {
    const stored = zipSync({ 'a.xml': encode('stored') }, { level: 0 });
    expect(readZip(stored).get('a.xml')).toEqual(encode('stored'));
    const comment = encode('a comment');
    const commented = new Uint8Array([...stored.slice(0, -2), comment.length, 0, ...comment]);
    expect(readZip(commented).get('a.xml')).toEqual(encode('stored'));
    expect(readZip(zip64('a.xml', encode('wide'))).get('a.xml')).toEqual(encode('wide'));
  });

  it('refuses a file, an expansion or a number of entries above the limits', () => {
    const bomb = zipSync({ a: new Uint8Array(1_000_001) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(refusal(bomb)).toBe('tooLarge');
    expect(refusal(zipSync({ a: new Uint8Array(600_000), b: new Uint8Array(600_000) }))).toBe('tooLarge');
    expect(refusal(bomb, { ...LIMITS, fileBytes: 100 })).toBe('tooLarge');
    const many = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [`part${index}`, encode('x')]),
    );
    expect(refusal(zipSync(many, { level: 0 }))).toBe('tooManyEntries');
  });

  it('stops inflating when there is more than was declared, and refuses when there is less', () => {
    const bytes = zipSync({ a: new Uint8Array(900_000) });
    expect(refusal(bytes)).toBe('');
    expect(refusal(forge(bytes, 24, 10))).toBe('badCrc');
    expect(refusal(forge(bytes, 24, 0))).toBe('badCrc');
    expect(refusal(forge(bytes, 24, 900_001))).toBe('badCrc');
    expect(refusal(forge(bytes, 20, 20))).toBe('badCrc');
  });

  it('refuses a wrong checksum and damaged data', () => {
    const bytes = zipSync({
      a: encode('some text that is long enough to be compressed, compressed, compressed'),
    });
    expect(refusal(forge(bytes, 16, 1))).toBe('badCrc');
    const damaged = bytes.slice();
    damaged.fill(0xff, 40, 60);
    expect(refusal(damaged)).toBe('badCrc');
    expect(refusal(forge(bytes, 42, 10))).toBe('badCrc');
    expect(refusal(forge(bytes, 42, 0x7fffffff))).toBe('badCrc');
  });

  it.each(['../a', 'a/../../b', '/a', 'a\\b', 'C:/a', './a', 'a//b', 'a\0b'])(
    'refuses the name %j',
    (name) => {
      expect(refusal(zipSync({ [name]: encode('x') }))).toBe('badPath');
    },
  );

  it('refuses the name __proto__, which no archive can be written with', () => {
    const bytes = zipSync({ __prot0__: encode('x') }, { level: 0 });
    const name = Buffer.from(bytes).toString('latin1').replaceAll('__prot0__', '__proto__');
    expect(refusal(new Uint8Array(Buffer.from(name, 'latin1')))).toBe('badPath');
  });

  it('refuses names that occur twice, in whatever case', () => {
    expect(refusal(zipSync({ 'xl/a.xml': encode('x'), 'xl/A.xml': encode('y') }))).toBe('badPath');
  });

  it('refuses encrypted entries and unknown compression', () => {
    const bytes = zipSync({ a: encode('x') }, { level: 0 });
    const view = new DataView(bytes.buffer);
    const entry = bytes.findIndex(
      (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
    );
    const encrypted = bytes.slice();
    encrypted[entry + 8] = 1;
    expect(refusal(encrypted)).toBe('encrypted');
    const exotic = bytes.slice();
    exotic[entry + 10] = 12;
    expect(refusal(exotic)).toBe('unsupported');
  });

  it('tells apart what is no zip archive', () => {
    expect(refusal(encode('Nämnd;Mål'))).toBe('notZip');
    expect(refusal(encode('PK, personalkostnader'))).toBe('notZip');
  });

  it('tells apart what begins as an archive and has lost its end, wherever it was cut, or its directory', () => {
    const whole = zipSync({ a: encode('x'.repeat(5000)), b: encode('y') }, { level: 0 });
    for (const length of [0, 4, 25, 3000, whole.length - 60, whole.length - 10, whole.length - 1])
      expect(refusal(whole.slice(0, length))).toBe('torn');
    expect(refusal(forgeEnd(whole))).toBe('torn');
    const damaged = whole.slice();
    damaged.fill(0, whole.length - 100, whole.length - 60);
    expect(refusal(damaged)).toBe('torn');
  });

  it('tells apart a workbook with a password and an old .xls', () => {
    expect(refusal(compoundFile('Workbook'))).toBe('oldExcel');
    expect(refusal(compoundFile('EncryptedPackage'))).toBe('encrypted');
  });
});

/** The directory's offset points outside the file. */
function forgeEnd(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(copy.length - 6, 0x7ffffff0, true);
  return copy;
}

/** As much of a compound file as tells what it is: the signature and one directory entry. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => (bytes[640 + index * 2] = letter.charCodeAt(0)));
  bytes[640 + 64] = (stream.length + 1) * 2;
  return bytes;
}

describe('writeZip', () => {
  it('gives the same bytes for the same files, and the files back', () => {
    const files = new Map([
      ['[Content_Types].xml', encode('<Types/>')],
      ['constructor', encode('a name like any other')],
      ['xl/workbook.xml', encode('x'.repeat(10_000))],
    ]);
    expect(writeZip(files)).toEqual(writeZip(new Map(files)));
    expect(readZip(writeZip(files))).toEqual(files);
  });
});

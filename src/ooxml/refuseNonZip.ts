import { OoxmlError } from './ooxmlError';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY_LENGTH = 128;
/** What an archive begins with: its first file, or the directory of an empty one. */
const ARCHIVES = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

/**
 * Tells apart what people choose by mistake: a workbook with a password (Excel wraps it in a compound file),
 * an old .xls (a compound file too), and anything else that is no zip archive. An empty file is what is left of one.
 * @throws OoxmlError `encrypted`, `oldExcel`, `torn`, `notZip`
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb section 2.6
 */
export function refuseNonZip(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    if (hasStream(bytes, 'EncryptedPackage'))
      throw new OoxmlError('encrypted', 'the workbook has a password');
    throw new OoxmlError('oldExcel', 'a binary workbook (.xls)');
  }
  if (bytes.length === 0) throw new OoxmlError('torn', 'the file is empty');
  const isArchive = ARCHIVES.some((signature) => signature.every((byte, index) => bytes[index] === byte));
  if (!isArchive) throw new OoxmlError('notZip', 'not a zip archive');
}

/** Directory entries are aligned to their length; a name is UTF-16 with a closing zero, its length in bytes at 64. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at + DIRECTORY_ENTRY_LENGTH <= bytes.length; at += DIRECTORY_ENTRY_LENGTH) {
    if (bytes[at + 64] !== (name.length + 1) * 2) continue;
    if (Array.from(name).every((letter, index) => bytes[at + index * 2] === letter.charCodeAt(0)))
      return true;
  }
  return false;
}

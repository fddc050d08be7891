import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { inflateEntry } from './inflateEntry';
import { OoxmlError } from './ooxmlError';
import { refuseOverlaps } from './packedBytes';
import { refuseNonZip } from './refuseNonZip';
import { zipDirectory } from './zipDirectory';

/** What a file may at most hold; a file from somebody else can be made to swell a thousandfold. */
export interface ZipLimits {
  /** size of the file itself */
  readonly fileBytes: number;
  readonly entries: number;
  /** size of all entries together when unpacked */
  readonly expandedBytes: number;
}

/** 50 MB a file, 5 000 entries, 300 MB unpacked. */
export const defaultZipLimits: ZipLimits = { fileBytes: 50e6, entries: 5000, expandedBytes: 300e6 };

/**
 * The files of a zip archive by name, in the archive's order; folders are left out.
 * Sizes and checksums are verified and names are checked, so what comes out is what the archive claims to hold.
 * @throws OoxmlError `notZip`, `torn`, `encrypted`, `oldExcel`, `tooLarge`, `tooManyEntries`, `badPath`, `badCrc`, `unsupported`
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): Map<string, Uint8Array> {
  if (bytes.length > limits.fileBytes) throw new OoxmlError('tooLarge', `the file has ${bytes.length} bytes`);
  refuseNonZip(bytes);
  const directory = zipDirectory(bytes, limits.entries);
  const expanded = directory.reduce((sum, entry) => sum + entry.size, 0);
  if (!(expanded <= limits.expandedBytes))
    throw new OoxmlError('tooLarge', `unpacked it has ${expanded} bytes`);

  const seen = new Set<string>();
  for (const { name } of directory) {
    refuseBadName(name);
    if (seen.has(name.toLowerCase())) throw new OoxmlError('badPath', 'the name occurs twice', name);
    seen.add(name.toLowerCase());
  }
  const files = directory.filter(({ name }) => !name.endsWith('/'));
  refuseOverlaps(bytes, files);
  return new Map(files.map((entry) => [entry.name, inflateEntry(bytes, entry)]));
}

/** Part names stay inside the package, are relative, and are equal when they differ in case only (OPC 6.2.2). */
function refuseBadName(name: string): void {
  const segments = name.replace(/\/$/, '').split('/');
  // '__proto__' cannot be a key of the object that fflate collects names in, and no part is called so.
  const bad = segments.some((segment) => ['', '.', '..', '__proto__'].includes(segment));
  if (bad || /[\\\0]|^[a-z]:/i.test(name)) throw new OoxmlError('badPath', 'not an allowed part name', name);
}

/**
 * A zip archive of the given files, in their order. The same files always give the same bytes: every entry
 * bears the zip format's first day, 1 January 1980, in whatever time zone this runs.
 */
export function writeZip(entries: Map<string, Uint8Array>): Uint8Array {
  const files: Zippable = Object.create(null) as Zippable;
  for (const [name, bytes] of entries) files[name] = bytes;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

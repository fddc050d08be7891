import { OoxmlError } from './ooxmlError';
import type { ZipEntry } from './zipDirectory';

/** The error for a zip entry whose data are not what the directory says. */
export function damaged(entry: ZipEntry, detail: string): OoxmlError {
  return new OoxmlError('badCrc', `damaged: ${detail}`, entry.name);
}

import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliFault } from './cliFault';

/**
 * Reads a whole file.
 * @throws CliFault fileMissing, fileUnreadable
 */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CliFault(isMissing(cause) ? 'fileMissing' : 'fileUnreadable', path, { cause });
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed over it. What stood there stays until the
 * new file is complete; its permissions are kept.
 * @throws CliFault fileUnwritable
 */
export async function writeWorkbookFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const mode = await modeOf(path);
    await writeFile(temporary, bytes, mode === undefined ? {} : { mode });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new CliFault('fileUnwritable', path, { cause });
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return undefined;
  }
}

function isMissing(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}

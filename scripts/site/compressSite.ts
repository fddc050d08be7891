import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of file that shrink; pictures and workbooks are compressed already. */
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.wasm']);
/** Below it the answer's head weighs more than what is saved. */
const SMALLEST = 512;

/**
 * Puts `.gz` and `.br` beside each file that gets smaller by it, at the highest levels; the same file gives the same bytes.
 * The manifest is left out: it may be written anew for another address, and nobody may be given the old one.
 * @returns the names of the files compressed, below the folder
 */
export async function compressSite(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const compressed: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    if (bytes.length < SMALLEST) continue;
    await Promise.all([
      writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })),
      writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, brotliOptions(bytes.length))),
    ]);
    compressed.push(file);
  }
  return compressed;
}

function brotliOptions(size: number): object {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that a server will have, by their path from the add-in's address. */
export interface PublishedFiles {
  readonly has: (path: string) => boolean;
  /** Width and height of a PNG; null when it is none. */
  readonly pictureSize: (path: string) => readonly [number, number] | null;
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

/**
 * The files of a folder: the project's own, where `taskpane.html` is still to be built, or a built one.
 * @param built pages that the build will add
 */
export function publishedFiles(folder: string, built: readonly string[] = []): PublishedFiles {
  return {
    has: (path) => built.includes(path) || existsSync(join(folder, path)),
    pictureSize: (path) => {
      if (!existsSync(join(folder, path))) return null;
      const bytes = readFileSync(join(folder, path));
      const isPicture = bytes.subarray(0, 8).toString('hex') === PNG_SIGNATURE;
      return isPicture ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
    },
  };
}

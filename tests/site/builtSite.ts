import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where `npm run build` builds. */
export const siteFolder = join(__dirname, '../../dist');

/** Every file of the site, below its folder. @throws Error when it is not built */
export function siteFiles(): readonly string[] {
  if (!existsSync(siteFolder)) throw new Error('dist is missing: npm run build');
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteFolder, join(entry.parentPath, entry.name)))
    .sort();
}

/** A file's bytes. */
export function siteFile(path: string): Buffer {
  return readFileSync(join(siteFolder, path));
}

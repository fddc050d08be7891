import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { PRODUCT_VERSION } from '../../src/text/productVersion';
import { buildSite } from '../site/buildSite';
import { releaseDate } from './changelog';
import { softwareBill } from './softwareBill';
import { zipFiles } from './zipFiles';

const root = join(__dirname, '../..');

/** What an administrator reads and uses besides the site itself. */
const PAPERS = [
  'CHANGELOG.md',
  'LICENSE',
  'deploy/nginx.conf',
  'deploy/web.config',
  'docs/driftsattning.md',
  'docs/testprotokoll.md',
];

/**
 * Builds the site anew in a folder, and packs it with its manifest, guide, bill of materials and papers.
 * @param url where the files will lie; the manifest is a developer's without it
 */
export async function packRelease(
  folder: string,
  office: 'cdn' | 'local',
  url: string | undefined,
): Promise<Uint8Array> {
  const date = releaseDate(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), PRODUCT_VERSION);
  const packages = await buildSite({
    mode: 'production',
    office,
    withPage: false,
    out: folder,
    ...(url === undefined ? {} : { url }),
  });
  const files = new Map<string, Uint8Array>(PAPERS.map((path) => [path, readFileSync(join(root, path))]));
  files.set('sbom.cdx.json', Buffer.from(softwareBill(root, packages, PRODUCT_VERSION, date)));
  for (const [path, bytes] of filesBelow(join(root, folder))) files.set(`dist/${path}`, bytes);
  const named = [...files].map(([path, bytes]) => [`maltavlan-${PRODUCT_VERSION}/${path}`, bytes] as const);
  return zipFiles(new Map(named), date);
}

function filesBelow(folder: string): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]);
}

/** Writes a file, and its folder where there is none. */
export function writeOut(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

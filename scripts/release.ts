/**
 * `npm run release -- 0.2.0`: sets the version everywhere, builds, and writes build/release/maltavlan-0.2.0.zip. The changelog
 * must have the version's heading. Without a number the present version is packed.
 *
 * `--url https://server/folder` puts a manifest for that server in it; `--office local` Microsoft's library.
 * Everything is built twice, in two folders, and nothing is written unless both give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareVersions } from './manifest/raisedVersion';
import { releaseDate } from './release/changelog';
import { setVersion } from './release/setVersion';

const root = join(__dirname, '..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, office: { type: 'string', default: 'cdn' } },
  });
  const { office, url } = values;
  if (office !== 'cdn' && office !== 'local') throw new Error('--office is cdn or local');
  const [version] = positionals;
  if (version !== undefined) raiseTo(version);
  // Read after the version is set: the code itself bears it.
  const { packRelease, writeOut } = await import('./release/packRelease');
  const { PRODUCT_VERSION } = await import('../src/text/productVersion');
  const first = await packRelease(join('build', 'release', 'site'), office, url);
  const second = await packRelease(join('build', 'release', 'again', 'site'), office, url);
  if (!Buffer.from(first).equals(second))
    throw new Error('two builds gave different bytes; nothing is written');
  const path = join('build', 'release', `maltavlan-${PRODUCT_VERSION}.zip`);
  writeOut(join(root, path), first);
  console.log(`${path}  sha256 ${createHash('sha256').update(first).digest('hex')}`);
}

/** @throws Error when the version is none, is lower than the present one, or has no heading in the changelog */
function raiseTo(version: string): void {
  if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) throw new Error(`${version} is no version such as 0.2.0`);
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  if (compareVersions(version, about.version) < 0) throw new Error(`${version} is below ${about.version}`);
  releaseDate(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  setVersion(root, version);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

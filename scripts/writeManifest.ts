/**
 * `npm run manifest -- --url https://server/folder`: the manifest for users, in dist/manifest.xml or where `-o` says.
 *
 * `--name "Måltavlan test"` makes an add-in of its own, with another id, beside the first; `--id` sets that id by hand.
 * `--support https://…` names the region's own page for support.
 * `--previous old.xml` is the manifest deployed now, whose version is raised; what stands at `-o` counts as that too.
 * `--version 1.0.0.3` sets the version by hand.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseXml } from '../src/ooxml/xml';
import { manifestProblems } from './manifest/manifestProblems';
import { DEVELOPMENT_ADDRESS, productionManifest, valueOf } from './manifest/productionManifest';
import { publishedFiles } from './manifest/publishedFiles';

const root = join(__dirname, '..');

function main(): void {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      name: { type: 'string' },
      id: { type: 'string' },
      support: { type: 'string' },
      version: { type: 'string' },
      previous: { type: 'string' },
      output: { type: 'string', short: 'o', default: join('dist', 'manifest.xml') },
    },
  });
  const { url, previous, output, ...rest } = values;
  if (url === undefined) throw new Error('say where the files will lie: --url https://server/folder');
  const standing = previous === undefined ? deployed(output) : readFileSync(previous, 'utf8');
  const written = productionManifest(readFileSync(join(root, 'manifest.xml'), 'utf8'), {
    url,
    ...rest,
    ...(standing !== undefined && { previous: standing }),
  });
  const problems = manifestProblems(parseXml(written, output), publishedFiles(root, ['taskpane.html']));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, written);
  console.log(`${output}: ${valueOf(written, 'Id')}, version ${valueOf(written, 'Version')}`);
}

/** What stands where the manifest will be written, unless it is a developer's. */
function deployed(output: string): string | undefined {
  if (!existsSync(output)) return undefined;
  const text = readFileSync(output, 'utf8');
  return text.includes(DEVELOPMENT_ADDRESS) ? undefined : text;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

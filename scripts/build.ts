/**
 * `npm run build`: the add-in as it is put on a web server, in `dist`.
 *
 * `-- --url https://server/folder` writes the manifest for that address (localhost without it).
 * `-- --office local` puts Microsoft's library beside the pane, for networks that block its CDN.
 * `-- --template-year 2027` chooses the year of the blank workbooks (the one after the release without it).
 * `-- --page --out folder` adds the spreadsheet page of the embedded host, for the browser tests, and leaves out what only a
 * web server needs.
 *
 * Fails when what the pane loads at once is above its budget (`paneSize.ts`).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keepPaneBudget } from './paneSize';
import { buildSite } from './site/buildSite';
import { writeGuideAlone } from './site/writeGuideAlone';
import { webpackBuild } from './webpackBuild';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    office: { type: 'string', default: 'cdn' },
    page: { type: 'boolean', default: false },
    out: { type: 'string', default: 'dist' },
    'template-year': { type: 'string' },
  },
});

async function main(): Promise<void> {
  if (options.office !== 'cdn' && options.office !== 'local') throw new Error('--office is cdn or local');
  const { office, page, out, url } = options;
  const build = {
    mode: 'production',
    office,
    withPage: page,
    out,
    ...(url === undefined ? {} : { url }),
  } as const;
  if (page) {
    await webpackBuild(build);
    await writeGuideAlone(out);
  } else await buildSite(build, yearOf(options['template-year']));
  await keepPaneBudget(resolve(__dirname, '..', out));
  console.log(`Built ${out}/`);
}

function yearOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^20\d\d$/.test(text))
    throw new Error('--template-year is a year, such as 2027');
  return text === undefined ? undefined : Number(text);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

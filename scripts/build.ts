/**
 * `npm run build`: the add-in as it is put on a web server, in `dist`.
 *
 * `-- --url https://server/folder` writes the manifest for that address (localhost without it).
 * `-- --office local` puts Microsoft's library beside the pane, for networks that block its CDN.
 * `-- --page --out folder` adds the spreadsheet page of the embedded host, for the browser tests.
 */
import { parseArgs } from 'node:util';
import { webpackBuild } from './webpackBuild';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    office: { type: 'string', default: 'cdn' },
    page: { type: 'boolean', default: false },
    out: { type: 'string', default: 'dist' },
  },
});

async function main(): Promise<void> {
  if (options.office !== 'cdn' && options.office !== 'local') throw new Error('--office is cdn or local');
  const { office, page, out, url } = options;
  await webpackBuild({
    mode: 'production',
    office,
    withPage: page,
    out,
    ...(url === undefined ? {} : { url }),
  });
  console.log(`Built ${out}/`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the pane may load before it shows anything, compressed. */
export const PANE_BUDGET_BYTES = 250_000;

/** The files of our own that the pane's page loads at once, with their compressed sizes. office.js is Microsoft's. */
export async function firstLoad(folder: string): Promise<readonly { file: string; bytes: number }[]> {
  const html = await readFile(join(folder, 'taskpane.html'), 'utf8');
  const own = [...html.matchAll(/(?:src|href)="?([^" >]+\.(?:js|css))/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !path.startsWith('lib/') && !path.startsWith('https:'));
  return Promise.all(
    own.map(async (file) => ({ file, bytes: gzipSync(await readFile(join(folder, file))).length })),
  );
}

/**
 * Prints what the pane loads at once.
 * @throws Error when that is above the budget, or when the page loads nothing
 */
export async function keepPaneBudget(folder: string): Promise<void> {
  const files = await firstLoad(folder);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = files.map(({ file, bytes }) => `  ${file}: ${kilobytes(bytes)}`);
  if (files.length === 0) throw new Error('taskpane.html loads no script of ours');
  const said = `The pane first loads ${kilobytes(total)} (gzip) of ${kilobytes(PANE_BUDGET_BYTES)}:`;
  if (total > PANE_BUDGET_BYTES) throw new Error([said, ...lines].join('\n'));
  console.log([said, ...lines].join('\n'));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

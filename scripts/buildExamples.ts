import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openHostedWorkbook } from '../src/cli/hostedWorkbook';
import { writeWorkbookFile } from '../src/cli/workbookFile';
import { newWorkbook, type NewWorkbookOptions } from '../src/commands/newWorkbook';
import { excelDate } from '../src/layout/excelDate';
import { followUpRs2023 } from '../tests/examples/followUpRs2023';
import { planRs2023 } from '../tests/examples/planRs2023';
import { seededRandom } from '../tests/examples/seededRandom';

/** The example workbooks, from the region's printed figures in tests/data; the same input gives the same bytes. */
export const EXAMPLES: Readonly<Record<string, Omit<NewWorkbookOptions, 'random'>>> = {
  'plan-rs-2023.xlsx': {
    layout: 'plan',
    board: 'RS',
    year: 2023,
    baselineYear: 2021,
    palette: 'standard',
    createdOn: excelDate(2022, 12, 6),
    content: planRs2023,
  },
  'uppfoljning-rs-april-2023.xlsx': {
    layout: 'uppfoljning',
    board: 'RS',
    year: 2023,
    baselineYear: 2021,
    period: 'April',
    palette: 'standard',
    createdOn: excelDate(2023, 5, 15),
    content: followUpRs2023,
  },
};

/** Builds one example through the commands and the embedded host, as `maltavlan new` would. */
export async function buildExample(options: Omit<NewWorkbookOptions, 'random'>): Promise<Uint8Array> {
  const { book, model } = openHostedWorkbook(null);
  await book.apply(newWorkbook({ ...options, random: seededRandom(2023) }));
  return model.save();
}

async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, options] of Object.entries(EXAMPLES)) {
    await writeWorkbookFile(join(folder, name), await buildExample(options));
    process.stdout.write(`${join(folder, name)}\n`);
  }
}

if (require.main === module) void main(process.argv[2] ?? 'examples');

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openHostedWorkbook } from '../src/cli/hostedWorkbook';
import { writeWorkbookFile } from '../src/cli/workbookFile';
import { newWorkbook, type NewWorkbookOptions } from '../src/commands/newWorkbook';
import { excelDate } from '../src/layout/excelDate';
import { followUpRs2023 } from '../tests/examples/followUpRs2023';
import { planRs2023 } from '../tests/examples/planRs2023';
import { seededRandom } from '../tests/examples/seededRandom';
import { withSharedIds } from '../tests/examples/sharedIds';
import { followUpRegionApril2023 } from '../tests/examples/region/followUpRegionApril2023';
import { redistributions2021 } from '../tests/examples/redistributions2021';

/** What a built workbook is made of; everything random or of today is given. */
export type BuiltWorkbook = Omit<NewWorkbookOptions, 'random'>;

const PLAN_2023 = { layout: 'plan', year: 2023, baselineYear: 2021, palette: 'standard' } as const;
const APRIL_2023 = { ...PLAN_2023, layout: 'uppfoljning', period: 'April' } as const;
/** An appendix alone: redistributions and control sums, and no other data table. */
const APPENDIX_2021: BuiltWorkbook = {
  layout: 'uppfoljning',
  board: 'alla',
  year: 2021,
  baselineYear: 2019,
  period: 'April',
  palette: 'standard',
  createdOn: excelDate(2021, 5, 20),
  tables: ['tblOmfordelningar', 'tblKontrollsummor'],
};

/**
 * The example workbooks and the tests' fixtures by path, from the region's printed figures in tests/data; the same input gives the
 * same bytes.
 */
export const BUILT_WORKBOOKS: Readonly<Record<string, BuiltWorkbook>> = {
  'examples/plan-rs-2023.xlsx': {
    ...PLAN_2023,
    board: 'RS',
    createdOn: excelDate(2022, 12, 6),
    content: withSharedIds(planRs2023, seededRandom(1)),
  },
  'examples/uppfoljning-rs-april-2023.xlsx': {
    ...APRIL_2023,
    board: 'RS',
    createdOn: excelDate(2023, 5, 15),
    content: withSharedIds(followUpRs2023, seededRandom(1)),
  },
  'tests/fixtures/uppfoljning-region-april-2023.xlsx': {
    ...APRIL_2023,
    board: 'alla',
    createdOn: excelDate(2023, 5, 22),
    content: followUpRegionApril2023,
  },
  'tests/fixtures/omfordelningar-2021.xlsx': { ...APPENDIX_2021, content: redistributions2021(true) },
  'tests/fixtures/omfordelningar-2021-utan-andamal.xlsx': {
    ...APPENDIX_2021,
    content: redistributions2021(false),
  },
};

/** Builds one workbook through the commands and the embedded host, as `maltavlan new` would. */
export async function buildWorkbook(options: BuiltWorkbook): Promise<Uint8Array> {
  const { book, model } = openHostedWorkbook(null);
  await book.apply(newWorkbook({ ...options, random: seededRandom(2023) }));
  return model.save();
}

/** Writes every workbook to its path below the folder. */
async function main(folder: string): Promise<void> {
  for (const [path, options] of Object.entries(BUILT_WORKBOOKS)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeWorkbookFile(target, await buildWorkbook(options));
    process.stdout.write(`${path}\n`);
  }
}

if (require.main === module) void main(process.argv[2] ?? '.');

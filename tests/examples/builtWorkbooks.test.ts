import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_WORKBOOKS, buildWorkbook } from '../../scripts/buildExamples';
import { readBook } from './readBook';

const committed = (path: string): Uint8Array => readFileSync(join(__dirname, '../..', path));

describe.each(Object.keys(BUILT_WORKBOOKS))('%s', (path) => {
  const options = BUILT_WORKBOOKS[path];
  if (options === undefined) throw new Error(path);

  test('is what the script builds (npx tsx scripts/buildExamples.ts)', async () => {
    const [built, saved] = [readBook(await buildWorkbook(options)), readBook(committed(path))];
    expect(saved.sheets.map(({ name }) => name)).toEqual(built.sheets.map(({ name }) => name));
    for (const table of built.sheets.flatMap(({ tables }) => tables))
      expect(saved.rows(table.name)).toEqual(built.rows(table.name));
  });
});

test('the same input gives the same bytes', async () => {
  const options = BUILT_WORKBOOKS['tests/fixtures/omfordelningar-2021.xlsx'];
  if (options === undefined) throw new Error('no such workbook');
  expect(Buffer.compare(await buildWorkbook(options), await buildWorkbook(options))).toBe(0);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_EXAMPLE, checkExample, IRREGULARITIES } from '../../scripts/buildCheckExample';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../..');

test('the page in docs is what the check finds in the example plan', async () => {
  expect(readFileSync(join(ROOT, CHECK_EXAMPLE), 'utf8')).toBe(await checkExample(ROOT));
});

test('every irregularity of the printed plan has the finding that the page names', async () => {
  const page = await checkExample(ROOT);
  for (const { rule, cells } of IRREGULARITIES) {
    for (const cell of cells)
      expect(page).toMatch(new RegExp(`^- \\*\\*\\p{L}+\\*\\* \`${cell}\` ${rule}: `, 'mu'));
  }
});

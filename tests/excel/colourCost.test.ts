import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { colour } from '../../src/commands/colour';

const EXAMPLE = join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx');

/**
 * Syncs that Färgsätt takes: names and tables; bodies and rules; where the rules stand; and the write. Reading the areas of
 * rules is the one sync above the budget of architecture.md, for Excel tells them only rule by rule.
 */
test('colouring takes three syncs to read and one to write, and none to write when nothing is wrong', async () => {
  const { book, host } = openHostedWorkbook(readFileSync(EXAMPLE));
  const before = host.counters.syncs;
  await colour(book, { palette: 'fargblind' });
  expect(host.counters.syncs - before).toBe(4);
  await colour(book, { palette: 'fargblind' });
  expect(host.counters.syncs - before).toBe(7);
});

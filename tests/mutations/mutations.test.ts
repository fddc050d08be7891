import { describeMutant } from './describeMutant';
import { runMutations } from './runMutations';

/** Other workbooks every day, the same ones all day; another draw, or one again: MUTATION_SEED=7 npx jest tests/mutations */
const SEED = Number(
  process.env['MUTATION_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);
const COUNT = Number(process.env['MUTATION_COUNT'] ?? 200);

jest.setTimeout(900_000);

test(`${COUNT} drawn workbooks, broken in every way: nothing crashes, no colour is wrong, no cell is lost (seed ${SEED})`, async () => {
  const kinds = new Set<string>();
  const found = await runMutations({
    seed: SEED,
    count: COUNT,
    onMutant: ({ what }) => void kinds.add(what.slice(what.indexOf(':') + 2)),
  });
  expect(found.map((mutant) => describeMutant(SEED, mutant))).toEqual([]);
  // A draw without variety would prove little.
  if (COUNT >= 200) expect(kinds.size).toBeGreaterThan(60);
});

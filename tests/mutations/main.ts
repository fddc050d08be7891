import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMutant } from './describeMutant';
import { runMutations, type Mutant } from './runMutations';

const FOLDER = 'build/mutations';

/** `npm run mutations -- --count 1000 --seed N [--first I]`: says what goes wrong, and keeps the files that do it in build/mutations. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, first: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const count = Number(values.count ?? 1000);
  console.log(`seed ${seed}, ${count} workbooks`);
  const found = await runMutations({
    seed,
    count,
    first: Number(values.first ?? 0),
    onMutant: (mutant) => tell(seed, mutant),
  });
  console.log(`${found.length} of ${count} with problems`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

function tell(seed: number, mutant: Mutant): void {
  const { index, bytes, problems } = mutant;
  if (problems.length === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${seed}-${index}.xlsx`, bytes);
  console.log(`\n${describeMutant(seed, mutant)}`);
}

void main();

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchActionName } from './benchActions';
import type { BenchCase, BenchResult } from './benchCase';
import { benchTable, growthOf, growthTable, LATENCY_MS, naiveRatios, ratioTable } from './benchReport';
import { BENCH_SIZES, COLLECT_SIZES, type BenchSizeName } from './benchSizes';
import { writeCollectFiles } from './collectFiles';
import { measureCase } from './measureCase';
import { measurePane, type PaneCost } from './measurePane';

/** Every size is built first; the others read what was built. */
const ACTIONS: readonly BenchActionName[] = [
  'build',
  'read',
  'check',
  'colour',
  'group',
  'summarise',
  'collect',
];
/** A sync a row: at the largest size that would take hours on the web. */
const NAIVE: Readonly<Record<BenchSizeName, readonly BenchActionName[]>> = {
  board: ['naiveRead', 'naiveColour', 'naiveWrite'],
  region: ['naiveRead', 'naiveColour'],
  large: [],
};
/** Where waiting for Excel on the web is really waited for. */
const WAITED: BenchSizeName = 'region';
const USAGE = '[--json] [--size board|region|large] [--pane]';

/**
 * `npm run bench` prints tables, `npm run -s bench -- --json` one JSON object, `--size region` one size only, `--pane` the pane in
 * Chromium alone (after `npm run test:browser` has built it). Nothing here is a test: the counts that must hold are in
 * tests/excel/syncBudget.test.ts.
 */
async function main(args: readonly string[]): Promise<void> {
  const isJson = args.includes('--json');
  const sizes = chosenSizes(args);
  const folder = mkdtempSync(join(tmpdir(), 'maltavlan-bench-'));
  const results: BenchResult[] = [];
  let pane: PaneCost | null = null;
  const say = (words: string): void => {
    if (!isJson) console.error(`${words} …`);
  };
  try {
    for (const size of args.includes('--pane') ? [] : sizes) {
      say(`${size}: the boards’ files`);
      const collected = await writeCollectFiles(folder, size);
      for (const benchCase of casesOf(size, folder, collected)) {
        say(`${size}: ${benchCase.action}`);
        results.push(await measureCase(benchCase));
      }
    }
    if (args.includes('--pane')) {
      say('pane');
      pane = await measurePane(await writeCollectFiles(folder, 'large'));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const [ratios, growth] = [naiveRatios(results), growthOf(results)];
  if (isJson) {
    const collectSizes = COLLECT_SIZES;
    const told = { machine: machine(), sizes: BENCH_SIZES, collectSizes, results, ratios, growth, pane };
    console.log(JSON.stringify(told));
    return;
  }
  console.log(`${machine()}\n`);
  if (results.length > 0) console.log(benchTable(results));
  if (ratios.length > 0) console.log(`\n${ratioTable(ratios)}`);
  if (growth.length > 0) console.log(`\n${growthTable(growth)}`);
  if (pane !== null) console.log(pane);
}

function chosenSizes(args: readonly string[]): readonly BenchSizeName[] {
  const sizes: readonly BenchSizeName[] = ['board', 'region', 'large'];
  if (!args.includes('--size')) return sizes;
  const chosen = sizes.filter((size) => size === args[args.indexOf('--size') + 1]);
  if (chosen.length === 0) throw new Error(`npm run bench -- ${USAGE}`);
  return chosen;
}

function casesOf(
  size: BenchSizeName,
  folder: string,
  collected: { readonly region: string; readonly files: readonly string[] },
): readonly BenchCase[] {
  const caseOf = (action: BenchActionName, latencyMs: number): BenchCase => {
    const isCollect = action === 'collect';
    const file = isCollect ? collected.region : join(folder, `${size}.xlsx`);
    return { size, action, file, boardFiles: isCollect ? collected.files : [], latencyMs };
  };
  const waited = size === WAITED ? ACTIONS.filter((action) => action !== 'build') : [];
  return [
    ...[...ACTIONS, ...NAIVE[size]].map((action) => caseOf(action, 0)),
    ...waited.map((action) => caseOf(action, LATENCY_MS)),
  ];
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), Node ${process.version}`;
}

void main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});

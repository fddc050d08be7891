import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchActionName } from './benchActions';
import type { BenchCase, BenchResult } from './benchCase';
import { benchRatios, benchTable, LATENCY_MS } from './benchReport';
import { BENCH_SIZES, type BenchSizeName } from './benchSizes';
import { measureCase } from './measureCase';
import { collectLines, measureCollect } from './measureCollect';
import type { CollectCost } from './runCollect';

/** Every size is built first; the others read what was built. */
const ACTIONS: readonly BenchActionName[] = ['build', 'describe', 'read', 'readAll', 'colour'];

/**
 * `npm run bench` prints a table, `npm run -s bench -- --json` one JSON object, `--size board` one size only, `--size collect`
 * the collecting of twenty boards' files alone. Nothing here is a test:
 * the counts that must hold are in tests/excel/syncBudget.test.ts.
 */
async function main(args: readonly string[]): Promise<void> {
  const isJson = args.includes('--json');
  const only = args[args.indexOf('--size') + 1];
  const folder = mkdtempSync(join(tmpdir(), 'maltavlan-bench-'));
  const results: BenchResult[] = [];
  let collecting: CollectCost | null = null;
  try {
    for (const benchCase of casesIn(folder)) {
      if (args.includes('--size') && benchCase.size !== only) continue;
      if (!isJson) console.error(`${benchCase.size}: ${benchCase.action} …`);
      results.push(await measureCase(benchCase));
    }
    if (!args.includes('--size') || only === 'collect') {
      if (!isJson) console.error('collect …');
      collecting = await measureCollect(folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const ratios = benchRatios(results);
  if (isJson) {
    console.log(
      JSON.stringify({ machine: machine(), sizes: BENCH_SIZES, results, collecting, naiveRatios: ratios }),
    );
    return;
  }
  console.log(`${machine()}\nworkbook: boards / indicators / assignments / redistributions\n`);
  console.log(benchTable(results));
  if (collecting !== null) console.log(`\n${collectLines(collecting)}`);
  if (ratios === null) return;
  const [time, syncs, bytes] = [ratios.time, ratios.syncs, ratios.bytes].map((ratio) => ratio.toFixed(1));
  console.log(
    `\nThe naive reader takes ${time} times the time, ${syncs} times the syncs, ${bytes} times the bytes.`,
  );
}

function casesIn(folder: string): BenchCase[] {
  const cases = (size: BenchSizeName, actions: readonly BenchActionName[], latencyMs = 0): BenchCase[] =>
    actions.map((action) => ({ size, action, file: join(folder, `${size}.xlsx`), latencyMs }));
  return [
    ...cases('board', [...ACTIONS, 'naive']),
    ...cases('board', ['describe', 'read', 'colour'], LATENCY_MS),
    ...cases('region', ACTIONS),
    ...cases('large', ACTIONS),
  ];
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), Node ${process.version}`;
}

void main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause);
  process.exitCode = 1;
});

import { BENCH_ACTIONS, NAIVE_PAIRS, type BenchActionName, type NaiveActionName } from './benchActions';
import type { BenchResult } from './benchCase';

/** What a round trip to Excel on the web takes, about. */
export const LATENCY_MS = 150;

/** How many times more a naive way takes than ours, on the same workbook. */
export interface NaiveRatio {
  readonly action: NaiveActionName;
  readonly size: string;
  readonly syncs: number;
  readonly bytes: number;
  readonly processor: number;
  /** With 150 ms a sync. */
  readonly waiting: number;
}

/** How a cost grows with the rows: 1 is as fast as they, 0 not at all. */
export interface Growth {
  readonly action: BenchActionName;
  readonly bytes: number;
  readonly processor: number;
}

const COLUMNS = [
  'action',
  'size',
  'rows',
  'syncs',
  'to Excel',
  'from Excel',
  'processor',
  `with ${LATENCY_MS} ms a sync`,
  'longest task',
  'peak memory',
];

/** The results as a Markdown table, which reads as well in a terminal. */
export function benchTable(results: readonly BenchResult[]): string {
  return markdownTable(COLUMNS, 2, results.map(tableRow));
}

/** The comparison with the naive ways as a table. */
export function ratioTable(ratios: readonly NaiveRatio[]): string {
  const times = (ratio: number): string => `× ${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}`;
  return markdownTable(
    ['naive way', 'size', 'syncs', 'bytes', 'processor', `with ${LATENCY_MS} ms a sync`],
    2,
    ratios.map(({ action, size, syncs, bytes, processor, waiting }) => [
      `${BENCH_ACTIONS[action].title}, to ${BENCH_ACTIONS[NAIVE_PAIRS[action]].title}`,
      size,
      ...[syncs, bytes, processor, waiting].map(times),
    ]),
  );
}

/** How costs grow, as a table. */
export function growthTable(growths: readonly Growth[]): string {
  const rows = growths.map(({ action, bytes, processor }) => [
    BENCH_ACTIONS[action].title,
    bytes.toFixed(2),
    processor.toFixed(2),
  ]);
  return markdownTable(['action', 'bytes', 'processor'], 1, rows);
}

/** Every naive way that was measured beside ours. */
export function naiveRatios(results: readonly BenchResult[]): readonly NaiveRatio[] {
  return results.flatMap((naive): readonly NaiveRatio[] => {
    const { action, size } = naive;
    if (!isNaive(action)) return [];
    const ours = results.find((each) => each.action === NAIVE_PAIRS[action] && each.size === size);
    if (ours === undefined) return [];
    const bytes = (result: BenchResult): number => result.bytesToExcel + result.bytesFromExcel;
    return [
      {
        action,
        size,
        syncs: naive.syncs / ours.syncs,
        bytes: bytes(naive) / bytes(ours),
        processor: naive.cpuMs / ours.cpuMs,
        waiting: waitingMs(naive) / waitingMs(ours),
      },
    ];
  });
}

/** The exponents by which costs grow over the sizes that were measured: the slope through their logarithms. */
export function growthOf(results: readonly BenchResult[]): readonly Growth[] {
  const plain = results.filter(({ latencyMs, action }) => latencyMs === 0 && !isNaive(action));
  return [...new Set(plain.map(({ action }) => action))].flatMap((action): readonly Growth[] => {
    const own = plain.filter((each) => each.action === action);
    if (own.length < 3) return [];
    return [
      {
        action,
        bytes: slope(own, (each) => each.bytesToExcel + each.bytesFromExcel),
        processor: slope(own, ({ cpuMs }) => cpuMs),
      },
    ];
  });
}

function slope(results: readonly BenchResult[], cost: (result: BenchResult) => number): number {
  const points = results.map((each) => [Math.log(each.rows), Math.log(cost(each))] as const);
  const mean = (pick: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [meanX, meanY] = [mean(([x]) => x), mean(([, y]) => y)];
  const across = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return across / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function isNaive(action: BenchActionName): action is NaiveActionName {
  return Object.hasOwn(NAIVE_PAIRS, action);
}

/** About what the user waits on an idle machine; where the latency was injected, what was really waited. */
function waitingMs({ latencyMs, wallMs, cpuMs, syncs }: BenchResult): number {
  return latencyMs > 0 ? wallMs : cpuMs + syncs * LATENCY_MS;
}

function tableRow(result: BenchResult): readonly string[] {
  const { size, action, rows, syncs, refused, latencyMs, cpuMs, longestTaskMs } = result;
  return [
    BENCH_ACTIONS[action].title,
    size,
    String(rows),
    refused === 0 ? String(syncs) : `${syncs} (${refused} refused)`,
    kilobytes(result.bytesToExcel),
    kilobytes(result.bytesFromExcel),
    seconds(cpuMs),
    seconds(waitingMs(result)) + (latencyMs > 0 ? ' waited' : ''),
    `${Math.round(longestTaskMs)} ms`,
    `${Math.round(result.peakMemoryMb)} MB`,
  ];
}

function markdownTable(
  heads: readonly string[],
  names: number,
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map((head, index) =>
    Math.max(...[head, ...rows.map((row) => row[index] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index < names ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) =>
    index < names ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

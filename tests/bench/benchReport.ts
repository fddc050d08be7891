import { BENCH_ACTIONS } from './benchActions';
import type { BenchResult } from './benchCase';
import { BENCH_SIZES, type BenchSizeName } from './benchSizes';

/** What a round trip to Excel on the web takes, about. */
export const LATENCY_MS = 150;

const COLUMNS = [
  'workbook',
  'action',
  'syncs',
  'to Excel',
  'from Excel',
  'wall',
  'processor',
  `with ${LATENCY_MS} ms a sync`,
  'peak memory',
];

/** The results as a Markdown table, which reads as well in a terminal. */
export function benchTable(results: readonly BenchResult[]): string {
  const rows = [COLUMNS, ...results.map(tableRow)];
  const widths = COLUMNS.map((_, index) => Math.max(...rows.map((row) => (row[index] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, index) => (index < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(COLUMNS), line(rule), ...results.map((result) => line(tableRow(result)))].join('\n');
}

/** How many times more the naive reader takes than ours, on the same workbook. */
export function benchRatios(
  results: readonly BenchResult[],
): Record<'time' | 'syncs' | 'bytes', number> | null {
  const naive = results.find(({ action }) => action === 'naive');
  const ours = results.find(
    ({ action, size, latencyMs }) => action === 'read' && size === naive?.size && latencyMs === 0,
  );
  if (naive === undefined || ours === undefined) return null;
  const bytes = (result: BenchResult): number => result.bytesToExcel + result.bytesFromExcel;
  return {
    time: naive.wallMs / ours.wallMs,
    syncs: naive.syncs / ours.syncs,
    bytes: bytes(naive) / bytes(ours),
  };
}

function tableRow(result: BenchResult): string[] {
  const { size, action, syncs, refused, latencyMs, wallMs, cpuMs } = result;
  const waiting = latencyMs > 0 ? wallMs : wallMs + syncs * LATENCY_MS;
  return [
    describeSize(size),
    BENCH_ACTIONS[action].title + (latencyMs > 0 ? ' (latency injected)' : ''),
    refused === 0 ? String(syncs) : `${syncs} (${refused} refused)`,
    kilobytes(result.bytesToExcel),
    kilobytes(result.bytesFromExcel),
    latencyMs > 0 ? '' : seconds(wallMs),
    seconds(cpuMs),
    seconds(waiting),
    `${Math.round(result.peakMemoryMb)} MB`,
  ];
}

function describeSize(name: BenchSizeName): string {
  const { boards, indicators, assignments, redistributions } = BENCH_SIZES[name];
  return `${name}: ${boards} / ${indicators} / ${assignments} / ${redistributions}`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { collect } from '../../src/commands/collect';
import { readBoardFile } from '../../src/commands/readBoardFile';
import type { Book } from '../../src/excel/book';
import type { Change } from '../../src/layout/change';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import { openExcel } from '../excel/openExcel';
import { timedEngine } from './timedEngine';

/** What collecting many files costs. Reading is the worker's; writing is the pane's, with the host in the same process. */
export interface CollectCost {
  readonly files: number;
  readonly rows: number;
  readonly readMs: number;
  readonly slowestFileMs: number;
  readonly readMemoryMb: number;
  readonly writeMs: number;
  /** Of that, in the host's formula engine: in Excel it is Excel's. */
  readonly engineMs: number;
  /** Processor time of the comparing and writing, garbage collection included. */
  readonly cpuMs: number;
  /** The rows' figures and texts themselves, written as JSON: what bytes to Excel are measured against. */
  readonly valueBytes: number;
  readonly syncs: number;
  readonly bytesToExcel: number;
  readonly bytesFromExcel: number;
  /** Between Excel's answer and the first write: what the pane's own thread computes in one go. */
  readonly decidingMs: number;
  readonly againMs: number;
  readonly againSyncs: number;
  readonly peakMemoryMb: number;
}

/** Reads and collects the files named on the command line, the region's workbook first, and sends the cost to the parent process. */
async function runCollect([region, ...paths]: readonly string[]): Promise<CollectCost> {
  const times: number[] = [];
  const files = paths.map((path) => {
    const start = performance.now();
    const file = readBoardFile(readFileSync(path), basename(path));
    times.push(performance.now() - start);
    return file;
  });
  const readMemoryMb = process.resourceUsage().maxRSS / 1024;
  const engine = timedEngine(ironCalcInNode());
  const excel = openExcel({ engine: engine.factory, bytes: readFileSync(region ?? '') });
  let readAt = 0;
  let decidingMs = 0;
  let valueBytes = 0;
  const book: Book = {
    ...excel.book,
    read: async (request) => {
      const snapshot = await excel.book.read(request);
      readAt = performance.now();
      return snapshot;
    },
    apply: (changes) => {
      valueBytes += bytesOfValues(changes);
      return excel.book.apply(changes);
    },
  };
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  const result = await collect(book, files, {}, (step) => {
    if (step === 'writing') decidingMs = performance.now() - readAt;
  });
  const [writeMs, cpu, engineMs] = [performance.now() - start, process.cpuUsage(cpuStart), engine.ms()];
  if (result.kind !== 'collected') throw new Error(JSON.stringify(result).slice(0, 2_000));
  const { syncs, bytesIn, bytesOut } = excel.host.counters;
  const again = performance.now();
  await collect(excel.book, files);
  return {
    files: files.length,
    rows: result.report.files.reduce((sum, { rows }) => sum + rows, 0),
    readMs: times.reduce((sum, time) => sum + time, 0),
    slowestFileMs: Math.max(...times),
    readMemoryMb,
    writeMs,
    engineMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
    valueBytes,
    syncs,
    bytesToExcel: bytesIn,
    bytesFromExcel: bytesOut,
    decidingMs,
    againMs: performance.now() - again,
    againSyncs: excel.host.counters.syncs - syncs,
    peakMemoryMb: process.resourceUsage().maxRSS / 1024,
  };
}

function bytesOfValues(changes: readonly Change[]): number {
  const cells = changes.flatMap((change) => (change.kind === 'cells' ? change.cells.flat() : []));
  const values = cells.filter((cell) => cell !== undefined && (typeof cell !== 'object' || cell === null));
  return Buffer.byteLength(JSON.stringify(values.map((value) => value ?? '')));
}

void runCollect(process.argv.slice(2)).then((cost) => process.send?.(cost));

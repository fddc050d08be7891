import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readBoardFile } from '../../src/commands/readBoardFile';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import { openExcel } from '../excel/openExcel';
import { BENCH_ACTIONS } from './benchActions';
import type { BenchCase, BenchResult } from './benchCase';
import { TaskWatch } from './taskWatch';

/** Runs the one case given as JSON on the command line and sends its result to the parent process. */
async function runCase({ size, action, file, boardFiles, latencyMs }: BenchCase): Promise<BenchResult> {
  const isBuilt = action === 'build';
  const files = boardFiles.map((path) => readBoardFile(readFileSync(path), basename(path)));
  const engine = ironCalcInNode();
  const excel = openExcel({ engine, latencyMs, ...(!isBuilt && { bytes: readFileSync(file) }) });
  let refused = 0;
  excel.host.onBatch(({ error }) => (refused += error === undefined ? 0 : 1));
  const watch = new TaskWatch(excel.host);
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  await BENCH_ACTIONS[action].run(excel, size, files);
  const [wallMs, cpu] = [performance.now() - start, process.cpuUsage(cpuStart)];
  const longestTaskMs = watch.stop();
  const { syncs, bytesIn, bytesOut } = excel.host.counters;
  const peakMemoryMb = process.resourceUsage().maxRSS / 1024;
  const tables = excel.model.sheets.flatMap((sheet) => sheet.tables);
  if (isBuilt) writeFileSync(file, excel.model.save());
  return {
    size,
    action,
    rows: tables.reduce((sum, { area }) => sum + area.rowCount - 1, 0),
    latencyMs,
    syncs,
    refused,
    bytesToExcel: bytesIn,
    bytesFromExcel: bytesOut,
    wallMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
    longestTaskMs,
    peakMemoryMb,
  };
}

void runCase(JSON.parse(process.argv[2] ?? '') as BenchCase).then((result) => process.send?.(result));

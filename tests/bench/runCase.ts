import { readFileSync, writeFileSync } from 'node:fs';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import { openExcel } from '../excel/openExcel';
import { BENCH_ACTIONS } from './benchActions';
import type { BenchCase, BenchResult } from './benchCase';

/** Runs the one case given as JSON on the command line and sends its result to the parent process. */
async function runCase({ size, action, file, latencyMs }: BenchCase): Promise<BenchResult> {
  const isBuilt = action === 'build';
  const engine = ironCalcInNode();
  const excel = openExcel({ engine, latencyMs, ...(!isBuilt && { bytes: readFileSync(file) }) });
  let refused = 0;
  excel.host.onBatch(({ error }) => (refused += error === undefined ? 0 : 1));
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  await BENCH_ACTIONS[action].run(excel, size);
  const [wallMs, cpu] = [performance.now() - start, process.cpuUsage(cpuStart)];
  const { syncs, bytesIn, bytesOut } = excel.host.counters;
  const peakMemoryMb = process.resourceUsage().maxRSS / 1024;
  if (isBuilt) writeFileSync(file, excel.model.save());
  return {
    size,
    action,
    latencyMs,
    syncs,
    refused,
    bytesToExcel: bytesIn,
    bytesFromExcel: bytesOut,
    wallMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
    peakMemoryMb,
  };
}

void runCase(JSON.parse(process.argv[2] ?? '') as BenchCase).then((result) => process.send?.(result));

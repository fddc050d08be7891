import { fork } from 'node:child_process';
import { join } from 'node:path';
import { writeCollectFiles } from './collectFiles';
import type { CollectCost } from './runCollect';

/** Writes the boards' files and collects them in a process of its own. @throws Error when it ends without a result */
export async function measureCollect(folder: string): Promise<CollectCost> {
  const { region, files } = await writeCollectFiles(folder);
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'runCollect.ts'), [region, ...files]);
    child.once('message', (cost) => {
      resolve(cost as CollectCost);
    });
    child.once('exit', (status) => {
      reject(new Error(`collecting ended with status ${String(status)}`));
    });
  });
}

/** The cost in lines. */
export function collectLines(cost: CollectCost): string {
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  return [
    `Collecting ${cost.files} files, ${cost.rows} rows:`,
    `  reading, in the worker: ${seconds(cost.readMs)}, the slowest file ${seconds(cost.slowestFileMs)}, ${Math.round(cost.readMemoryMb)} MB`,
    `  comparing and writing, host included: ${seconds(cost.writeMs)} (processor ${seconds(cost.cpuMs)}, of the wall time ${seconds(cost.engineMs)} in the host's formula engine), ${cost.syncs} syncs`,
    `  ${kilobytes(cost.bytesToExcel)} to Excel, of which the values themselves are ${kilobytes(cost.valueBytes)}; ${kilobytes(cost.bytesFromExcel)} from it`,
    `  of that ${seconds(cost.decidingMs)} in which the pane's thread decides and answers nobody; peak ${Math.round(cost.peakMemoryMb)} MB`,
    `  once more, when nothing has changed: ${seconds(cost.againMs)}, ${cost.againSyncs} syncs`,
  ].join('\n');
}

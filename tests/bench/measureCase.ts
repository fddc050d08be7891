import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { BenchCase, BenchResult } from './benchCase';

/**
 * Runs a case in a process of its own, so that its memory is its own and nothing is warm.
 * @throws Error when the process ends without a result
 */
export function measureCase(benchCase: BenchCase): Promise<BenchResult> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'runCase.ts'), [JSON.stringify(benchCase)]);
    child.once('message', (result) => {
      resolve(result as BenchResult);
    });
    child.once('exit', (status) => {
      reject(new Error(`${benchCase.action} of ${benchCase.size} ended with status ${String(status)}`));
    });
  });
}

import type { Change } from '../layout/change';
import type { ExcelHost } from './excelHost';
import { packChanges } from './packChanges';
import { runExcel } from './runExcel';
import { writeChange } from './writeChange';

/**
 * Writes the changes in their order: one sync where they fit in a message of 3 MB, else as many as it takes.
 * Excel has no transactions: what was written before a failed message stays. `onMessage` tells how far it came.
 * @throws BookFault
 */
export async function applyChanges(
  host: ExcelHost,
  changes: readonly Change[],
  onMessage?: (written: number, total: number) => void,
): Promise<void> {
  if (changes.length === 0) return;
  await runExcel(host, async (context) => {
    let written = 0;
    for (const message of packChanges(changes)) {
      for (const change of message) writeChange(context, change);
      await context.sync();
      written += message.length;
      onMessage?.(written, changes.length);
    }
  });
}

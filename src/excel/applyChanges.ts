import type { Change } from '../layout/change';
import type { CountListener } from '../layout/inTurns';
import { BookFault } from './bookFault';
import type { ExcelHost } from './excelHost';
import { isOneUndoStep } from './isOneUndoStep';
import { runExcel } from './runExcel';
import { writeMessages } from './undo/writeMessages';

/**
 * Writes the changes in their order: one sync where they fit in a message of 3 MB, else as many as it takes. A message that
 * Excel finds too large goes again in halves. Excel has no transactions: what was written before a refusal stays.
 * @throws BookFault, whose `written` tells how many changes stand in the workbook
 */
export async function applyChanges(
  host: ExcelHost,
  changes: readonly Change[],
  onCount?: CountListener,
): Promise<void> {
  if (changes.length === 0) return;
  const stop = await runExcel(host, (context) => writeMessages(context, changes, { onCount }), {
    isOneStep: isOneUndoStep(changes),
  });
  if (stop !== null) throw BookFault.from(stop.fault).afterWriting(stop.confirmed);
}

import { BookFault } from './bookFault';
import type { ExcelHost } from './excelHost';

/**
 * Whether the user is in the middle of a cell, so that Excel keeps everything else waiting. It is asked in a request of its own that
 * does not wait (`delayForCellEdit` is false), which Excel then refuses; it gives no other sign.
 * @throws BookFault when Excel refuses for another reason
 */
export async function isCellEdited(host: ExcelHost): Promise<boolean> {
  try {
    await host.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.application.load('calculationMode');
      await context.sync();
    });
    return false;
  } catch (cause) {
    const fault = BookFault.from(cause);
    if (fault.code === 'cellEdit') return true;
    throw fault;
  }
}

import { BookFault } from './bookFault';
import type { ExcelHost } from './excelHost';

/**
 * The one wrapper of `Excel.run`: waits while the user edits a cell, makes one undo step of the whole batch where Excel can
 * (ExcelApi 1.20), and turns what Excel throws into a {@link BookFault}.
 */
export async function runExcel<T>(
  host: ExcelHost,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (host.supports('1.20')) options.mergeUndoGroup = true;
  try {
    return await host.run(options, batch);
  } catch (cause) {
    throw BookFault.from(cause);
  }
}

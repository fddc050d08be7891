import { BookFault } from './bookFault';
import type { ExcelHost } from './excelHost';

/**
 * The one wrapper of `Excel.run`: waits while the user edits a cell, makes one undo step of the whole batch where Excel can
 * (ExcelApi 1.20), and turns what Excel throws into a {@link BookFault}.
 * @param options `earlier`: a context to go on with, for event handlers are removed in the one they were added in; `isOneStep`: false where
 *   something is done that Excel takes into no step of undo, and would refuse
 */
export async function runExcel<T>(
  host: ExcelHost,
  batch: (context: Excel.RequestContext) => Promise<T>,
  {
    earlier,
    isOneStep = true,
  }: { readonly earlier?: Excel.RequestContext; readonly isOneStep?: boolean } = {},
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (earlier !== undefined) options.previousObjects = earlier;
  if (isOneStep && host.supports('1.20')) options.mergeUndoGroup = true;
  try {
    return await host.run(options, batch);
  } catch (cause) {
    throw BookFault.from(cause);
  }
}

import { BookFault } from './bookFault';

/**
 * Opens an empty workbook in a window of its own (ExcelApi 1.8). The add-in stays with the workbook that is open, and cannot reach the
 * new one: https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1)
 * @throws BookFault when Excel refuses
 */
export async function openEmptyWorkbook(): Promise<void> {
  try {
    await Excel.createWorkbook();
  } catch (cause) {
    throw BookFault.from(cause);
  }
}

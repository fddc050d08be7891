import { refreshChartCaches } from '../chart/refreshChartCaches';
import { storeCalculatedColumns } from '../table/calculatedColumns';
import type { WorkbookModel } from '../workbookModel';

/** Computes what changed, brings the tables' column formulas and the charts up to date and writes the touched parts. */
export function saveWorkbook(workbook: WorkbookModel): Uint8Array {
  workbook.calculation.storeValues();
  refreshChartCaches(workbook);
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) storeCalculatedColumns(table);
    sheet.rules.dropUnfinished();
    if (sheet.part.isTouched) sheet.part.writeTo(workbook.package);
  }
  workbook.strings.writeTo(workbook.package);
  workbook.styles.writeTo(workbook.package);
  return workbook.package.save();
}

import { removeTable, sheetTables } from '../../../ooxml/tablePart';
import type { TableRecord } from '../../../ooxml/tablePart';
import type { Area } from '../area';
import type { SheetModel } from '../sheetModel';
import { createTable } from '../table/createTable';
import { TableModel } from '../tableModel';
import type { WorkbookModel } from '../workbookModel';

/** The tables of a workbook, kept in each sheet's `tables`. */
export class TableList {
  constructor(private readonly workbook: WorkbookModel) {
    for (const sheet of workbook.sheets) {
      for (const record of sheetTables(workbook.package, sheet.part.part)) this.open(sheet, record);
    }
  }

  find(nameOrId: string): TableModel | undefined {
    const lower = nameOrId.toLowerCase();
    const tables = this.workbook.tables;
    return (
      tables.find((table) => table.name.toLowerCase() === lower) ??
      tables.find((table) => table.id === nameOrId)
    );
  }

  add(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
    return createTable(sheet, area, hasHeaders);
  }

  /** Makes the model of a table of the sheet. */
  open(sheet: SheetModel, record: TableRecord): TableModel {
    const table = new TableModel(sheet, record);
    sheet.tables.push(table);
    this.workbook.contexts.forget();
    return table;
  }

  /** Forgets a table and removes its part; its cells are not touched. */
  remove(table: TableModel): void {
    const { sheet } = table;
    removeTable(this.workbook.package, sheet.part, table.part);
    sheet.tables = sheet.tables.filter((other) => other !== table);
    this.workbook.contexts.forget();
    this.workbook.calculation.invalidate();
    this.workbook.emit({ kind: 'structure', sheetId: sheet.id });
  }
}

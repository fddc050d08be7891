import { blankExcel } from '../blankExcel';
import type { BlankExcel } from '../blankExcel';

/** What handlers heard, in order: of each event the members that were asked for. */
export type Heard = Record<string, unknown>[];

/** A handler that keeps these members of what it hears. */
export function hear(heard: Heard, ...names: readonly string[]): (args: object) => Promise<void> {
  return (args) => {
    heard.push(Object.fromEntries(names.map((name) => [name, Reflect.get(args, name)])));
    return Promise.resolve();
  };
}

/** An Excel with the table Tabell1 in B2:D4 of Blad1; 10 in its first cell. */
export function excelWithTable(): BlankExcel {
  const excel = blankExcel();
  const sheet = excel.model.activeSheet;
  ['A', 'B', 'C'].forEach((name, index) => sheet.setInput(1, 1 + index, name));
  sheet.setInput(2, 1, 10);
  excel.model.addTable(sheet, { row: 1, column: 1, rowCount: 3, columnCount: 3 }, true);
  return excel;
}

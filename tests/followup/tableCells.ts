import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { TableModel } from '../../src/host/model/tableModel';

/** What stands in a cell, as the sheet shows a value: errors as their text. */
export type ShownValue = string | number | boolean | null;

/** The table, which has to be there. */
export function tableOf(model: WorkbookModel, name: string): TableModel {
  const table = model.table(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** The headers of a table, from the left. */
export function headersOf(model: WorkbookModel, name: string): string[] {
  return tableOf(model, name).columns.map((column) => column.name);
}

/** The computed values of one column, from the first row. */
export function columnOf(model: WorkbookModel, name: string, header: string): ShownValue[] {
  const { bodyArea, sheet } = tableOf(model, name);
  const column = columnIndex(model, name, header);
  return Array.from({ length: bodyArea.rowCount }, (_, down) => {
    const value = sheet.value(bodyArea.row + down, column);
    return typeof value === 'object' && value !== null ? value.error : value;
  });
}

/** The row whose cell under a header has this text, as an object by header. */
export function rowWhere(
  model: WorkbookModel,
  name: string,
  header: string,
  text: string,
): Readonly<Record<string, ShownValue>> {
  const index = columnOf(model, name, header).indexOf(text);
  if (index === -1) throw new Error(`no row ${text} in ${name}`);
  return Object.fromEntries(
    headersOf(model, name).map((each) => [each, columnOf(model, name, each)[index] ?? null]),
  );
}

/** Types into the row whose cell under a header begins with a text. */
export function typeInto(
  model: WorkbookModel,
  name: string,
  [header, text]: readonly [string, string],
  cells: Readonly<Record<string, string | number>>,
): void {
  const { bodyArea, sheet } = tableOf(model, name);
  const index = columnOf(model, name, header).findIndex((value) => String(value).startsWith(text));
  if (index === -1) throw new Error(`no row ${text} in ${name}`);
  for (const [column, value] of Object.entries(cells)) {
    sheet.setInput(bodyArea.row + index, columnIndex(model, name, column), value);
  }
}

/** The sheet's column of a header, from 0. */
export function columnIndex(model: WorkbookModel, name: string, header: string): number {
  const { area, columns } = tableOf(model, name);
  const column = columns.find((each) => each.name === header);
  if (column === undefined) throw new Error(`no column ${header} in ${name}`);
  return area.column + column.index;
}

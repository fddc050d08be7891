import { namespaces, relationshipType } from './namespaces';
import type { OpcPackage } from './opcPackage';
import { readTable } from './tableReader';
import { writeTableTree } from './tableWriter';
import type { WorksheetPart } from './worksheetPart';
import { worksheetOrder } from './worksheetOrder';
import { child, childElements, childrenNamed, element, insertInOrder, removeChild } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A table's column. */
export interface TableColumnRecord {
  /** stays with the column when columns are moved or renamed; unique in the table */
  id: number;
  /** the header's text, with real line feeds */
  name: string;
  /** the formula that new rows get, in file form without '=' */
  calculatedFormula?: string;
  totalsRowLabel?: string;
  /** the file's words: sum, average, count, countNums, max, min, stdDev, var, custom */
  totalsRowFunction?: string;
  /** with the function `custom`: the formula, in file form */
  totalsRowFormula?: string;
}

/** An Excel table as its part has it. */
export interface TableRecord {
  /** the part's name */
  part: string;
  /** unique in the workbook */
  id: number;
  /** the name that formulas use */
  name: string;
  /** the whole table with header and totals rows, 'A4:H25' */
  ref: string;
  headerRowCount: number;
  totalsRowCount: number;
  columns: TableColumnRecord[];
  styleName: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  hasAutoFilter: boolean;
}

/** The tables of a worksheet, in the file's order. @throws OoxmlError `missingPart` */
export function sheetTables(pkg: OpcPackage, worksheetPart: string): TableRecord[] {
  return pkg
    .relationships(worksheetPart)
    .filter(({ type, external }) => type === relationshipType('table') && !external)
    .map(({ target }) => openTable(pkg, target));
}

/** Reads one table. @throws OoxmlError `missingPart`, `badXml` */
export function openTable(pkg: OpcPackage, part: string): TableRecord {
  return readTable(pkg.xml(part), part);
}

/** Writes a table's record into its part; what the record does not tell (filters, column formats, ids) is kept. */
export function updateTable(pkg: OpcPackage, table: TableRecord): void {
  writeTableTree(pkg.xml(table.part), table);
  pkg.touch(table.part);
}

/** Adds a table to a worksheet. @returns the record with its new part */
export function addTable(
  pkg: OpcPackage,
  sheet: WorksheetPart,
  table: Omit<TableRecord, 'part'>,
): TableRecord {
  const part = pkg.freePartName('xl/tables/table', '.xml');
  const record: TableRecord = { ...table, part };
  const root = element('table', { xmlns: namespaces.main });
  writeTableTree(root, record);
  pkg.addPart(part, root, CONTENT_TYPE);
  const id = pkg.addRelationship(sheet.part, relationshipType('table'), part);
  let list = child(sheet.root, 'tableParts');
  if (!list) {
    list = element('tableParts');
    insertInOrder(sheet.root, list, worksheetOrder);
  }
  sheet.root.attributes['xmlns:r'] ??= namespaces.relationships;
  list.children.push(element('tablePart', { 'r:id': id }));
  list.attributes['count'] = String(childElements(list).length);
  sheet.touch();
  return record;
}

/** Removes a table from its worksheet; the cells stay. */
export function removeTable(pkg: OpcPackage, sheet: WorksheetPart, part: string): void {
  const relationship = pkg.relationships(sheet.part).find(({ target }) => target === part);
  if (!relationship) return;
  const list = child(sheet.root, 'tableParts');
  const entry =
    list && childrenNamed(list, 'tablePart').find(({ attributes }) => attributes['r:id'] === relationship.id);
  if (list && entry) removeChild(list, entry);
  if (list) list.attributes['count'] = String(childElements(list).length);
  if (list && childElements(list).length === 0) removeChild(sheet.root, list);
  pkg.removeRelationship(sheet.part, relationship.id);
  pkg.removePart(part);
  sheet.touch();
}

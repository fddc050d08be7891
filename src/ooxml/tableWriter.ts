import { columnName } from './cellReference';
import { parseRangeReference } from './rangeReference';
import type { TableColumnRecord, TableRecord } from './tablePart';
import { child, childrenNamed, element, insertInOrder, removeChild, textOf } from './xml';
import type { XmlElement } from './xml';
import { encodeXstring } from './xstring';

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const COLUMN_ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** Brings a table part's tree to what the record says; everything that the record does not tell stays. */
export function writeTableTree(root: XmlElement, table: TableRecord): void {
  const moved = root.attributes['ref'] !== undefined && root.attributes['ref'] !== table.ref;
  const attributes = root.attributes;
  attributes['id'] = String(table.id);
  attributes['name'] = table.name;
  attributes['displayName'] = table.name;
  attributes['ref'] = table.ref;
  setUnless(attributes, 'headerRowCount', table.headerRowCount, 1);
  setUnless(attributes, 'totalsRowCount', table.totalsRowCount, 0);
  if (table.totalsRowCount === 0) attributes['totalsRowShown'] ??= '0';
  writeColumns(root, table, oldColumnIds(root));
  writeFilter(root, table);
  const sorting = child(root, 'sortState');
  // A sort's memory names cells; it would point beside the table now, and says nothing about the data.
  if (moved && sorting) removeChild(root, sorting);
  writeStyle(root, table);
}

function writeFilter(root: XmlElement, table: TableRecord): void {
  const known = child(root, 'autoFilter');
  if (!table.hasAutoFilter || table.headerRowCount === 0) {
    if (known) removeChild(root, known);
    return;
  }
  const filter = known ?? element('autoFilter');
  if (!known) insertInOrder(root, filter, TABLE_ORDER);
  filter.attributes['ref'] = withoutTotals(table);
}

/** The filter covers header and body, not the totals. */
function withoutTotals({ ref, totalsRowCount }: TableRecord): string {
  const range = parseRangeReference(ref);
  if (!range || totalsRowCount === 0) return ref;
  const { top, left, bottom, right } = range;
  return `${columnName(left)}${top}:${columnName(right)}${bottom - totalsRowCount}`;
}

function oldColumnIds(root: XmlElement): number[] {
  const list = child(root, 'tableColumns');
  return list ? childrenNamed(list, 'tableColumn').map(({ attributes }) => Number(attributes['id'])) : [];
}

function writeColumns(root: XmlElement, table: TableRecord, oldIds: readonly number[]): void {
  let list = child(root, 'tableColumns');
  if (!list) {
    list = element('tableColumns');
    insertInOrder(root, list, TABLE_ORDER);
  }
  const known = new Map(
    childrenNamed(list, 'tableColumn').map((node) => [Number(node.attributes['id']), node]),
  );
  list.children = table.columns.map((column) => {
    const node = known.get(column.id) ?? element('tableColumn', { id: column.id });
    writeColumn(node, column);
    return node;
  });
  list.attributes['count'] = String(table.columns.length);
  moveFilters(root, table, oldIds);
}

/** Filters count columns from 0: they follow theirs, and go with it. */
function moveFilters(root: XmlElement, table: TableRecord, oldIds: readonly number[]): void {
  const filter = child(root, 'autoFilter');
  if (!filter) return;
  for (const node of childrenNamed(filter, 'filterColumn')) {
    const id = oldIds[Number(node.attributes['colId'])];
    const index = table.columns.findIndex((column) => column.id === id);
    if (index < 0) removeChild(filter, node);
    else node.attributes['colId'] = String(index);
  }
}

function writeColumn(node: XmlElement, column: TableColumnRecord): void {
  node.attributes['name'] = encodeHeader(column.name);
  setOrDelete(
    node.attributes,
    'totalsRowLabel',
    column.totalsRowLabel && encodeHeader(column.totalsRowLabel),
  );
  setOrDelete(node.attributes, 'totalsRowFunction', column.totalsRowFunction);
  writeFormula(node, 'calculatedColumnFormula', column.calculatedFormula);
  writeFormula(node, 'totalsRowFormula', column.totalsRowFormula);
}

/** In attributes Excel escapes line feeds too. @example encodeHeader('a\nb') // 'a_x000a_b' */
function encodeHeader(text: string): string {
  return encodeXstring(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

function writeFormula(column: XmlElement, name: string, formula: string | undefined): void {
  const known = child(column, name);
  if (known && formula !== undefined && textOf(known) === formula) return;
  if (known) removeChild(column, known);
  if (formula !== undefined) insertInOrder(column, element(name, {}, formula), COLUMN_ORDER);
}

function writeStyle(root: XmlElement, table: TableRecord): void {
  let style = child(root, 'tableStyleInfo');
  if (!style) {
    style = element('tableStyleInfo');
    insertInOrder(root, style, TABLE_ORDER);
  }
  setOrDelete(style.attributes, 'name', table.styleName ?? undefined);
  style.attributes['showFirstColumn'] = table.highlightFirstColumn ? '1' : '0';
  style.attributes['showLastColumn'] = table.highlightLastColumn ? '1' : '0';
  style.attributes['showRowStripes'] = table.showBandedRows ? '1' : '0';
  style.attributes['showColumnStripes'] = table.showBandedColumns ? '1' : '0';
}

function setUnless(attributes: Record<string, string>, name: string, value: number, byDefault: number): void {
  if (value === byDefault) delete attributes[name];
  else attributes[name] = String(value);
}

function setOrDelete(attributes: Record<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) delete attributes[name];
  else attributes[name] = value;
}

import type { CellValue } from '../../../ooxml/cellValue';
import { formatAddress } from '../../model/address';
import { endColumn, endRow, intersect } from '../../model/area';
import type { Area } from '../../model/area';
import type { ModelEdit } from '../../model/modelEdit';
import type { SheetModel } from '../../model/sheetModel';
import type { TableModel } from '../../model/tableModel';
import { officeValue, valueType } from '../values/cellContents';
import { eventTypes, WORKBOOK_TARGET } from './eventTypes';
import type { EventType } from './eventTypes';

/** Who did it: a batch of the add-in's, the user at this Excel, or somebody else who has the workbook open. */
export type EditOrigin = 'addin' | 'user' | 'remote';

/** An event, whether anybody has registered for it or not. */
export interface RaisedEvent {
  readonly type: EventType;
  readonly targets: readonly string[];
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Arguments that are known when the batch is done: a formula is computed then. */
  readonly details?: () => Readonly<Record<string, unknown>>;
}

type Edit<K extends ModelEdit['kind']> = Extract<ModelEdit, { readonly kind: K }>;

/**
 * The events that Excel raises for an edit, in the library's inner form. A guess where Microsoft says nothing: an operation on
 * scattered cells is told as the rectangle around them, and a table hears of whole rows and columns of its own as such.
 */
export function editEvents(edit: ModelEdit, origin: EditOrigin): RaisedEvent[] {
  switch (edit.kind) {
    case 'cells':
      return cellEvents(edit, origin);
    case 'structure':
      return structureEvents(edit, origin);
    case 'sheetAdded':
      return [sheetEvent(eventTypes.sheetAdded, edit.sheet.id, [WORKBOOK_TARGET])];
    case 'sheetDeleted':
      return [sheetEvent(eventTypes.sheetDeleted, edit.sheet.id, [WORKBOOK_TARGET])];
    // What others look at is not told.
    case 'activated':
      return origin === 'remote' ? [] : activationEvents(edit);
    case 'selected':
      return origin === 'remote' ? [] : selectionEvents(edit);
  }
}

function cellEvents({ sheet, area, before }: Edit<'cells'>, origin: EditOrigin): RaisedEvent[] {
  const details = before === undefined ? {} : { details: () => valueDetails(sheet, area, before) };
  const common = { changeType: 'RangeEdited', shiftDirection: 'None', ...cause(origin) };
  const tables = sheet.tables.flatMap((table) => {
    const part = intersect(table.area, area);
    return part === null ? [] : [tableEvent(table, { ...common, address: formatAddress(part) })];
  });
  const events = [changedEvent(sheet.id, { ...common, address: formatAddress(area) }), ...tables];
  return events.map((event) => ({ ...event, ...details }));
}

/** What only a single cell's event tells. */
function valueDetails(
  sheet: SheetModel,
  { row, column }: Area,
  before: CellValue,
): Readonly<Record<string, unknown>> {
  const isThere = sheet.workbook.sheets.includes(sheet);
  const after = isThere ? sheet.value(row, column) : null;
  return {
    valueBefore: officeValue(before),
    valueAfter: officeValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function structureEvents(edit: Edit<'structure'>, origin: EditOrigin): RaisedEvent[] {
  const { change, sheet, area, shift, tables } = edit;
  const isCells = change === 'CellInserted' || change === 'CellDeleted';
  const common = {
    address: formatAddress(area),
    shiftDirection: isCells ? `ShiftCell${shift}` : 'None',
    ...cause(origin),
  };
  return [
    changedEvent(sheet.id, { ...common, changeType: change }),
    ...tables.map((table) => tableEvent(table, { ...common, changeType: changeOfTable(table, edit) })),
  ];
}

/** Cells as wide as the table are its rows, as high as it its columns. */
function changeOfTable(table: TableModel, { change, area, shift }: Edit<'structure'>): string {
  const did = change.endsWith('Inserted') ? 'Inserted' : 'Deleted';
  const isUpright = shift === 'Down' || shift === 'Up';
  if (isUpright) return spansColumns(area, table.area) ? `Row${did}` : change;
  return spansRows(area, table.area) ? `Column${did}` : change;
}

function spansColumns(area: Area, table: Area): boolean {
  return area.column <= table.column && endColumn(area) >= endColumn(table);
}

function spansRows(area: Area, table: Area): boolean {
  return area.row <= table.row && endRow(area) >= endRow(table);
}

function activationEvents({ sheet, before }: Edit<'activated'>): RaisedEvent[] {
  return [
    sheetEvent(eventTypes.sheetDeactivated, before.id, [before.id, WORKBOOK_TARGET]),
    sheetEvent(eventTypes.sheetActivated, sheet.id, [sheet.id, WORKBOOK_TARGET]),
    documentSelection,
  ];
}

function selectionEvents({ sheet, area }: Edit<'selected'>): RaisedEvent[] {
  const of = (part: Area | null) => ({
    worksheetId: sheet.id,
    address: part === null ? '' : formatAddress(part),
  });
  return [
    {
      type: eventTypes.sheetSelectionChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      arguments: of(area),
    },
    ...sheet.tables.map((table) => ({
      type: eventTypes.tableSelectionChanged,
      targets: [table.id],
      arguments: of(intersect(table.area, area)),
    })),
    documentSelection,
  ];
}

const documentSelection: RaisedEvent = {
  type: eventTypes.documentSelectionChanged,
  targets: [''],
  arguments: {},
};

function sheetEvent(type: EventType, worksheetId: string, targets: readonly string[]): RaisedEvent {
  return { type, targets, arguments: { worksheetId, source: 'Local' } };
}

function changedEvent(worksheetId: string, args: Readonly<Record<string, unknown>>): RaisedEvent {
  const targets = [worksheetId, WORKBOOK_TARGET];
  return { type: eventTypes.sheetChanged, targets, arguments: { ...args, worksheetId } };
}

function tableEvent(table: TableModel, args: Readonly<Record<string, unknown>>): RaisedEvent {
  const worksheetId = table.sheet.id;
  const targets = [table.id, worksheetId, WORKBOOK_TARGET];
  return { type: eventTypes.tableChanged, targets, arguments: { ...args, worksheetId, tableId: table.id } };
}

/** Remote is said beside the arguments: see `EventMessage.isRemoteOverride`. */
function cause(origin: EditOrigin): Readonly<Record<string, string>> {
  return { source: 'Local', triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown' };
}

import { splitAddress } from '../../model/address';
import { HostError } from '../../model/hostError';
import type { SheetModel } from '../../model/sheetModel';
import type { TableModel } from '../../model/tableModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { collectionMethods } from '../collectionMethods';
import { eventTypes, WORKBOOK_TARGET } from '../events/eventTypes';
import { raisedEvents } from '../events/raisedEvents';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { Collection, ObjectType } from '../objectType';
import type { TableScope } from '../targets';
import { resolveAddress } from '../values/resolveAddress';
import { registrations } from './registrations';

const tableObject = (table: TableModel): HostObject<'Table'> => new HostObject('Table', table);

const tables: Collection<TableScope> = {
  items: ({ sheet }, { model }) => (sheet?.tables ?? model.tables).map(tableObject),
  find: ({ sheet }, key, { model }) => {
    const table = model.table(String(key));
    return table && (sheet === null || table.sheet === sheet) ? tableObject(table) : undefined;
  },
};

/** Excel.TableCollection: a workbook's tables or a sheet's. Keys are names, in any case, or ids. */
export const tableCollectionType: ObjectType<TableScope> = {
  collection: tables,
  scalars: { Count: { api: '1.1', get: (scope, host) => tables.items(scope, host).length } },
  methods: {
    ...collectionMethods(tables, {
      GetItem: '1.1',
      GetItemAt: '1.1',
      GetItemOrNullObject: '1.4',
      GetCount: '1.4',
    }),
    Add: { api: '1.1', call: addTable },
    ...raisedEvents<TableScope>(
      { DataChangedEvent: { api: '1.7', type: eventTypes.tableChanged } },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
    ...registrations({ AddedEvent: '1.9', DeletedEvent: '1.9' }),
  },
};

const someTables: Collection<readonly TableModel[]> = {
  items: (found) => found.map(tableObject),
  find: (found, key) => {
    const wanted = String(key).toLowerCase();
    const table = found.find(({ name, id }) => name.toLowerCase() === wanted || id === wanted);
    return table && tableObject(table);
  },
};

/** Excel.TableScopedCollection: the tables that a range touches. */
export const tableScopedCollectionType: ObjectType<readonly TableModel[]> = {
  collection: someTables,
  methods: {
    ...collectionMethods(someTables, { GetItem: '1.9', GetItemOrNullObject: '1.14', GetCount: '1.9' }),
    GetFirst: {
      api: '1.9',
      call: ([first]) => {
        if (first === undefined) throw new HostError('ItemNotFound', 'the range touches no table');
        return tableObject(first);
      },
    },
  },
};

function addTable(scope: TableScope, args: MethodArguments, { model }: Host): HostObject {
  const range = args.rangeOrUndefined(0);
  if (range !== undefined) return tableObject(model.addTable(range.sheet, range.area, args.flag(1)));
  const sheet = scope.sheet ?? sheetOfAddress(model, args.text(0));
  return tableObject(model.addTable(sheet, resolveAddress(sheet, args.text(0)), args.flag(1)));
}

/** The sheet an address names; the active one when it names none. Throws InvalidArgument for an unknown sheet. */
function sheetOfAddress(model: WorkbookModel, address: string): SheetModel {
  const { sheet: name } = splitAddress(address);
  const sheet = name === null ? model.activeSheet : model.sheet(name);
  if (sheet === undefined) throw new HostError('InvalidArgument', `there is no sheet for '${address}'`);
  return sheet;
}

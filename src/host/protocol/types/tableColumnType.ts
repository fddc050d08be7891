import { HostError } from '../../model/hostError';
import type { Area } from '../../model/area';
import type { TableColumn, TableModel } from '../../model/tableModel';
import { collectionMethods } from '../collectionMethods';
import { HostObject } from '../hostObject';
import type { Collection, Method, ObjectType } from '../objectType';
import type { TableColumnTarget } from '../targets';
import { asText } from '../values/asText';
import { officeValue, writeContents } from '../values/cellContents';
import { readMatrix } from '../values/matrix';

/** A method that gives the column's part of some rows of the table; ItemNotFound when the table has no such rows. */
function partMethod(rows: (table: TableModel) => Area | null): Method<TableColumnTarget> {
  return {
    api: '1.1',
    call: (target, _args, host) => {
      const area = rows(target.table);
      if (area === null) throw new HostError('ItemNotFound', 'the table has no such row');
      return host.range(target.table.sheet, columnOf(target, area));
    },
  };
}

/** Excel.TableColumn. */
export const tableColumnType: ObjectType<TableColumnTarget> = {
  id: ({ id }) => Number(id),
  scalars: {
    Id: { api: '1.1', get: ({ id }) => Number(id) },
    Index: { api: '1.1', get: (target) => current(target).index },
    Name: {
      api: '1.1',
      get: (target) => current(target).name,
      set: (target, value) => target.table.renameColumn(current(target).index, asText(value)),
    },
    Values: {
      api: '1.1',
      get: (target) => {
        const { sheet, area } = target.table;
        return readMatrix(columnOf(target, area), (row, column) => officeValue(sheet.value(row, column)));
      },
      set: (target, value) => writeContents(target.table.sheet, columnOf(target, target.table.area), value),
    },
  },
  methods: {
    Delete: { api: '1.1', call: (target) => target.table.deleteColumn(current(target).index) },
    GetDataBodyRange: partMethod(({ bodyArea }) => bodyArea),
    GetHeaderRowRange: partMethod(({ headerArea }) => headerArea),
    GetRange: partMethod(({ area }) => area),
    GetTotalRowRange: partMethod(({ totalsArea }) => totalsArea),
  },
};

const columns: Collection<TableModel> = {
  items: (table) => table.columns.map(({ id }) => new HostObject('TableColumn', { table, id })),
  find: (table, key) => {
    const column = table.column(key);
    return column && new HostObject('TableColumn', { table, id: column.id });
  },
};

/** Excel.TableColumnCollection. Keys are names, in any case, or ids. */
export const tableColumnCollectionType: ObjectType<TableModel> = {
  collection: columns,
  scalars: { Count: { api: '1.1', get: (table) => table.columns.length } },
  methods: {
    ...collectionMethods(columns, {
      GetItem: '1.1',
      GetItemAt: '1.1',
      GetItemOrNullObject: '1.4',
      GetCount: '1.4',
    }),
    Add: {
      api: '1.1',
      call: (table, args) => {
        const index = args.value(0) === undefined || args.integer(0) === -1 ? null : args.integer(0);
        const { id } = table.addColumn(index, args.textOr(2, undefined));
        const target: TableColumnTarget = { table, id };
        const values = args.value(1);
        if (values !== undefined) writeContents(table.sheet, columnOf(target, table.area), values);
        return new HostObject('TableColumn', target);
      },
    },
  },
};

/** The column as it stands now. Throws ItemNotFound when it has been deleted. */
function current({ table, id }: TableColumnTarget): TableColumn {
  const column = table.columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new HostError('ItemNotFound', 'the column has been deleted');
  return column;
}

function columnOf(target: TableColumnTarget, rows: Area): Area {
  return { ...rows, column: target.table.area.column + current(target).index, columnCount: 1 };
}

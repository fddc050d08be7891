import type { Area } from '../../model/area';
import type { TableModel } from '../../model/tableModel';
import { collectionMethods } from '../collectionMethods';
import { HostObject } from '../hostObject';
import type { Collection, ObjectType } from '../objectType';
import type { TableRowTarget } from '../targets';
import { officeValue, writeContents } from '../values/cellContents';
import { readMatrix } from '../values/matrix';

/** Excel.TableRow. */
export const tableRowType: ObjectType<TableRowTarget> = {
  scalars: {
    Index: { api: '1.1', get: ({ index }) => index },
    Values: {
      api: '1.1',
      get: (target) => {
        const { sheet } = target.table;
        return readMatrix(areaOf(target), (row, column) => officeValue(sheet.value(row, column)));
      },
      set: (target, value) => writeContents(target.table.sheet, areaOf(target), value),
    },
  },
  methods: {
    Delete: { api: '1.1', call: ({ table, index }) => table.deleteRows(index, 1) },
    GetRange: { api: '1.1', call: (target, _args, host) => host.range(target.table.sheet, areaOf(target)) },
  },
};

const rows: Collection<TableModel> = {
  items: (table) =>
    Array.from(
      { length: table.bodyArea.rowCount },
      (_row, index) => new HostObject('TableRow', { table, index }),
    ),
};

/** Excel.TableRowCollection. `add` is lacking on purpose: Microsoft advises against it, and this project never uses it. */
export const tableRowCollectionType: ObjectType<TableModel> = {
  collection: rows,
  scalars: { Count: { api: '1.1', get: (table) => table.bodyArea.rowCount } },
  methods: collectionMethods(rows, { GetCount: '1.4', GetItemAt: '1.1' }),
};

function areaOf({ table, index }: TableRowTarget): Area {
  return { ...table.bodyArea, row: table.bodyArea.row + index, rowCount: 1 };
}

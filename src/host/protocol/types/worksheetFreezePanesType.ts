import { COLUMN_LIMIT, ROW_LIMIT } from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { SheetModel } from '../../model/sheetModel';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { ObjectType } from '../objectType';
import { orNullObject } from '../orNullObject';
import { areaOfArgument } from '../values/areaOfArgument';

/** Excel.WorksheetFreezePanes. */
export const worksheetFreezePanesType: ObjectType<SheetModel> = {
  methods: {
    FreezeAt: {
      api: '1.7',
      call: (sheet, args) => {
        const area = areaOfArgument(sheet, args, 0);
        const rows = area.rowCount === ROW_LIMIT ? 0 : area.row + area.rowCount;
        const columns = area.columnCount === COLUMN_LIMIT ? 0 : area.column + area.columnCount;
        sheet.freeze = { rows, columns };
      },
    },
    FreezeColumns: {
      api: '1.7',
      call: (sheet, args) => {
        sheet.freeze = { rows: 0, columns: count(args) };
      },
    },
    FreezeRows: {
      api: '1.7',
      call: (sheet, args) => {
        sheet.freeze = { rows: count(args), columns: 0 };
      },
    },
    GetLocation: { api: '1.7', call: location },
    GetLocationOrNullObject: { api: '1.7', call: orNullObject(location) },
    Unfreeze: {
      api: '1.7',
      call: (sheet) => {
        sheet.freeze = null;
      },
    },
  },
};

/** How many rows or columns to freeze; 0, the default in the typings, freezes none. Throws InvalidArgument below 0. */
function count(args: MethodArguments): number {
  const number = args.integerOr(0, 0);
  if (number < 0) throw new HostError('InvalidArgument', 'the count must not be negative');
  return number;
}

function location(sheet: SheetModel, _args: MethodArguments, host: Host): HostObject {
  const { freeze } = sheet;
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0))
    throw new HostError('ItemNotFound', 'no panes are frozen');
  const area: Area = {
    row: 0,
    column: 0,
    rowCount: freeze.rows === 0 ? ROW_LIMIT : freeze.rows,
    columnCount: freeze.columns === 0 ? COLUMN_LIMIT : freeze.columns,
  };
  return host.range(sheet, area);
}

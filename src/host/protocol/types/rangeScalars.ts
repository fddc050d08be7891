import { isWholeColumns, isWholeRows } from '../../model/area';
import type { Area } from '../../model/area';
import type { ObjectType } from '../objectType';
import type { RangeReference } from '../rangeReference';
import { asFlag } from '../values/asFlag';
import { asHyperlink } from '../values/asHyperlink';
import { officeValue, valueType, writeContents } from '../values/cellContents';
import { fullAddress } from '../values/fullAddress';
import { readMatrix } from '../values/matrix';
import { writeNumberFormats } from '../values/numberFormats';
import { sharedValue } from '../values/sharedValue';

/** The plain properties of Excel.Range. */
export const rangeScalars: NonNullable<ObjectType<RangeReference>['scalars']> = {
  Address: { api: '1.1', get: ({ sheet, area }) => fullAddress(sheet, area) },
  CellCount: { api: '1.1', get: ({ area }) => cellCount(area) },
  ColumnCount: { api: '1.1', get: ({ area }) => area.columnCount },
  ColumnHidden: {
    api: '1.2',
    get: (range) => sharedValue(range, (_row, column) => range.sheet.columnHidden(column)),
    set: ({ sheet, area }, value) => sheet.setColumnHidden(area.column, area.columnCount, asFlag(value)),
  },
  ColumnIndex: { api: '1.1', get: ({ area }) => area.column },
  Formulas: {
    api: '1.1',
    get: ({ sheet, area }) => readMatrix(area, (row, column) => sheet.formula(row, column)),
    set: ({ sheet, area }, value) => writeContents(sheet, area, value),
  },
  Hidden: {
    api: '1.2',
    get: (range) =>
      sharedValue(range, (row, column) => range.sheet.rowHidden(row) || range.sheet.columnHidden(column)),
  },
  Hyperlink: {
    api: '1.7',
    get: ({ sheet, area }) => sheet.hyperlink(area.row, area.column),
    set: ({ sheet, area }, value) => sheet.setHyperlink(area, asHyperlink(value)),
  },
  IsEntireColumn: { api: '1.7', get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { api: '1.7', get: ({ area }) => isWholeRows(area) },
  NumberFormat: {
    api: '1.1',
    get: ({ sheet, area }) => readMatrix(area, (row, column) => sheet.format(row, column).numberFormat),
    set: ({ sheet, area }, value) => writeNumberFormats(sheet, area, value),
  },
  RowCount: { api: '1.1', get: ({ area }) => area.rowCount },
  RowHidden: {
    api: '1.2',
    get: (range) => sharedValue(range, (row) => range.sheet.rowHidden(row)),
    set: ({ sheet, area }, value) => sheet.setRowHidden(area.row, area.rowCount, asFlag(value)),
  },
  RowIndex: { api: '1.1', get: ({ area }) => area.row },
  Text: { api: '1.1', get: ({ sheet, area }) => readMatrix(area, (row, column) => sheet.text(row, column)) },
  ValueTypes: {
    api: '1.1',
    get: ({ sheet, area }) => readMatrix(area, (row, column) => valueType(sheet.value(row, column))),
  },
  Values: {
    api: '1.1',
    get: ({ sheet, area }) => readMatrix(area, (row, column) => officeValue(sheet.value(row, column))),
    set: ({ sheet, area }, value) => writeContents(sheet, area, value),
  },
};

/** Excel counts up to 2^31-1 cells and says -1 above. */
function cellCount({ rowCount, columnCount }: Area): number {
  const count = rowCount * columnCount;
  return count > 2 ** 31 - 1 ? -1 : count;
}

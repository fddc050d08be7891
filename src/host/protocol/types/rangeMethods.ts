import {
  COLUMN_LIMIT,
  ROW_LIMIT,
  cellArea,
  columnsArea,
  containsArea,
  intersect,
  rowsArea,
  unite,
} from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { Host } from '../host';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { Method } from '../objectType';
import { orNullObject } from '../orNullObject';
import type { RangeReference } from '../rangeReference';
import { cellProperties, columnProperties, rowProperties } from './cellProperties';
import { areaInSheet } from '../values/areaInSheet';
import { asWord } from '../values/asWord';
import { areaOfArgument } from '../values/areaOfArgument';
import { requireShape } from '../values/matrix';
import { shiftArea } from '../values/shiftArea';
import { usedAreaWithin } from '../values/usedAreaWithin';

const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** A method that gives another range of the same sheet; InvalidArgument when that would lie outside the sheet. */
function rangeMethod(
  api: string,
  move: (area: Area, args: MethodArguments, range: RangeReference) => Area,
): Method<RangeReference> {
  return {
    api,
    call: (range, args, host) => host.range(range.sheet, areaInSheet(move(range.area, args, range))),
  };
}

/** The methods of Excel.Range. */
export const rangeMethods: Readonly<Record<string, Method<RangeReference>>> = {
  Calculate: { api: '1.6', call: ({ sheet }) => sheet.workbook.calculate() },
  Clear: {
    api: '1.1',
    call: ({ sheet, area }, args) => sheet.clear(area, args.word(0, clearKinds, 'All')),
  },
  Delete: {
    api: '1.1',
    call: ({ sheet, area }, args) => sheet.delete(area, asWord(args.value(0), ['Up', 'Left'])),
  },
  GetAbsoluteResizedRange: rangeMethod('1.7', (area, args) => ({
    ...area,
    rowCount: args.integer(0),
    columnCount: args.integer(1),
  })),
  GetBoundingRect: rangeMethod('1.1', (area, args, range) =>
    unite(area, areaOfArgument(range.sheet, args, 0)),
  ),
  GetCell: rangeMethod('1.1', (area, args) =>
    cellArea(area.row + args.integer(0), area.column + args.integer(1)),
  ),
  GetCellProperties: { api: '1.9', call: (range, args) => cellProperties(range, args.value(0)) },
  GetColumnProperties: { api: '1.9', call: (range, args) => columnProperties(range, args.value(0)) },
  GetRowProperties: { api: '1.9', call: (range, args) => rowProperties(range, args.value(0)) },
  GetColumn: rangeMethod('1.1', (area, args) => ({
    ...area,
    column: area.column + args.integer(0),
    columnCount: 1,
  })),
  GetColumnsAfter: rangeMethod('1.2', (area, args) => {
    const count = nonZero(args);
    const column = area.column + area.columnCount + Math.min(count, 0);
    return { ...area, column, columnCount: Math.abs(count) };
  }),
  GetColumnsBefore: rangeMethod('1.2', (area, args) => {
    const count = nonZero(args);
    return { ...area, column: area.column - Math.max(count, 0), columnCount: Math.abs(count) };
  }),
  GetEntireColumn: rangeMethod('1.1', (area) => columnsArea(area.column, area.columnCount)),
  GetEntireRow: rangeMethod('1.1', (area) => rowsArea(area.row, area.rowCount)),
  GetIntersection: { api: '1.1', call: intersection },
  GetIntersectionOrNullObject: { api: '1.4', call: orNullObject(intersection) },
  GetLastCell: rangeMethod('1.1', (area) =>
    cellArea(area.row + area.rowCount - 1, area.column + area.columnCount - 1),
  ),
  GetLastColumn: rangeMethod('1.1', (area) => ({
    ...area,
    column: area.column + area.columnCount - 1,
    columnCount: 1,
  })),
  GetLastRow: rangeMethod('1.1', (area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
  GetOffsetRange: rangeMethod('1.1', (area, args) => shiftArea(area, args.integer(0), args.integer(1))),
  GetResizedRange: rangeMethod('1.2', (area, args) => ({
    ...area,
    rowCount: area.rowCount + args.integer(0),
    columnCount: area.columnCount + args.integer(1),
  })),
  GetRow: rangeMethod('1.1', (area, args) => ({ ...area, row: area.row + args.integer(0), rowCount: 1 })),
  GetRowsAbove: rangeMethod('1.2', (area, args) => {
    const count = nonZero(args);
    return { ...area, row: area.row - Math.max(count, 0), rowCount: Math.abs(count) };
  }),
  GetRowsBelow: rangeMethod('1.2', (area, args) => {
    const count = nonZero(args);
    return { ...area, row: area.row + area.rowCount + Math.min(count, 0), rowCount: Math.abs(count) };
  }),
  GetTables: { api: '1.9', call: tables },
  GetUsedRange: { api: '1.1', call: usedRange },
  GetUsedRangeOrNullObject: { api: '1.4', call: orNullObject(usedRange) },
  Insert: {
    api: '1.1',
    call: ({ sheet, area }, args, host) => {
      sheet.insert(area, asWord(args.value(0), ['Down', 'Right']));
      return host.range(sheet, area);
    },
  },
  Select: {
    api: '1.1',
    call: ({ sheet, area }) => {
      sheet.workbook.selection = { sheet, area };
    },
  },
  _ValidateArraySize: {
    api: '1.3',
    call: ({ area }, args) => {
      requireShape(args.integer(0), area.rowCount, 'rows');
      requireShape(args.integer(1), area.columnCount, 'columns');
    },
  },
};

/** The count of rows or columns to take: 1 when left out; negative ones lie inside the range. Throws InvalidArgument for 0. */
function nonZero(args: MethodArguments): number {
  const count = args.integerOr(0, 1);
  if (count === 0 || Math.abs(count) > Math.max(ROW_LIMIT, COLUMN_LIMIT))
    throw new HostError('InvalidArgument', 'the count must not be 0');
  return count;
}

function intersection({ sheet, area }: RangeReference, args: MethodArguments, host: Host): HostObject {
  const common = intersect(area, areaOfArgument(sheet, args, 0));
  if (common === null) throw new HostError('ItemNotFound', 'the ranges have no cell in common');
  return host.range(sheet, common);
}

function usedRange({ sheet, area }: RangeReference, args: MethodArguments, host: Host): HostObject {
  const used = usedAreaWithin(sheet, area, args.flag(0));
  if (used === null) throw new HostError('ItemNotFound', 'the range has no used cells');
  return host.range(sheet, used);
}

function tables({ sheet, area }: RangeReference, args: MethodArguments): HostObject {
  const fully = args.flag(0);
  const found = sheet.tables.filter((table) =>
    fully ? containsArea(area, table.area) : intersect(area, table.area) !== null,
  );
  return new HostObject('TableScopedCollection', found);
}

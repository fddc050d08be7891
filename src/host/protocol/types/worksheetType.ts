import { cellArea } from '../../model/area';
import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { SheetModel } from '../../model/sheetModel';
import { eventTypes } from '../events/eventTypes';
import { raisedEvents } from '../events/raisedEvents';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { ObjectType } from '../objectType';
import { orNullObject } from '../orNullObject';
import { areaInSheet } from '../values/areaInSheet';
import { asColor } from '../values/asColor';
import { asFlag } from '../values/asFlag';
import { asNumber } from '../values/asNumber';
import { asText } from '../values/asText';
import { asWord } from '../values/asWord';
import { resolveAddress, resolveAddresses } from '../values/resolveAddress';
import { registrations } from './registrations';
import { visibleSheets } from './visibleSheets';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** Excel.Worksheet. */
export const worksheetType: ObjectType<SheetModel> = {
  id: (sheet) => sheet.id,
  scalars: {
    Id: { api: '1.1', get: (sheet) => sheet.id },
    Name: {
      api: '1.1',
      get: (sheet) => sheet.name,
      set: (sheet, value) => {
        sheet.name = asText(value);
      },
    },
    Position: {
      api: '1.1',
      get: (sheet) => sheet.position,
      set: (sheet, value) => {
        sheet.position = asNumber(value);
      },
    },
    ShowGridlines: { api: '1.8', get: (sheet) => sheet.showGridlines },
    /** How the library sends a change of `showGridlines`. */
    Gridlines: {
      api: '1.8',
      set: (sheet, value) => {
        sheet.showGridlines = asFlag(value);
      },
    },
    TabColor: {
      api: '1.7',
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : asColor(value);
      },
    },
    Visibility: {
      api: '1.1',
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        sheet.visibility = asWord(value, visibilities);
      },
    },
  },
  navigations: {
    Charts: { api: '1.1', get: (sheet) => new HostObject('ChartCollection', sheet) },
    FreezePanes: { api: '1.7', get: (sheet) => new HostObject('WorksheetFreezePanes', sheet) },
    HorizontalPageBreaks: { api: '1.9', get: (sheet) => new HostObject('PageBreakCollection', sheet) },
    Names: { api: '1.4', get: (sheet) => new HostObject('NamedItemCollection', { sheet }) },
    PageLayout: { api: '1.9', get: (sheet) => new HostObject('PageLayout', sheet) },
    Protection: { api: '1.2', get: (sheet) => new HostObject('WorksheetProtection', sheet) },
    Tables: { api: '1.1', get: (sheet) => new HostObject('TableCollection', { sheet }) },
  },
  methods: {
    Activate: {
      api: '1.1',
      call: (sheet) => {
        sheet.workbook.activeSheet = sheet;
      },
    },
    Calculate: { api: '1.6', call: (sheet) => sheet.workbook.calculate() },
    Delete: { api: '1.1', call: (sheet) => sheet.workbook.deleteSheet(sheet) },
    GetCell: {
      api: '1.1',
      call: (sheet, args, host) => host.range(sheet, areaInSheet(cellArea(args.integer(0), args.integer(1)))),
    },
    GetNext: { api: '1.5', call: (sheet, args) => neighbour(sheet, args, 1) },
    GetNextOrNullObject: { api: '1.5', call: orNullObject((sheet, args) => neighbour(sheet, args, 1)) },
    GetPrevious: { api: '1.5', call: (sheet, args) => neighbour(sheet, args, -1) },
    GetPreviousOrNullObject: { api: '1.5', call: orNullObject((sheet, args) => neighbour(sheet, args, -1)) },
    GetRange: {
      api: '1.1',
      call: (sheet, args, host) => host.range(sheet, resolveAddress(sheet, args.textOr(0, ''))),
    },
    GetRangeByIndexes: {
      api: '1.7',
      call: (sheet, args, host) => host.range(sheet, areaInSheet(byIndexes(args))),
    },
    GetRanges: {
      api: '1.9',
      call: (sheet, args, host) => host.rangeAreas(sheet, resolveAddresses(sheet, args.textOr(0, ''))),
    },
    GetUsedRange: {
      api: '1.1',
      call: (sheet, args, host) => host.range(sheet, sheet.usedArea(args.flag(0)) ?? cellArea(0, 0)),
    },
    GetUsedRangeOrNullObject: {
      api: '1.4',
      call: (sheet, args, host) => {
        const area = sheet.usedArea(args.flag(0));
        return area && host.range(sheet, area);
      },
    },
    _GetSheetById: {
      api: '1.5',
      call: ({ workbook }, args) => {
        const sheet = workbook.sheetById(args.text(0));
        if (sheet === undefined) throw new HostError('ItemNotFound', 'the sheet has been deleted');
        return new HostObject('Worksheet', sheet);
      },
    },
    ...raisedEvents<SheetModel>(
      {
        ActivatedEvent: { api: '1.7', type: eventTypes.sheetActivated },
        DataChangedEvent: { api: '1.7', type: eventTypes.sheetChanged },
        DeactivatedEvent: { api: '1.7', type: eventTypes.sheetDeactivated },
        SelectionChangedEvent: { api: '1.7', type: eventTypes.sheetSelectionChanged },
      },
      ({ id }) => id,
    ),
    ...registrations({
      CalculatedEvent: '1.8',
      FormatChangedEvent: '1.9',
      FormulaChangedEvent: '1.13',
      ProtectionChangedEvent: '1.14',
    }),
  },
};

function byIndexes(args: MethodArguments): Area {
  return {
    row: args.integer(0),
    column: args.integer(1),
    rowCount: args.integer(2),
    columnCount: args.integer(3),
  };
}

/** The sheet before (-1) or after (1) this one. Throws ItemNotFound when there is none. */
function neighbour(sheet: SheetModel, args: MethodArguments, step: 1 | -1): HostObject<'Worksheet'> {
  const visibleOnly = args.flag(0);
  const { sheets } = sheet.workbook;
  const shown = visibleSheets(sheet.workbook, visibleOnly);
  for (let at = sheet.position + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next !== undefined && shown.includes(next)) return new HostObject('Worksheet', next);
  }
  throw new HostError('ItemNotFound', 'there is no sheet there');
}

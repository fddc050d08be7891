import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { collectionMethods } from '../collectionMethods';
import { eventTypes, WORKBOOK_TARGET } from '../events/eventTypes';
import { raisedEvents } from '../events/raisedEvents';
import { HostObject } from '../hostObject';
import type { Collection, ObjectType } from '../objectType';
import { registrations } from './registrations';
import { visibleSheets } from './visibleSheets';

const worksheet = (sheet: SheetModel): HostObject<'Worksheet'> => new HostObject('Worksheet', sheet);

const worksheets: Collection<WorkbookModel> = {
  items: ({ sheets }) => sheets.map(worksheet),
  find: (workbook, key) => {
    const sheet = workbook.sheetById(String(key)) ?? workbook.sheet(String(key));
    return sheet && worksheet(sheet);
  },
};

/** Excel.WorksheetCollection. Keys are names, in any case, or ids. */
export const worksheetCollectionType: ObjectType<WorkbookModel> = {
  collection: worksheets,
  methods: {
    ...collectionMethods(worksheets, { GetItem: '1.1', GetItemOrNullObject: '1.4' }),
    Add: { api: '1.1', call: (workbook, args) => worksheet(workbook.addSheet(args.textOr(0, undefined))) },
    GetActiveWorksheet: { api: '1.1', call: ({ activeSheet }) => worksheet(activeSheet) },
    GetCount: { api: '1.4', call: (workbook, args) => visibleSheets(workbook, args.flag(0)).length },
    GetFirst: {
      api: '1.5',
      call: (workbook, args) => visibleSheets(workbook, args.flag(0)).slice(0, 1).map(worksheet)[0] ?? null,
    },
    GetLast: {
      api: '1.5',
      call: (workbook, args) => visibleSheets(workbook, args.flag(0)).slice(-1).map(worksheet)[0] ?? null,
    },
    ...raisedEvents<WorkbookModel>(
      {
        ActivatedEvent: { api: '1.7', type: eventTypes.sheetActivated },
        AddedEvent: { api: '1.7', type: eventTypes.sheetAdded },
        DataChangedEvent: { api: '1.9', type: eventTypes.sheetChanged },
        DeactivatedEvent: { api: '1.7', type: eventTypes.sheetDeactivated },
        DeletedEvent: { api: '1.7', type: eventTypes.sheetDeleted },
        SelectionChangedEvent: { api: '1.9', type: eventTypes.sheetSelectionChanged },
      },
      () => WORKBOOK_TARGET,
    ),
    ...registrations({
      CalculatedEvent: '1.8',
      FormatChangedEvent: '1.9',
      FormulaChangedEvent: '1.13',
      ProtectionChangedEvent: '1.14',
    }),
  },
};

import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { collectionMethods } from '../collectionMethods';
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
    ...registrations({
      ActivatedEvent: '1.7',
      AddedEvent: '1.7',
      CalculatedEvent: '1.8',
      DataChangedEvent: '1.9',
      DeactivatedEvent: '1.7',
      DeletedEvent: '1.7',
      FormatChangedEvent: '1.9',
      FormulaChangedEvent: '1.13',
      ProtectionChangedEvent: '1.14',
      SelectionChangedEvent: '1.9',
    }),
  },
};

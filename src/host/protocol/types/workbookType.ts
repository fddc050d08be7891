import type { WorkbookModel } from '../../model/workbookModel';
import { cellArea } from '../../model/area';
import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';
import { registrations } from './registrations';

/** Excel.Workbook. */
export const workbookType: ObjectType<WorkbookModel> = {
  scalars: {
    ReadOnly: { api: '1.8', get: (_workbook, host) => host.program.isReadOnly },
  },
  navigations: {
    Application: { api: '1.1', get: (workbook) => new HostObject('Application', workbook) },
    Names: { api: '1.1', get: () => new HostObject('NamedItemCollection', { sheet: null }) },
    Protection: { api: '1.7', get: (workbook) => new HostObject('WorkbookProtection', workbook) },
    Tables: { api: '1.1', get: () => new HostObject('TableCollection', { sheet: null }) },
    Worksheets: { api: '1.1', get: (workbook) => new HostObject('WorksheetCollection', workbook) },
    _Runtime: { api: '1.5', get: (workbook) => new HostObject('Runtime', workbook) },
  },
  methods: {
    GetActiveCell: {
      api: '1.7',
      call: ({ selection: { sheet, area } }, _args, host) =>
        host.range(sheet, cellArea(area.row, area.column)),
    },
    GetSelectedRange: {
      api: '1.1',
      call: ({ selection }, _args, host) => host.range(selection.sheet, selection.area),
    },
    GetSelectedRanges: {
      api: '1.9',
      call: ({ selection }, _args, host) => host.rangeAreas(selection.sheet, [selection.area]),
    },
    ...registrations({ ActivatedEvent: '1.13' }),
  },
};

import type { WorkbookModel } from '../../model/workbookModel';
import type { ObjectType } from '../objectType';
import { asFlag } from '../values/asFlag';

/** Excel.Runtime: `context.runtime`. */
export const runtimeType: ObjectType<WorkbookModel> = {
  scalars: {
    EnableEvents: {
      api: '1.8',
      get: (_workbook, host) => host.program.enableEvents,
      set: (_workbook, value, host) => {
        host.program.enableEvents = asFlag(value);
      },
    },
  },
};

import type { WorkbookModel } from '../../model/workbookModel';
import { HostObject } from '../hostObject';
import type { ObjectType } from '../objectType';

/** Excel.CultureInfo. */
export const cultureInfoType: ObjectType<WorkbookModel> = {
  scalars: { Name: { api: '1.11', get: (_workbook, host) => host.culture.name } },
  navigations: {
    DatetimeFormat: { api: '1.12', get: (workbook) => new HostObject('DatetimeFormatInfo', workbook) },
    NumberFormat: { api: '1.11', get: (workbook) => new HostObject('NumberFormatInfo', workbook) },
  },
};

/** Excel.NumberFormatInfo. */
export const numberFormatInfoType: ObjectType<WorkbookModel> = {
  scalars: {
    NumberDecimalSeparator: { api: '1.11', get: (_workbook, host) => host.culture.decimalSeparator },
    NumberGroupSeparator: { api: '1.11', get: (_workbook, host) => host.culture.thousandsSeparator },
  },
};

/** Excel.DatetimeFormatInfo. */
export const datetimeFormatInfoType: ObjectType<WorkbookModel> = {
  scalars: {
    DateSeparator: { api: '1.12', get: (_workbook, host) => host.culture.dateSeparator },
    LongDatePattern: { api: '1.12', get: (_workbook, host) => host.culture.longDatePattern },
    LongTimePattern: { api: '1.12', get: (_workbook, host) => host.culture.longTimePattern },
    ShortDatePattern: { api: '1.12', get: (_workbook, host) => host.culture.shortDatePattern },
    TimeSeparator: { api: '1.12', get: (_workbook, host) => host.culture.timeSeparator },
  },
};

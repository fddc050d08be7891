import type { ChartModel } from '../../model/chart/chartModel';
import type { SheetModel } from '../../model/sheetModel';
import { collectionMethods } from '../collectionMethods';
import { HostObject } from '../hostObject';
import type { MethodArguments } from '../methodArguments';
import type { Collection, ObjectType } from '../objectType';
import { asChartKind } from '../values/asChartKind';
import { registrations } from './registrations';

const chartObject = (chart: ChartModel): HostObject<'Chart'> => new HostObject('Chart', chart);

const charts: Collection<SheetModel> = {
  items: (sheet) => sheet.charts.all.map(chartObject),
  find: (sheet, key) => {
    const chart = sheet.charts.find(String(key));
    return chart && chartObject(chart);
  },
};

/** Excel.ChartCollection: a sheet's charts. The host makes charts of bars and columns. */
export const chartCollectionType: ObjectType<SheetModel> = {
  collection: charts,
  scalars: { Count: { api: '1.1', get: (sheet) => sheet.charts.all.length } },
  methods: {
    ...collectionMethods(charts, {
      GetItem: '1.1',
      GetItemAt: '1.1',
      GetItemOrNullObject: '1.4',
      GetCount: '1.4',
    }),
    Add: { api: '1.1', call: (sheet, args) => chartObject(addChart(sheet, args)) },
    ...registrations({
      ActivatedEvent: '1.8',
      AddedEvent: '1.8',
      DeactivatedEvent: '1.8',
      DeletedEvent: '1.8',
    }),
  },
};

function addChart(sheet: SheetModel, args: MethodArguments): ChartModel {
  const kind = asChartKind(args.value(0));
  const { sheet: source, area } = args.range(1);
  return sheet.charts.add(kind, { sheet: source, area }, args.word(2, ['Auto', 'Columns', 'Rows'], 'Auto'));
}

import type { Area } from '../../model/area';
import { HostError } from '../../model/hostError';
import type { TableModel } from '../../model/tableModel';
import { eventTypes } from '../events/eventTypes';
import { raisedEvents } from '../events/raisedEvents';
import { HostObject } from '../hostObject';
import type { Method, ObjectType, Scalar } from '../objectType';
import { areaOfArgument } from '../values/areaOfArgument';
import { asFlag } from '../values/asFlag';
import { asText } from '../values/asText';

type TableFlag =
  | 'showHeaders'
  | 'showTotals'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

function flagScalar(api: string, flag: TableFlag): Scalar<TableModel> {
  return {
    api,
    get: (table) => table[flag],
    set: (table, value) => {
      table[flag] = asFlag(value);
    },
  };
}

/** A method that gives a part of the table; ItemNotFound when the table has no such part. */
function partMethod(part: (table: TableModel) => Area | null): Method<TableModel> {
  return {
    api: '1.1',
    call: (table, _args, host) => {
      const area = part(table);
      if (area === null) throw new HostError('ItemNotFound', 'the table has no such row');
      return host.range(table.sheet, area);
    },
  };
}

/** Excel.Table. */
export const tableType: ObjectType<TableModel> = {
  id: ({ id }) => id,
  scalars: {
    HighlightFirstColumn: flagScalar('1.3', 'highlightFirstColumn'),
    HighlightLastColumn: flagScalar('1.3', 'highlightLastColumn'),
    Id: { api: '1.1', get: ({ id }) => id },
    Name: {
      api: '1.1',
      get: ({ name }) => name,
      set: (table, value) => {
        table.name = asText(value);
      },
    },
    ShowBandedColumns: flagScalar('1.3', 'showBandedColumns'),
    ShowBandedRows: flagScalar('1.3', 'showBandedRows'),
    ShowFilterButton: flagScalar('1.3', 'showFilterButton'),
    ShowHeaders: flagScalar('1.1', 'showHeaders'),
    ShowTotals: flagScalar('1.1', 'showTotals'),
    Style: {
      api: '1.1',
      get: ({ style }) => style,
      set: (table, value) => {
        table.style = asText(value);
      },
    },
  },
  navigations: {
    Columns: { api: '1.1', get: (table) => new HostObject('TableColumnCollection', table) },
    Rows: { api: '1.1', get: (table) => new HostObject('TableRowCollection', table) },
    Worksheet: { api: '1.2', get: ({ sheet }) => new HostObject('Worksheet', sheet) },
  },
  methods: {
    ClearFilters: { api: '1.2', call: (table) => table.clearFilters() },
    ConvertToRange: {
      api: '1.2',
      call: (table, _args, host) => {
        const { sheet, area } = table;
        table.convertToRange();
        return host.range(sheet, area);
      },
    },
    Delete: { api: '1.1', call: (table) => table.delete() },
    GetDataBodyRange: partMethod(({ bodyArea }) => bodyArea),
    GetHeaderRowRange: partMethod(({ headerArea }) => headerArea),
    GetRange: partMethod(({ area }) => area),
    GetTotalRowRange: partMethod(({ totalsArea }) => totalsArea),
    Resize: { api: '1.13', call: (table, args) => table.resize(areaOfArgument(table.sheet, args, 0)) },
    ...raisedEvents<TableModel>(
      {
        DataChangedEvent: { api: '1.7', type: eventTypes.tableChanged },
        SelectionChangedEvent: { api: '1.7', type: eventTypes.tableSelectionChanged },
      },
      ({ id }) => id,
    ),
  },
};

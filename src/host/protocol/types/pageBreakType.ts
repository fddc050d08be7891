import { cellArea } from '../../model/area';
import type { SheetModel } from '../../model/sheetModel';
import { HostObject } from '../hostObject';
import type { Collection, ObjectType } from '../objectType';
import type { PageBreakTarget } from '../targets';
import { areaOfArgument } from '../values/areaOfArgument';

/** Excel.PageBreak between rows. */
export const pageBreakType: ObjectType<PageBreakTarget> = {
  id: ({ row }) => row,
  scalars: {
    ColumnIndex: { api: '1.9', get: () => 0 },
    RowIndex: { api: '1.9', get: ({ row }) => row },
  },
  methods: {
    Delete: { api: '1.9', call: ({ sheet, row }) => sheet.pageBreaks.remove(row) },
    GetCellAfterBreak: {
      api: '1.9',
      call: ({ sheet, row }, _args, host) => host.range(sheet, cellArea(row, 0)),
    },
  },
};

const breaks: Collection<SheetModel> = {
  items: (sheet) => sheet.pageBreaks.rows.map((row) => new HostObject('PageBreak', { sheet, row })),
};

/** Excel.PageBreakCollection of `horizontalPageBreaks`; GetItem counts from 0. */
export const pageBreakCollectionType: ObjectType<SheetModel> = {
  collection: breaks,
  methods: {
    Add: {
      api: '1.9',
      call: (sheet, args) => {
        const { row } = areaOfArgument(sheet, args, 0);
        sheet.pageBreaks.add(row);
        return new HostObject('PageBreak', { sheet, row });
      },
    },
    GetCount: { api: '1.9', call: (sheet) => sheet.pageBreaks.rows.length },
    RemovePageBreaks: { api: '1.9', call: (sheet) => sheet.pageBreaks.clear() },
  },
};

import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { newWorkbook, type NewWorkbookOptions } from '../../src/commands/newWorkbook';
import { WorkbookModel } from '../../src/host/model/workbookModel';

const EMPTY: readonly NewWorkbookOptions[] = [
  { layout: 'plan', board: 'RS', year: 2023 },
  { layout: 'uppfoljning', board: 'HSN', year: 2023, period: 'Helår' },
  { layout: 'uppfoljning', board: 'alla', year: 2023, period: 'April' },
];

test.each(EMPTY)(
  'no formula of an empty %j shows an error: sums over tables of one row work',
  async (options) => {
    const { book, model } = openHostedWorkbook(null);
    await book.apply(newWorkbook(options));
    const saved = WorkbookModel.open(model.save(), { engine: null });
    const errors = saved.sheets.flatMap((sheet) => {
      const used = sheet.usedArea(true);
      if (used === null) return [];
      return Array.from({ length: used.rowCount * used.columnCount }, (_, at) => ({
        sheet: sheet.name,
        row: used.row + Math.floor(at / used.columnCount),
        column: used.column + (at % used.columnCount),
      })).filter(({ row, column }) => {
        const value = sheet.value(row, column);
        return typeof value === 'object' && value !== null;
      });
    });
    expect(errors).toEqual([]);
  },
);

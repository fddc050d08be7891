import { openBook } from '../../tests/redistribution/openedBook';
import { sheet } from '../../tests/repair/repairedExample';
import { goToRows } from './goToRows';

test('selects the rows across the table', async () => {
  const { book, model } = openBook('appendix');
  expect(await goToRows(book, { table: 'tblOmfordelningar', firstRow: 40, count: 2 })).toEqual({
    kind: 'shown',
  });
  expect(model.activeSheet.name).toBe('Omfördelningar');
  expect(model.selection.area).toEqual({ row: 39, column: 0, rowCount: 2, columnCount: 14 });
});

test('says that the sheet is hidden, and shows nothing', async () => {
  const { book, model } = openBook('followUp');
  sheet(model, 'Omfördelningar').visibility = 'Hidden';
  const before = model.activeSheet.name;
  expect(await goToRows(book, { table: 'tblOmfordelningar', firstRow: 5, count: 1 })).toEqual({
    kind: 'hidden',
    sheet: 'Omfördelningar',
  });
  expect(model.activeSheet.name).toBe(before);
});

test('says that there is no such table', async () => {
  const { book } = openBook('appendix');
  expect(await goToRows(book, { table: 'tblBudget', firstRow: 5, count: 1 })).toEqual({
    kind: 'gone',
    sheet: 'Budget',
  });
});

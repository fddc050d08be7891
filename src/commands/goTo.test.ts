import { PLAN, sheet } from '../../tests/repair/repairedExample';
import { openHostedWorkbook } from '../cli/hostedWorkbook';
import { goTo } from './goTo';

function place(of: string | null, address: string | null): Parameters<typeof goTo>[1] {
  return { sheet: of, address };
}

test('selects the cell on its sheet', async () => {
  const { book, model } = openHostedWorkbook(PLAN);
  expect(await goTo(book, place('Indikatorer', 'Indikatorer!G28'))).toEqual({ kind: 'shown' });
  expect(model.activeSheet.name).toBe('Indikatorer');
  expect(model.selection.area).toMatchObject({ row: 27, column: 6, rowCount: 1, columnCount: 1 });
});

test('finds a cell of a sheet whose name is quoted', async () => {
  const { book, model } = openHostedWorkbook(PLAN);
  sheet(model, 'Mål').name = "Lisa's mål!";
  expect(await goTo(book, place("Lisa's mål!", "'Lisa''s mål!'!C5"))).toEqual({ kind: 'shown' });
  expect(model.selection.area).toMatchObject({ row: 4, column: 2 });
});

test('shows the top of a sheet that a finding is about as a whole', async () => {
  const { book, model } = openHostedWorkbook(PLAN);
  expect(await goTo(book, place('Uppdrag', null))).toEqual({ kind: 'shown' });
  expect(model.activeSheet.name).toBe('Uppdrag');
});

test('goes nowhere for the workbook, a hidden sheet and one that is gone', async () => {
  const { book, model } = openHostedWorkbook(PLAN);
  sheet(model, 'Listor').visibility = 'Hidden';
  const before = model.activeSheet.name;
  expect(await goTo(book, place(null, null))).toEqual({ kind: 'nowhere' });
  expect(await goTo(book, place('Listor', 'Listor!A1'))).toEqual({ kind: 'hidden', sheet: 'Listor' });
  expect(await goTo(book, place('Borta', 'Borta!A1'))).toEqual({ kind: 'gone', sheet: 'Borta' });
  expect([model.activeSheet.name, sheet(model, 'Listor').visibility]).toEqual([before, 'Hidden']);
});

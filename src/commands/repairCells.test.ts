import { columnIndex, FOLLOW_UP, PLAN, repaired, sheet, table } from '../../tests/repair/repairedExample';
import { openHostedWorkbook } from '../cli/hostedWorkbook';
import type { RepairGroup } from '../domain/repairNote';
import type { WorkbookModel } from '../host/model/workbookModel';

jest.setTimeout(60_000);

test('restores overwritten formulas and tells what stood there', async () => {
  const { model, result, lost } = await repaired(FOLLOW_UP, (damaged) => {
    const status = columnIndex(damaged, 'tblIndikatorer', 'Status');
    sheet(damaged, 'Indikatorer').setInput(5, status, 'Grön');
    sheet(damaged, 'Indikatorer').setInput(7, status, '');
    const share = columnIndex(damaged, 'tblIndikatorer', 'Måluppfyllelse');
    sheet(damaged, 'Indikatorer').setInput(8, share, 0.5);
  });
  const [formulas] = result.done;
  expect(formulas?.repairs.map(({ params, place }) => [params.from, place.column, place.row])).toEqual([
    ['0,5', 'Måluppfyllelse', 9],
    [null, 'Status', 8],
    ['Grön', 'Status', 6],
  ]);
  const whole = openHostedWorkbook(FOLLOW_UP).model;
  for (const header of ['Status', 'Måluppfyllelse']) {
    const column = columnIndex(model, 'tblIndikatorer', header);
    for (const row of [5, 7, 8]) {
      expect(sheet(model, 'Indikatorer').value(row, column)).toBe(
        sheet(whole, 'Indikatorer').value(row, column),
      );
    }
  }
  expect(lost).toHaveLength(2);
});

test('only proposes to give up a figure that nothing in its row gives', async () => {
  const damage = (damaged: WorkbookModel): void => {
    const budget = sheet(damaged, 'Budget');
    const column = columnIndex(damaged, 'tblBudget', 'Budget 2023');
    for (let at = 2; at < column; at += 1) budget.setInput(4, at, '');
    budget.setInput(4, column, 123.45);
  };
  const careful = await repaired(PLAN, damage);
  expect(careful.result.done).toEqual([]);
  expect(careful.result.left.map(({ group }) => group)).toEqual(['formula?']);
  expect(careful.lost).toEqual([]);
  const all = await repaired(PLAN, damage, { chosen: new Set<RepairGroup>(['formula?']) });
  expect(all.groups).toEqual(['formula?']);
});

test("leaves somebody's own formula, and proposes the layout's", async () => {
  const { result, lost } = await repaired(FOLLOW_UP, (damaged) => {
    const column = columnIndex(damaged, 'tblEkonomi', 'Avvikelse');
    sheet(damaged, 'Ekonomi').setInput(4, column, '=ROUND([@[Budget april 2023]]-[@[Utfall april 2023]],1)');
  });
  expect(result.done).toEqual([]);
  expect(result.left.map(({ group }) => group)).toEqual(['formula?']);
  expect(lost).toEqual([]);
});

test('turns text numbers into numbers with the format of their row', async () => {
  const { model, result } = await repaired(FOLLOW_UP, (damaged) => {
    const indicators = sheet(damaged, 'Indikatorer');
    const outcome = columnIndex(damaged, 'tblIndikatorer', 'Utfall april 2023');
    indicators.patchFormat({ row: 4, column: outcome, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
    indicators.setInput(4, outcome, "'12,5");
    sheet(damaged, 'Ekonomi').setInput(4, columnIndex(damaged, 'tblEkonomi', 'Årsprognos'), "'1 234,5");
  });
  expect(result.done.map(({ group }) => group)).toEqual(['number', 'numberFormat']);
  const outcome = columnIndex(model, 'tblIndikatorer', 'Utfall april 2023');
  expect(sheet(model, 'Indikatorer').value(4, outcome)).toBe(12.5);
  expect(sheet(model, 'Indikatorer').format(4, outcome).numberFormat).not.toBe('@');
  expect(sheet(model, 'Ekonomi').value(4, columnIndex(model, 'tblEkonomi', 'Årsprognos'))).toBe(1234.5);
});

test('writes missing IDs, and the lower of two rows with the same gets a new one', async () => {
  const { model, result, lost } = await repaired(PLAN, (damaged) => {
    const id = columnIndex(damaged, 'tblMal', 'ID');
    const goals = sheet(damaged, 'Mål');
    goals.setInput(5, id, '');
    goals.setInput(7, id, goals.text(6, id));
  });
  expect(result.done.map(({ group }) => group)).toEqual(['duplicateId', 'id']);
  const id = columnIndex(model, 'tblMal', 'ID');
  expect(sheet(model, 'Mål').value(5, id)).toMatch(/^[b-z]{8}$/);
  expect(sheet(model, 'Mål').value(7, id)).not.toBe(sheet(model, 'Mål').value(6, id));
  expect(lost).toEqual([expect.stringMatching(/^Mål![A-Z]8$/)]);
});

test("writes the board's name for a synonym and a blank, and only proposes for a misspelled word", async () => {
  const damage = (damaged: WorkbookModel): void => {
    const indicators = sheet(damaged, 'Indikatorer');
    indicators.setInput(4, 0, 'RS');
    indicators.setInput(5, 0, '');
    indicators.setInput(6, columnIndex(damaged, 'tblIndikatorer', 'Riktning'), 'Ökar');
  };
  const { model, result } = await repaired(PLAN, damage);
  expect(result.done.map(({ group }) => group)).toEqual(['board']);
  expect(result.left.map(({ group }) => group)).toEqual(['word?']);
  expect([4, 5].map((row) => sheet(model, 'Indikatorer').value(row, 0))).toEqual([
    'Regionstyrelsen',
    'Regionstyrelsen',
  ]);
  const all = await repaired(PLAN, damage, { chosen: new Set<RepairGroup>(['board', 'word?']) });
  const direction = columnIndex(all.model, 'tblIndikatorer', 'Riktning');
  expect(sheet(all.model, 'Indikatorer').value(6, direction)).toBe('Öka');
});

test('proposes to rename a misspelled header rather than to insert a column', async () => {
  const damage = (damaged: WorkbookModel): void => {
    const column = columnIndex(damaged, 'tblIndikatorer', 'Riktning');
    sheet(damaged, 'Indikatorer').setInput(3, column, 'Rikting');
  };
  const { result, lost } = await repaired(FOLLOW_UP, damage);
  expect(result.done).toEqual([]);
  expect(result.left[0]).toMatchObject({
    group: 'header?',
    repairs: [{ params: { from: 'Rikting', to: 'Riktning' } }],
  });
  expect(lost).toEqual([]);
  const all = await repaired(FOLLOW_UP, damage, { chosen: new Set<RepairGroup>(['header?']) });
  expect(columnIndex(all.model, 'tblIndikatorer', 'Riktning')).toBe(6);
});

test('puts drop-downs and number formats back', async () => {
  const { model, groups, lost } = await repaired(FOLLOW_UP, (damaged) => {
    const indicators = sheet(damaged, 'Indikatorer');
    const body = table(damaged, 'tblIndikatorer').bodyArea;
    const part = {
      ...body,
      rowCount: 3,
      column: columnIndex(damaged, 'tblIndikatorer', 'Riktning'),
      columnCount: 1,
    };
    indicators.setValidation(part, null);
    const share = {
      ...body,
      column: columnIndex(damaged, 'tblIndikatorer', 'Måluppfyllelse'),
      columnCount: 1,
    };
    indicators.patchFormat(share, { numberFormat: 'General' });
  });
  expect(groups).toEqual(['dropDown', 'numberFormat']);
  const body = table(model, 'tblIndikatorer').bodyArea;
  const direction = { ...body, column: columnIndex(model, 'tblIndikatorer', 'Riktning'), columnCount: 1 };
  expect(sheet(model, 'Indikatorer').validation(direction)).toMatchObject({ type: 'List' });
  expect(
    sheet(model, 'Indikatorer').format(6, columnIndex(model, 'tblIndikatorer', 'Måluppfyllelse'))
      .numberFormat,
  ).toMatch(/^0\.0\s?%$/);
  expect(lost.every((address) => /^Indikatorer![A-Z]\d+$/.test(address))).toBe(true);
});

import { addRedistribution, previewRedistribution } from '../../src/commands/addRedistribution';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import type { RedistributionInput } from '../../src/domain/redistribution/redistributionInput';
import { parseAddress } from '../../src/host/model/address';
import { sheet, table } from '../repair/repairedExample';
import { readSaved } from '../repair/workbookCells';
import { openExcel } from '../excel/openExcel';
import { lostCells } from '../repair/lostCells';
import { workbookState } from '../undo/workbookState';
import { addedRow, INPUT, OPTIONS } from './addedRow';
import { bytesOf, newErrors, openBook } from './openedBook';

jest.setTimeout(60_000);

function rowsFrom({ model }: HostedWorkbook, first: number, count: number): readonly (readonly unknown[])[] {
  const { column, columnCount } = table(model, 'tblOmfordelningar').area;
  return Array.from({ length: count }, (_, down) =>
    Array.from({ length: columnCount - 1 }, (__, right) =>
      sheet(model, 'Omfördelningar').value(first + down, column + right),
    ),
  );
}

test('writes a row a party, with signs, Motpart, decision, formats and IDs, and the table grows', async () => {
  const opened = openBook('region');
  const before = table(opened.model, 'tblOmfordelningar').area;
  const row = await addedRow(opened, {
    ...INPUT,
    receivers: [
      { board: 'HSN', area: 'Sjukhusvård' },
      { board: 'RUN', area: 'Kollektivtrafik', amount: '250 tkr' },
      { board: 'RS', area: 'Beställare tandvård' },
    ],
    amount: '10,00',
    fullYearEffect: 20,
    duration: 'Permanent',
    validFrom: 45_047,
    decision: 'RS § 87',
    decisionDate: 45_040,
    text: '  =1+1 ',
  });
  expect(row).toBe(before.row + before.rowCount);
  const [rs, hsn, run] = ['Regionstyrelsen', 'Hälso- och sjukvårdsnämnden', 'Regionala utvecklingsnämnden'];
  const shared = ['Omfördelning', 'Under året', 'Permanent'];
  const end = [45_047, 'RS § 87', 45_040];
  expect(rowsFrom(opened, row, 4)).toEqual([
    [
      rs,
      'Digitalisering och service',
      `${hsn}; ${run}`,
      'Ny mottagning',
      '=1+1',
      -10,
      ...shared,
      -20,
      ...end,
    ],
    [hsn, 'Sjukhusvård', rs, 'Ny mottagning', '=1+1', 4.88, ...shared, 9.76, ...end],
    [run, 'Kollektivtrafik', rs, 'Ny mottagning', '=1+1', 0.25, ...shared, 0.5, ...end],
    // 9,75 over two: 4,88 and 4,87; 20 by 4,88 : 0,25 : 4,87.
    [rs, 'Beställare tandvård', null, 'Ny mottagning', '=1+1', 4.87, ...shared, 9.74, ...end],
  ]);
  const { area } = table(opened.model, 'tblOmfordelningar');
  expect(area).toEqual({ ...before, rowCount: before.rowCount + 4 });
  const omf = sheet(opened.model, 'Omfördelningar');
  const ids = [0, 1, 2, 3].map((at) => omf.value(row + at, 13));
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[bcdfghjklmnpqrstvwxz]{8}$/u);
  expect(await newErrors(opened, 'region')).toEqual([]);
});

test('new rows look and behave as the others: formats and drop-downs', async () => {
  const opened = openBook('region');
  const row = await addedRow(opened, { ...INPUT, decisionDate: 45_040 });
  const saved = readSaved(opened.model.save()).sheets.get('Omfördelningar');
  for (const letter of 'ABCDEFGHIJKLMN') {
    const [above, own] = [saved?.get(`${letter}${row}`), saved?.get(`${letter}${row + 1}`)];
    if (own === undefined || above === undefined) throw new Error(letter);
    // The line above the first new row is the bottom of the row before.
    const { borders, ...look } = own.format;
    const { borders: bordersAbove, ...lookAbove } = above.format;
    expect([look, borders.bottom]).toEqual([lookAbove, bordersAbove.bottom]);
  }
  const ruleAt = (at: number, column: number) =>
    sheet(opened.model, 'Omfördelningar').validation({ row: at, column, rowCount: 1, columnCount: 1 });
  for (const column of [0, 5, 6, 7, 8, 9, 10, 12])
    expect(ruleAt(row, column)).toEqual(ruleAt(row - 1, column));
  expect(ruleAt(row, 0)).not.toBeNull();
});

test('touches nothing else: every other cell of the saved file is as it was', async () => {
  for (const file of ['region', 'followUp', 'plan'] as const) {
    const bytes = bytesOf(file);
    const opened = openHostedWorkbook(bytes);
    await addedRow(opened, {
      ...INPUT,
      giver: { board: 'RS', area: 'Regiongemensamma stödfunktioner och anslag' },
      receivers: [{ board: 'RS', area: 'Beställare tandvård' }],
    });
    const [before, after] = [readSaved(bytes), readSaved(opened.model.save())];
    // Ändring under året and what is summed from it change; as formulas they stay, and cached values are compared by formula alone.
    expect(lostCells(before, after)).toEqual([]);
    const rows = table(opened.model, 'tblOmfordelningar').area;
    const isNew = ({ row }: { readonly row: number }): boolean => row >= rows.row + rows.rowCount - 2;
    for (const [name, cells] of after.sheets) {
      const extra = [...cells.values()].filter(
        (cell) => cell.value !== null && before.sheets.get(name)?.get(cell.address)?.value !== cell.value,
      );
      expect(extra.filter((cell) => !(name === 'Omfördelningar' && isNew(cell)))).toEqual([]);
    }
    expect(await newErrors(opened, file)).toEqual([]);
  }
});

test('what stands right below the table is moved down, not written over; what is further down stays while there is room', async () => {
  const near = openBook('region');
  sheet(near.model, 'Omfördelningar').setInput(15, 0, 'Anteckning');
  await addedRow(near, INPUT);
  expect(sheet(near.model, 'Omfördelningar').value(17, 0)).toBe('Anteckning');
  expect(rowsFrom(near, 15, 2).map(([board]) => board)).toEqual([
    'Regionstyrelsen',
    'Hälso- och sjukvårdsnämnden',
  ]);
  expect(await newErrors(near, 'region')).toEqual([]);

  const far = openBook('region');
  sheet(far.model, 'Omfördelningar').setInput(17, 0, 'Anteckning');
  sheet(far.model, 'Omfördelningar').setInput(15, 15, 'Bredvid');
  await addedRow(far, INPUT);
  expect(sheet(far.model, 'Omfördelningar').value(17, 0)).toBe('Anteckning');
  expect(sheet(far.model, 'Omfördelningar').value(15, 15)).toBe('Bredvid');
  await addedRow(far, { ...INPUT, purpose: 'En till' });
  expect(sheet(far.model, 'Omfördelningar').value(19, 0)).toBe('Anteckning');
});

test('a totals row stays last', async () => {
  const opened = openBook('region');
  table(opened.model, 'tblOmfordelningar').showTotals = true;
  const before = table(opened.model, 'tblOmfordelningar').area;
  await addedRow(opened, INPUT);
  const { area } = table(opened.model, 'tblOmfordelningar');
  expect(area.rowCount).toBe(before.rowCount + 2);
  expect(rowsFrom(opened, area.row + area.rowCount - 3, 2).map(([board]) => board)).toEqual([
    'Regionstyrelsen',
    'Hälso- och sjukvårdsnämnden',
  ]);
});

test('blank rows at the end of the table are used, as the one row of an empty table is', async () => {
  const opened = openBook('region');
  const { model } = opened;
  const { area } = table(model, 'tblOmfordelningar');
  for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
    for (let column = 0; column < 14; column++) sheet(model, 'Omfördelningar').setInput(row, column, '');
  }
  table(model, 'tblOmfordelningar').resize(parseAddress('A4:N5'));
  expect(await addedRow(opened, INPUT)).toBe(4);
  expect(table(model, 'tblOmfordelningar').area.rowCount).toBe(3);
});

test('a workbook of one board gets its own rows alone, with Motpart; the others are told', async () => {
  const opened = openBook('followUp');
  const result = await addRedistribution(opened.book, { ...INPUT, amount: 2 }, OPTIONS);
  if (result.kind !== 'added') throw new Error(result.kind);
  expect(result.lines.map(({ board, counterpart, amountSek }) => [board, counterpart, amountSek])).toEqual([
    ['Regionstyrelsen', 'Hälso- och sjukvårdsnämnden', -2_000_000],
  ]);
  expect(result.elsewhere.map(({ board, amountSek }) => [board, amountSek])).toEqual([
    ['Hälso- och sjukvårdsnämnden', 2_000_000],
  ]);
  expect(await newErrors(opened, 'followUp')).toEqual([]);
  const none = await previewRedistribution(opened.book, {
    ...INPUT,
    giver: { board: 'HSN', area: '' },
    receivers: [{ board: 'RUN', area: '' }],
  });
  expect(none).toMatchObject({ kind: 'refused', refusals: [{ kind: 'notOwn', board: 'Regionstyrelsen' }] });
});

test('new money has receivers alone', async () => {
  const opened = openBook('region');
  const input: RedistributionInput = { ...INPUT, giver: null, type: 'Tillskott', amount: 3 };
  const row = await addedRow(opened, input);
  expect(rowsFrom(opened, row, 1)[0]?.slice(0, 7)).toEqual([
    'Hälso- och sjukvårdsnämnden',
    'Sjukhusvård',
    null,
    'Ny mottagning',
    null,
    3,
    'Tillskott',
  ]);
  expect(await newErrors(opened, 'region')).toEqual([]);
  expect(
    await previewRedistribution(opened.book, { ...input, giver: INPUT.giver, purpose: 'X' }),
  ).toMatchObject({
    refusals: [{ kind: 'giverNotAllowed' }],
  });
});

test.each([
  ['before it wrote', false, 4, false],
  ['after it wrote', true, 4, false],
  ['to insert the rows', false, 4, true],
  ['after the rows were inserted', true, 4, true],
])('when Excel refuses %s, the table is as it was', async (_name, applied, sync, isNoteBelow) => {
  const { book, host, model } = openExcel({ bytes: bytesOf('region'), engine: ironCalcInNode() });
  if (isNoteBelow) sheet(model, 'Omfördelningar').setInput(15, 0, 'Anteckning');
  const before = workbookState(model);
  host.failNext({ code: 'GeneralException', message: 'no', applied }, sync);
  await expect(addRedistribution(book, INPUT)).rejects.toMatchObject({ code: 'unknown' });
  expect(workbookState(model)).toEqual(before);
});

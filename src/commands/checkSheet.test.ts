import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLLOW_UP, PLAN, sheet, table } from '../../tests/repair/repairedExample';
import { describeWithJudge, runJudge } from '../../tests/judges/runJudge';
import { openHostedWorkbook, type HostedWorkbook } from '../cli/hostedWorkbook';
import type { SheetModel } from '../host/model/sheetModel';
import type { WorkbookModel } from '../host/model/workbookModel';
import { child, element } from '../ooxml/xml';
import { readSaved } from '../../tests/repair/workbookCells';
import { check, type CheckResult } from './check';
import { writeCheckSheet } from './checkSheet';
import { repair } from './repair';

jest.setTimeout(60_000);

const NOON = new Date(2023, 4, 12, 12, 5);

async function checked(bytes: Uint8Array): Promise<HostedWorkbook & { readonly result: CheckResult }> {
  const workbook = openHostedWorkbook(bytes);
  return { ...workbook, result: await check(workbook.book) };
}

/** The list's rows as shown. */
function rows(model: WorkbookModel): readonly (readonly string[])[] {
  const { sheet: home, bodyArea } = table(model, 'tblKontroll');
  return Array.from({ length: bodyArea.rowCount }, (_, at) =>
    Array.from({ length: bodyArea.columnCount }, (_cell, column) =>
      home.text(bodyArea.row + at, bodyArea.column + column),
    ),
  );
}

function only({ findings, ...result }: CheckResult, count: number): CheckResult {
  return { ...result, findings: findings.slice(0, count) };
}

test('writes one row a finding, with links to the cells, behind Start', async () => {
  const { book, model, host, result } = await checked(PLAN);
  const syncs = host.counters.syncs;
  expect(await writeCheckSheet(book, result, 'sv', NOON)).toEqual({
    kind: 'written',
    sheet: 'Kontroll',
    isNew: true,
  });
  expect(host.counters.syncs - syncs).toBe(3);
  expect(model.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Start', 'Kontroll', 'Mål']);
  const home = sheet(model, 'Kontroll');
  expect([home.text(0, 0), home.text(1, 0)]).toEqual([
    'Kontroll',
    expect.stringContaining('Kontrollerad 2023-05-12 kl. 12.05. 2 fel'),
  ]);
  expect(table(model, 'tblKontroll').columns.map(({ name }) => name)).toEqual([
    'Regel',
    'Allvar',
    'Blad',
    'Cell',
    'Fynd',
    'Åtgärd',
  ]);
  expect(rows(model)).toHaveLength(result.findings.length);
  const at = result.findings.findIndex(({ place }) => place.address === 'Indikatorer!G28');
  expect(rows(model)[at]).toEqual([
    'IND-04',
    'Fel',
    'Indikatorer',
    'G28',
    'Riktning för ”Antal medarbetare per chef” saknas, så målet ger ingen färg. Är mer bättre, välj Öka, annars Minska.',
    'Välj Öka eller Minska.',
  ]);
  expect(home.hyperlinks.at(4 + at, 3)).toMatchObject({
    documentReference: "'Indikatorer'!G28",
    textToDisplay: 'G28',
    screenTip: 'Gå till Indikatorer!G28',
  });
});

test('is no input: the check and the repair see the workbook as before', async () => {
  const { book, result } = await checked(FOLLOW_UP);
  await writeCheckSheet(book, result, 'sv', NOON);
  expect((await check(book)).findings).toEqual(result.findings);
  expect(await repair(book)).toMatchObject({ kind: 'repaired', done: [], obstacles: [] });
});

test('says so when nothing was found', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, only(result, 0), 'sv', NOON);
  expect(rows(model)).toEqual([['', '', '', '', 'Inga fynd', '']]);
});

test('fewer findings: the table shrinks and nothing is left below; then it grows again', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, result, 'sv', NOON);
  const whole = rows(model);
  const home = sheet(model, 'Kontroll');
  await writeCheckSheet(book, only(result, 2), 'sv', NOON);
  expect(rows(model)).toEqual(whole.slice(0, 2));
  expect(table(model, 'tblKontroll').area).toMatchObject({ row: 3, rowCount: 3 });
  expect(home.usedArea(true)).toMatchObject({ rowCount: 6 });
  expect(home.hyperlinks.at(9, 3)).toBeNull();
  expect(home.format(9, 4)).toEqual(home.format(40, 10));
  await writeCheckSheet(book, result, 'sv', NOON);
  expect(rows(model)).toEqual(whole);
});

test('the same again changes nothing but the time', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, result, 'sv', NOON);
  const before = readSaved(model.save());
  expect(await writeCheckSheet(book, result, 'sv', NOON)).toMatchObject({ isNew: false });
  expect(readSaved(model.save())).toEqual(before);
});

test('notes beside findings follow them, and outlive them', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, result, 'sv', NOON);
  const home = sheet(model, 'Kontroll');
  const list = table(model, 'tblKontroll');
  list.resize({ ...list.area, columnCount: 8 });
  home.setInput(3, 6, 'Ansvarig');
  home.setInput(3, 7, 'Nyckel');
  home.setInput(4, 6, 'Lisa');
  home.setInput(6, 6, 'Anna');
  for (let row = 4; row < 4 + list.bodyArea.rowCount; row += 1) home.setInput(row, 7, '=[@Regel]&"!"');
  home.setInput(5, 9, 'utanför');
  const [first, second, third, ...others] = result.findings;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three findings');
  await writeCheckSheet(book, { ...result, findings: [third, second, ...others] }, 'sv', NOON);
  const now = rows(model);
  expect(now[0]?.slice(3)).toEqual([
    'G10',
    expect.stringContaining('digitala vårdmöten'),
    '',
    'Anna',
    `${third.rule}!`,
  ]);
  expect(now[1]?.[6]).toBe('');
  expect(now.at(-1)).toEqual([
    first.rule,
    'Borta',
    'Indikatorer',
    'I5',
    expect.any(String),
    '',
    'Lisa',
    'IND-09!',
  ]);
  expect(home.text(5, 9)).toBe('utanför');
  await writeCheckSheet(book, result, 'sv', NOON);
  expect(rows(model)).toHaveLength(result.findings.length);
  expect([rows(model)[0]?.[6], rows(model)[2]?.[6]]).toEqual(['Lisa', 'Anna']);
});

test('what stands below the list moves down with it', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, only(result, 1), 'sv', NOON);
  sheet(model, 'Kontroll').setInput(6, 0, 'Att ta upp på mötet');
  await writeCheckSheet(book, result, 'sv', NOON);
  expect(rows(model)).toHaveLength(result.findings.length);
  const moved = 6 + result.findings.length - 1;
  expect(sheet(model, 'Kontroll').text(moved, 0)).toBe('Att ta upp på mötet');
});

test('a filter does not hide new findings', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, result, 'sv', NOON);
  const list = table(model, 'tblKontroll');
  const filter = child(model.package.xml(list.part), 'autoFilter');
  filter?.children.push(
    element('filterColumn', { colId: 1 }, [element('filters', {}, [element('filter', { val: 'Fel' })])]),
  );
  list.sheet.setRowHidden(4, 5, true);
  await writeCheckSheet(book, result, 'sv', NOON);
  expect(list.sheet.rows.isHidden(6)).toBe(false);
  expect(child(model.package.xml(list.part), 'autoFilter')?.children).toEqual([]);
});

test.each(['Kontroll', 'KONTROLL'])('leaves a sheet %s of the user’s own alone', async (name) => {
  const { book, model, result } = await checked(PLAN);
  const own = model.addSheet(name);
  own.setInput(0, 0, 'Min egen lista');
  const before = readSaved(model.save());
  expect(await writeCheckSheet(book, result, 'sv', NOON)).toEqual({ kind: 'nameTaken', sheet: name });
  expect(readSaved(model.save())).toEqual(before);
});

describe('a writing that was stopped before it had made the table', () => {
  test.each([
    ['before any cell', () => undefined],
    [
      'after the title',
      (own: SheetModel) => {
        own.setInput(0, 0, 'Kontroll');
        own.setInput(1, 0, 'Kontrollerad');
      },
    ],
  ])('%s is begun anew on the same sheet', async (_, leave) => {
    const { book, model, result } = await checked(PLAN);
    leave(model.addSheet('Kontroll'));
    expect(await writeCheckSheet(book, result, 'sv', NOON)).toMatchObject({ kind: 'written', isNew: true });
    expect(model.sheets.filter(({ name }) => name.startsWith('Kontroll'))).toHaveLength(2);
    expect(table(model, 'tblKontroll').bodyArea.rowCount).toBe(result.findings.length);
  });

  test('is known again by its headers and rows; with a word of the user’s own it is left alone', async () => {
    const { book, model, result } = await checked(PLAN);
    await writeCheckSheet(book, result, 'sv', NOON);
    table(model, 'tblKontroll').convertToRange();
    expect(await writeCheckSheet(book, only(result, 1), 'sv', NOON)).toMatchObject({ kind: 'written' });
    expect(table(model, 'tblKontroll').bodyArea.rowCount).toBe(1);
    expect(sheet(model, 'Kontroll').usedArea(true)?.rowCount).toBe(5);
    table(model, 'tblKontroll').convertToRange();
    sheet(model, 'Kontroll').setInput(6, 6, 'Anna tar detta');
    expect(await writeCheckSheet(book, result, 'sv', NOON)).toEqual({ kind: 'nameTaken', sheet: 'Kontroll' });
  });
});

test('leaves a list alone whose columns were deleted', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, result, 'sv', NOON);
  table(model, 'tblKontroll').deleteColumn(4);
  expect(await writeCheckSheet(book, result, 'sv', NOON)).toEqual({ kind: 'nameTaken', sheet: 'Kontroll' });
});

test('finds its list again under another name of the sheet, and moved', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, only(result, 1), 'sv', NOON);
  sheet(model, 'Kontroll').name = 'Att göra';
  expect(await writeCheckSheet(book, result, 'sv', NOON)).toEqual({
    kind: 'written',
    sheet: 'Att göra',
    isNew: false,
  });
  expect(rows(model)).toHaveLength(result.findings.length);
});

test('messages are text, whatever is quoted in them, and sheets are quoted in links', async () => {
  const { book, model, result } = await checked(PLAN);
  const [first] = result.findings;
  if (first === undefined) throw new Error('a finding');
  const evil = {
    ...first,
    rule: 'VAL-03' as const,
    place: { ...first.place, sheet: "Lisa's", address: "'Lisa''s'!C5" },
    params: { column: '=HYPERLINK("http://x","y")', label: null },
  };
  await writeCheckSheet(book, { ...result, findings: [evil] }, 'sv', NOON);
  const home = sheet(model, 'Kontroll');
  expect(home.formula(4, 4)).toBe('=HYPERLINK("http://x","y") saknas.');
  expect(home.hyperlinks.at(4, 3)).toMatchObject({ documentReference: "'Lisa''s'!C5" });
});

test('names the boards in a workbook of several', async () => {
  const bytes = readFileSync(join(__dirname, '../../tests/fixtures/uppfoljning-region-april-2023.xlsx'));
  const { book, model, result } = await checked(bytes);
  await writeCheckSheet(book, result, 'sv', NOON);
  const said = rows(model).map((row) => row[4] ?? '');
  expect(said).toContain(
    'Regionala utvecklingsnämnden: Delmålet ”Länets kulturarv och natur lockar besökare” (mål 11) saknar bedömning.',
  );
  expect(said).toContain('Årsprognos för Patientnämnden saknas i uppföljningen per april.');
});

test('speaks the reader’s language under Swedish headers', async () => {
  const { book, model, result } = await checked(PLAN);
  await writeCheckSheet(book, result, 'en', NOON);
  expect(sheet(model, 'Kontroll').text(1, 0)).toMatch(/^Checked 2023-05-12/u);
  expect(rows(model).map(([, severity]) => severity)).toContain('Warning');
  expect(sheet(model, 'Kontroll').text(3, 1)).toBe('Allvar');
});

describeWithJudge('to the independent judge', () => {
  test('the copy holds everything that the workbook held, and a sound sheet more', async () => {
    const { book, model, result } = await checked(FOLLOW_UP);
    await writeCheckSheet(book, result, 'sv', NOON);
    const after = model.save();
    const verdict = runJudge(openHostedWorkbook(FOLLOW_UP).model.save(), after);
    expect([verdict.cells[1], verdict.cells[2], verdict.formulas[1], verdict.formulas[2]]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect([verdict.partsLost, verdict.prob, verdict.xsd]).toEqual([[], [], []]);
  });
});

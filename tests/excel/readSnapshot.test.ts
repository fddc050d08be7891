import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableSnapshot } from '../../src/layout/snapshot';
import { openExcel, type OpenExcel } from './openExcel';

const ROOT = join(__dirname, '../..');
const FOLLOW_UP = readFileSync(join(ROOT, 'examples/uppfoljning-rs-april-2023.xlsx'));
const RICH = readFileSync(join(ROOT, 'tests/fixtures/rich.xlsx'));

function tableNamed(tables: readonly TableSnapshot[], name: string): TableSnapshot {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** Blad1: A1:C4 a table Prov with a number, a date, an error, a truth value, text and an empty cell. */
function excelWithTable(): OpenExcel {
  const excel = openExcel();
  const sheet = excel.model.sheet('Blad1');
  if (sheet === undefined) throw new Error('no sheet');
  const rows = [
    ['Namn', 'Värde', 'Klar'],
    ["'007", '2023-05-01', 'TRUE'],
    ['Åsa', '#DIV/0!', ''],
    ['rad 1\nrad 2', '-12.5', 'FALSE'],
  ];
  rows.forEach((row, down) => row.forEach((input, right) => sheet.setInput(down, right, input)));
  excel.model.addTable(sheet, { row: 0, column: 0, rowCount: 4, columnCount: 3 }, true).name = 'Prov';
  return excel;
}

describe.each(['1.14', '1.20'])('at ExcelApi %s', (apiLevel) => {
  test('a standard workbook: sheets, names, tables with position, headers and rows', async () => {
    const { book } = openExcel({ bytes: FOLLOW_UP, apiLevel });
    const snapshot = await book.read({ tables: 'all' });
    expect(snapshot.sheets.map(({ name }) => name).slice(0, 4)).toEqual([
      'Start',
      'Mål',
      'Delmål',
      'Indikatorer',
    ]);
    expect(snapshot.names.get('mt_ar')).toEqual({
      name: 'MT_Ar',
      sheet: 'Start',
      row: 6,
      column: 2,
      value: 2023,
    });
    const indicators = tableNamed(snapshot.tables, 'tblIndikatorer');
    expect(indicators.area).toEqual({ row: 3, column: 0, rowCount: 39, columnCount: 19 });
    expect(indicators.headers.slice(8, 10)).toEqual(['Utfall 2021', 'Mål 2023']);
    expect(indicators.rows).toHaveLength(38);
    expect(indicators.rows.every((row) => row.length === 19)).toBe(true);
    expect(indicators.formulas).toBeUndefined();
    expect(snapshot.colourRules).toBeUndefined();
  });

  test('colour rules come with their areas, looks and ranks', async () => {
    const { book } = openExcel({ bytes: FOLLOW_UP, apiLevel });
    const { colourRules = [] } = await book.read({ tables: [], colourRules: true });
    expect(colourRules[0]).toEqual({
      sheet: 'Mål',
      id: '3',
      priority: 0,
      stopIfTrue: false,
      areas: [{ row: 4, column: 6, rowCount: 11, columnCount: 1 }],
      formula: '=$G5="Uppfylls helt"',
      fill: '#B7E1CD',
      fontColor: '#0B3D20',
    });
    expect(new Set(colourRules.map(({ sheet }) => sheet))).toEqual(
      new Set(['Mål', 'Delmål', 'Indikatorer', 'Uppdrag']),
    );
  });
});

test('formulas are what a cell computes, in Office.js form; constants have none', async () => {
  const { book } = openExcel({ bytes: FOLLOW_UP });
  const { tables } = await book.read({ tables: ['tbluppdrag'], formulas: true, numberFormats: true });
  const { headers, formulas = [], numberFormats = [], rows } = tableNamed(tables, 'tblUppdrag');
  const [state, text] = [headers.indexOf('Läge'), headers.indexOf('Uppdrag')];
  expect(formulas).toHaveLength(rows.length);
  expect(formulas.every((row) => row[state]?.startsWith('=IF(AND(ISNUMBER([@Slutdatum])') === true)).toBe(
    true,
  );
  expect(formulas.every((row) => row[text] === null)).toBe(true);
  expect(numberFormats[0]?.[headers.indexOf('Slutdatum')]).toBe('yyyy-mm-dd');
});

test('only the tables asked for have rows; the others still tell their headers and position', async () => {
  const { book } = openExcel({ bytes: FOLLOW_UP });
  const { tables } = await book.read({ tables: ['tblmal'] });
  expect(tables.filter(({ rows }) => rows.length > 0).map(({ name }) => name)).toEqual(['tblMal']);
  expect(tableNamed(tables, 'tblUppdrag')).toMatchObject({ rows: [], area: { row: 3, rowCount: 7 } });
});

test('a workbook that is none of ours: totals row, hidden sheets, rules of other kinds', async () => {
  const { book } = openExcel({ bytes: RICH });
  const { sheets, tables, colourRules = [] } = await book.read({ tables: 'all', colourRules: true });
  expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
    ['Checks', true],
    ['Summary', true],
    ['Lists', false],
    ['Meta', false],
  ]);
  const table = tableNamed(tables, 'Tasks');
  expect(table).toMatchObject({ hasTotals: true, area: { row: 3, rowCount: 22 } });
  expect(table.rows).toHaveLength(20);
  expect(colourRules[0]).toMatchObject({ formula: '=$C5="Late"', stopIfTrue: true });
  expect(colourRules.slice(1).every(({ formula, areas }) => formula === null && areas.length === 0)).toBe(
    true,
  );
});

test('each kind of cell: text that looks like a number, date, error, truth value, empty cell, line break', async () => {
  const { book } = excelWithTable();
  const { tables } = await book.read({ tables: 'all', numberFormats: true });
  const { rows, numberFormats } = tableNamed(tables, 'Prov');
  expect(rows).toEqual([
    ['007', 45047, true],
    ['Åsa', { error: '#DIV/0!' }, null],
    ['rad 1\nrad 2', -12.5, false],
  ]);
  expect(numberFormats?.map((row) => row[1])).toEqual(['m/d/yyyy', 'General', 'General']);
});

test('rows that a filter or the user hides are read too', async () => {
  const { book, model } = excelWithTable();
  model.sheet('Blad1')?.setRowHidden(1, 2, true);
  const { tables } = await book.read({ tables: 'all' });
  expect(tableNamed(tables, 'Prov').rows.map(([name]) => name)).toEqual(['007', 'Åsa', 'rad 1\nrad 2']);
});

test('an empty workbook', async () => {
  const { book } = openExcel();
  const { sheets, names, tables } = await book.read({ tables: 'all', colourRules: true });
  expect(sheets).toMatchObject([{ name: 'Blad1', visible: true, used: null }]);
  expect([names.size, tables.length]).toEqual([0, 0]);
});

test('every reference is let go', async () => {
  const { book, host } = openExcel({ bytes: FOLLOW_UP });
  await book.read({ tables: 'all', colourRules: true });
  expect(host.keptReferences).toBe(0);
});

test('locks: opened for reading alone, protected structure', async () => {
  const open = openExcel();
  expect((await open.book.read({ tables: [], locks: true })).locks).toEqual({
    isReadOnly: false,
    isStructureLocked: false,
  });
  const locked = openExcel({ isReadOnly: true });
  const { children } = locked.model.root;
  children.unshift({ name: 'workbookProtection', attributes: { lockStructure: '1' }, children: [] });
  expect((await locked.book.read({ tables: [], locks: true })).locks).toEqual({
    isReadOnly: true,
    isStructureLocked: true,
  });
  expect(await locked.book.read({ tables: [] })).not.toHaveProperty('locks');
});

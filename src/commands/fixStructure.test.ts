import { columnIndex, FOLLOW_UP, PLAN, sheet, table } from '../../tests/repair/repairedExample';
import { damagedExample, expectLeft, findingOf } from '../../tests/check/damagedExample';
import { openHostedWorkbook } from '../cli/hostedWorkbook';
import { worksheetOrder } from '../ooxml/worksheetOrder';
import { element, insertInOrder } from '../ooxml/xml';
import { applyFixes, previewFixes } from './fixFindings';
import { isSafeFix } from './fixing/isSafeFix';

jest.setTimeout(60_000);

test('a lost table, a lost column and a lost sheet come back, with colours and formulas', async () => {
  const { book, model, findings } = await damagedExample(FOLLOW_UP, (damaged) => {
    table(damaged, 'tblDelmal').convertToRange();
    const indicators = table(damaged, 'tblIndikatorer');
    indicators.deleteColumn(indicators.column('Status')?.index ?? -1);
    damaged.deleteSheet(sheet(damaged, 'Uppdrag'));
  });
  const broken = findings.filter(({ fix }) => fix?.kind === 'addTable' || fix?.kind === 'insertColumn');
  expect(broken.map(({ rule }) => rule).sort()).toEqual(['LAY-02', 'LAY-02', 'LAY-03']);
  expect(broken.every(isSafeFix)).toBe(true);
  const { fixes } = await previewFixes(book, broken);
  expect(
    fixes.map((fix) => (fix.kind === 'structure' ? fix.notes.map(({ kind }) => kind) : [])).sort(),
  ).toEqual([['column'], ['lostTable'], ['table']]);
  const steps: string[] = [];
  const result = await applyFixes(book, broken, undefined, (step) => steps.push(step));
  expect(steps).toEqual(['reading', 'writing', 'checking']);
  expectLeft(result, {});
  expect(result.done).toHaveLength(3);
  expect(result.check.findings.filter(({ rule }) => rule === 'LAY-02' || rule === 'LAY-03')).toEqual([]);
  expect(model.table('tblDelmal')?.name).toBe('tblDelmal');
  const whole = openHostedWorkbook(FOLLOW_UP).model;
  expect(model.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
  const column = columnIndex(model, 'tblIndikatorer', 'Status');
  expect(sheet(model, 'Indikatorer').formula(8, column)).toBe(sheet(whole, 'Indikatorer').formula(8, column));
  expect(sheet(model, 'Indikatorer').value(8, column)).toBe(sheet(whole, 'Indikatorer').value(8, column));
  const { rules } = sheet(model, 'Indikatorer');
  const isOver = (rule: (typeof rules.all)[number]): boolean =>
    rules.areasOf(rule).some((area) => area.column <= column && column < area.column + area.columnCount);
  expect(rules.all.filter(isOver)).toHaveLength(5);
});

test('a formula in cells that are no table any more waits for the table', async () => {
  const { book, model, findings } = await damagedExample(FOLLOW_UP, (damaged) => {
    sheet(damaged, 'Ekonomi').setInput(4, columnIndex(damaged, 'tblEkonomi', 'Avvikelse'), 7);
    table(damaged, 'tblEkonomi').convertToRange();
  });
  const formula = findingOf(findings, 'VAL-06', 'Ekonomi!E5');
  const alone = await applyFixes(book, [formula]);
  expect(alone.done).toEqual([]);
  expectLeft(alone, { blocked: [{ finding: formula, reason: 'needsTable' }] });
  const both = await applyFixes(book, [formula, findingOf(findings, 'LAY-02')]);
  expect(both.done).toHaveLength(2);
  expect(sheet(model, 'Ekonomi').formula(4, 4)).toContain('[@[Budget april 2023]]');
});

test('a protected sheet is left alone, the others are not', async () => {
  const { book, model, findings } = await damagedExample(PLAN, (damaged) => {
    sheet(damaged, 'Mål').setInput(5, 0, 'RS');
    sheet(damaged, 'Delmål').setInput(5, 0, 'RS');
    const protection = element('sheetProtection', { sheet: true });
    insertInOrder(sheet(damaged, 'Mål').part.root, protection, worksheetOrder);
  });
  const locked = findingOf(findings, 'NAM-01', 'Mål!A6');
  const free = findingOf(findings, 'NAM-01', 'Delmål!A6');
  const result = await applyFixes(book, [locked, free]);
  expect(result.done).toEqual([free]);
  expectLeft(result, { blocked: [{ finding: locked, reason: 'protected' }] });
  expect(sheet(model, 'Mål').value(5, 0)).toBe('RS');
});

import { columnIndex, FOLLOW_UP, PLAN, sheet, table } from '../../tests/repair/repairedExample';
import { damagedExample, expectLeft, findingOf } from '../../tests/check/damagedExample';
import type { WorkbookModel } from '../host/model/workbookModel';
import { applyFixes, previewFixes } from './fixFindings';
import { findingKey } from './fixing/findingKey';
import { isSafeFix } from './fixing/isSafeFix';

jest.setTimeout(60_000);

function indicatorColumn(model: WorkbookModel, header: string): number {
  return columnIndex(model, 'tblIndikatorer', header);
}

test('writes the word that the user has chosen, and none that was not offered', async () => {
  const { book, model, findings } = await damagedExample(PLAN, () => undefined);
  const finding = findingOf(findings, 'IND-04', 'Indikatorer!G35');
  expect(isSafeFix(finding)).toBe(false);
  const waiting = await applyFixes(book, [finding]);
  expect(waiting.done).toEqual([]);
  expectLeft(waiting, { unchosen: [finding] });
  expect((await applyFixes(book, [finding], new Map([[findingKey(finding), 'Kanske']]))).unchosen).toEqual([
    finding,
  ]);
  const choices = new Map([[findingKey(finding), 'Minska']]);
  expect((await previewFixes(book, [finding], choices)).fixes).toEqual([
    {
      kind: 'cells',
      finding,
      cells: [
        { address: 'Indikatorer!G35', before: { kind: 'empty' }, after: { kind: 'text', text: 'Minska' } },
      ],
    },
  ]);
  const result = await applyFixes(book, [finding], choices);
  expect(result.done).toEqual([finding]);
  expectLeft(result, {});
  expect(sheet(model, 'Indikatorer').value(34, 6)).toBe('Minska');
  expect(result.check.counts.error).toBe(findings.filter(({ severity }) => severity === 'error').length - 1);
});

test('previews cells as Swedish Excel shows them', async () => {
  const { book, findings } = await damagedExample(FOLLOW_UP, (model) => {
    const indicators = sheet(model, 'Indikatorer');
    indicators.setInput(7, indicatorColumn(model, 'Mål 2023'), "'0,106");
    indicators.setInput(7, indicatorColumn(model, 'Enhet'), '');
    indicators.patchFormat(
      { row: 7, column: indicatorColumn(model, 'Mål 2023'), rowCount: 1, columnCount: 1 },
      { numberFormat: '0.0 %' },
    );
    indicators.setInput(8, indicatorColumn(model, 'Status'), 'Grön');
    const assignments = sheet(model, 'Uppdrag');
    assignments.setInput(4, columnIndex(model, 'tblUppdrag', 'Slutdatum'), "'31 dec 2023");
  });
  const asked = findings.filter(({ rule }) => rule === 'VAL-02' || rule === 'VAL-06');
  const { fixes } = await previewFixes(book, asked);
  const shown = fixes.flatMap((fix) => (fix.kind === 'cells' ? fix.cells : []));
  const at = (part: string): unknown => shown.find(({ address }) => address.startsWith(part));
  expect(at('Indikatorer!J8')).toMatchObject({
    before: { kind: 'text', text: '0,106' },
    after: { kind: 'text', text: '10,6\u00a0%' },
  });
  expect(at('Indikatorer!P9')).toMatchObject({
    before: { kind: 'text', text: 'Grön' },
    after: { kind: 'formula' },
  });
  expect(at('Uppdrag!')).toMatchObject({
    before: { kind: 'text', text: '31 dec 2023' },
    after: { kind: 'text', text: '2023-12-31' },
  });
});

test('leaves alone what is not as it was when it was found', async () => {
  const { book, model, findings } = await damagedExample(PLAN, (damaged) => {
    const indicators = sheet(damaged, 'Indikatorer');
    for (const row of [8, 9]) indicators.setInput(row, indicatorColumn(damaged, 'Mål 2023'), "'15 000");
  });
  const [first, second] = findings.filter(({ rule }) => rule === 'VAL-02');
  if (first === undefined || second === undefined) throw new Error('no findings');
  sheet(model, 'Indikatorer').setInput(8, indicatorColumn(model, 'Mål 2023'), "'16 000");
  const result = await applyFixes(book, [first, second]);
  expect(result.done).toEqual([second]);
  expectLeft(result, { gone: [first] });
  expect(sheet(model, 'Indikatorer').value(8, indicatorColumn(model, 'Mål 2023'))).toBe('16 000');
  expect(sheet(model, 'Indikatorer').value(9, indicatorColumn(model, 'Mål 2023'))).toBe(15_000);
});

test('of two fixes of one cell the graver finding has its way', async () => {
  const { book, model, findings } = await damagedExample(PLAN, (damaged) => {
    const indicators = sheet(damaged, 'Indikatorer');
    const input = { Enhet: '%', 'Utfall 2021': 0.31, 'Mål 2023': "'35" };
    for (const [header, value] of Object.entries(input)) {
      indicators.setInput(8, indicatorColumn(damaged, header), value);
    }
  });
  const stored = findingOf(findings, 'VAL-02', 'Indikatorer!J9');
  const scale = findingOf(findings, 'IND-02', 'Indikatorer!J9');
  expect([stored.severity, scale.severity]).toEqual(['warning', 'error']);
  const result = await applyFixes(book, [stored, scale]);
  expect(result.done).toEqual([scale]);
  expectLeft(result, { conflicting: [{ finding: stored, winner: scale }] });
  expect(sheet(model, 'Indikatorer').value(8, 9)).toBe(0.35);
  expect(sheet(model, 'Indikatorer').format(8, 9).numberFormat).toBe('0.0 %');
});

test('of two equally grave the first has its way', async () => {
  const { book, model, findings } = await damagedExample(FOLLOW_UP, (damaged) => {
    const indicators = sheet(damaged, 'Indikatorer');
    indicators.setInput(8, indicatorColumn(damaged, 'Enhet'), '%');
    indicators.setInput(8, indicatorColumn(damaged, 'Mätsätt'), "'Ackumulerat ");
  });
  const address = 'Indikatorer!H9';
  const stray = findingOf(findings, 'VAL-02', address);
  const measure = findingOf(findings, 'IND-12', address);
  const result = await applyFixes(book, [measure, stray]);
  expect(result.done).toEqual([measure]);
  expect(result.conflicting).toEqual([{ finding: stray, winner: measure }]);
  expect(sheet(model, 'Indikatorer').value(8, 7)).toBe('Läge');
});

test('a number becomes one in a text cell too, and a formula a formula', async () => {
  const { book, model, findings } = await damagedExample(FOLLOW_UP, (damaged) => {
    const indicators = sheet(damaged, 'Indikatorer');
    for (const header of ['Mål 2023', 'Status']) {
      const column = indicatorColumn(damaged, header);
      indicators.patchFormat({ row: 8, column, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
      indicators.setInput(8, column, header === 'Status' ? 'Röd' : '15000');
    }
    const economy = sheet(damaged, 'Ekonomi');
    const column = columnIndex(damaged, 'tblEkonomi', 'Årsbudget');
    economy.patchFormat({ row: 4, column, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
    economy.setInput(4, column, '12,5');
  });
  const result = await applyFixes(
    book,
    findings.filter(({ rule }) => rule === 'VAL-02' || rule === 'VAL-06'),
  );
  expect(result.done).toHaveLength(3);
  expectLeft(result, {});
  expect(sheet(model, 'Indikatorer').value(8, indicatorColumn(model, 'Mål 2023'))).toBe(15_000);
  expect(sheet(model, 'Indikatorer').formula(8, indicatorColumn(model, 'Status'))).toContain(
    '[@Måluppfyllelse]',
  );
  const budget = columnIndex(model, 'tblEkonomi', 'Årsbudget');
  expect(sheet(model, 'Ekonomi').value(4, budget)).toBe(12.5);
  expect(sheet(model, 'Ekonomi').format(4, budget).numberFormat).toBe('#,##0.00');
});

test('a percentage is shown as one where the cell is for whole numbers', async () => {
  const { book, model, findings } = await damagedExample(PLAN, (damaged) => {
    const area = { row: 8, column: indicatorColumn(damaged, 'Mål 2023'), rowCount: 1, columnCount: 1 };
    sheet(damaged, 'Indikatorer').patchFormat(area, { numberFormat: '#,##0' });
    sheet(damaged, 'Indikatorer').setInput(8, area.column, "'10,6 %");
  });
  await applyFixes(book, [findingOf(findings, 'VAL-02')]);
  const cell = [8, indicatorColumn(model, 'Mål 2023')] as const;
  expect(sheet(model, 'Indikatorer').value(...cell)).toBe(0.106);
  expect(sheet(model, 'Indikatorer').text(...cell)).toBe('10.6 %');
});

test('a text that looks like a formula is written as text', async () => {
  const { book, model, findings } = await damagedExample(PLAN, (damaged) => {
    const { bodyArea, sheet: register } = table(damaged, 'tblNamnder');
    register.setInput(bodyArea.row + 1, 1, "'=1+1");
    sheet(damaged, 'Mål').setInput(5, 0, 'HSN');
  });
  const result = await applyFixes(book, [findingOf(findings, 'NAM-01', 'Mål!A6')]);
  expect(result.done).toHaveLength(1);
  expect([sheet(model, 'Mål').value(5, 0), sheet(model, 'Mål').formula(5, 0)]).toEqual(['=1+1', '=1+1']);
});

test('a copied row gets an ID of its own', async () => {
  const { book, model, findings } = await damagedExample(PLAN, (damaged) => {
    const column = columnIndex(damaged, 'tblMal', 'ID');
    sheet(damaged, 'Mål').setInput(6, column, sheet(damaged, 'Mål').text(5, column));
  });
  const finding = findingOf(findings, 'LAY-08');
  expect(isSafeFix(finding)).toBe(true);
  const preview = await previewFixes(book, [finding]);
  expect(preview.fixes[0]).toMatchObject({ cells: [{ after: { kind: 'newId' } }] });
  expect((await applyFixes(book, [finding])).done).toEqual([finding]);
  const column = columnIndex(model, 'tblMal', 'ID');
  const ids = Array.from({ length: 11 }, (_, at) => sheet(model, 'Mål').text(4 + at, column));
  expect(new Set(ids).size).toBe(11);
  expect(ids[2]).toMatch(/^[b-z]{8}$/u);
});

test('names the many cells of one spelling and writes them at once', async () => {
  const { book, model, host, findings } = await damagedExample(PLAN, (damaged) => {
    for (const row of [4, 5, 9]) sheet(damaged, 'Indikatorer').setInput(row, 0, 'RS');
  });
  const finding = findingOf(findings, 'NAM-01');
  const { fixes } = await previewFixes(book, [finding]);
  expect(
    fixes.flatMap((fix) => (fix.kind === 'cells' ? fix.cells.map(({ address }) => address) : [])),
  ).toEqual(['Indikatorer!A5', 'Indikatorer!A6', 'Indikatorer!A10']);
  const syncs = host.counters.syncs;
  await applyFixes(book, [finding]);
  expect(host.counters.syncs - syncs).toBe(5);
  expect([4, 5, 6, 9].map((row) => sheet(model, 'Indikatorer').value(row, 0))).toEqual(
    Array(4).fill('Regionstyrelsen'),
  );
});

test('what cannot be fixed costs one read', async () => {
  const { book, host, findings } = await damagedExample(PLAN, () => undefined);
  const finding = findingOf(findings, 'IND-01');
  const syncs = host.counters.syncs;
  const result = await applyFixes(book, [finding]);
  expectLeft(result, { unfixable: [finding] });
  expect(result.check.findings).toEqual(findings);
  expect(host.counters.syncs - syncs).toBe(2);
});

import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { closedSnapshot } from '../../src/commands/closedSnapshot';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { changed, makeFollowUp, planBytes, type MadeFollowUp } from './madeFollowUp';
import { columnOf, headersOf, rowWhere, tableOf, typeInto } from './tableCells';

jest.setTimeout(60_000);

let plan: Uint8Array;
let planModel: WorkbookModel;
let april: MadeFollowUp;

beforeAll(async () => {
  plan = await planBytes();
  planModel = openHostedWorkbook(plan).model;
  april = await makeFollowUp(plan, null, { period: 'April' });
});

describe('Regionstyrelsens plan 2023 as a follow-up for April', () => {
  test('Start says what it is', () => {
    const start = april.model.sheet('Start');
    const values = [3, 4, 5, 6, 7, 8, 9, 10].map((row) => start?.value(row, 2));
    expect(values).toEqual(['Uppföljning', 1, 'Regionstyrelsen', 2023, 'April', 2021, 45_061, 45_046]);
  });

  test('the headers bear the year and the period', () => {
    expect(headersOf(april.model, 'tblIndikatorer')).toEqual([
      ...['Nämnd', 'Mål nr', 'Delmål nr', 'Delmål', 'Indikator', 'Enhet', 'Riktning', 'Mätsätt'],
      ...['Utfall 2021', 'Mål 2023', 'Periodicitet', 'Ansvarig', 'Utfall april 2023', 'Periodmål'],
      ...['Måluppfyllelse', 'Status', 'Föregående kommentar', 'Kommentar', 'ID'],
    ]);
    expect(headersOf(april.model, 'tblEkonomi').slice(2, 6)).toEqual([
      ...['Budget april 2023', 'Utfall april 2023', 'Avvikelse', 'Utfall april 2022'],
    ]);
  });

  test.each([
    ['tblMal', ['Nämnd', 'Målområde', 'Nr', 'Mål', 'Beskrivning', 'ID']],
    ['tblDelmal', ['Nämnd', 'Mål nr', 'Delmål nr', 'Delmål', 'ID']],
    [
      'tblIndikatorer',
      [
        ...['Nämnd', 'Mål nr', 'Delmål nr', 'Delmål', 'Indikator', 'Enhet', 'Riktning', 'Mätsätt'],
        ...['Utfall 2021', 'Mål 2023', 'Periodicitet', 'Ansvarig', 'ID'],
      ],
    ],
    ['tblUppdrag', ['Nämnd', 'Från', 'Till', 'Uppdrag', 'Riktas till', 'Periodicitet', 'Slutdatum', 'ID']],
    [
      'tblBudget',
      [
        'Nämnd',
        'Område',
        'Budget 2022',
        'Omfördelning',
        'Tillskott',
        'Uppräkning',
        'Övrigt',
        'Budget 2023',
        'ID',
      ],
    ],
    [
      'tblOmfordelningar',
      [
        ...['Nämnd', 'Område', 'Motpart', 'Ändamål', 'Text', 'Belopp', 'Typ', 'Skede', 'Varaktighet'],
        ...['Helårseffekt', 'Gäller från', 'Beslut', 'Beslutsdatum', 'ID'],
      ],
    ],
    ['tblInvesteringar', ['Nämnd', 'Investeringsområde', 'Budget 2023', 'ID']],
    ['tblNamnder', ['Kod', 'Namn', 'Andra namn']],
  ])('%s stands as in the plan, row by row', (table, headers) => {
    for (const header of headers) {
      expect([header, columnOf(april.model, table, header)]).toEqual([
        header,
        columnOf(planModel, table, header),
      ]);
    }
  });

  test('what people judge, forecast and comment is blank', () => {
    const blank = (table: string, header: string): boolean =>
      columnOf(april.model, table, header).every((value) => value === null);
    expect(blank('tblMal', 'Bedömning') && blank('tblMal', 'Föregående bedömning')).toBe(true);
    expect(blank('tblDelmal', 'Bedömning') && blank('tblDelmal', 'Kommentar')).toBe(true);
    expect(blank('tblIndikatorer', 'Utfall april 2023')).toBe(true);
    expect(blank('tblUppdrag', 'Status') && blank('tblUppdrag', 'Kommentar')).toBe(true);
    expect(blank('tblEkonomi', 'Årsprognos') && blank('tblEkonomi', 'Utfall april 2023')).toBe(true);
  });

  test('the plan’s status of an assignment is its earlier state', () => {
    expect(columnOf(april.model, 'tblUppdrag', 'Föregående läge')).toEqual(Array(6).fill('Ej påbörjat'));
  });

  test('Ekonomi has the areas of Budget with the year’s budget, which Aktuell budget shows too', () => {
    expect(columnOf(april.model, 'tblEkonomi', 'Område')).toEqual([
      'Beställare primärvård',
      'Beställare tandvård',
      'Digitalisering och service',
      'Regiongemensamma stödfunktioner och anslag',
      'Avskrivningar och externa pensionskostnader',
    ]);
    expect(columnOf(april.model, 'tblEkonomi', 'Årsbudget')).toEqual([1203.9, 200, 1102.5, 690.5, 672.1]);
    const current = columnOf(april.model, 'tblBudget', 'Aktuell budget 2023').map((value) =>
      Number(value).toFixed(2),
    );
    expect(current).toEqual(['1203.90', '200.00', '1102.50', '690.50', '672.10']);
  });

  test('the formulas compute when outcomes come', () => {
    typeInto(april.model, 'tblIndikatorer', ['Indikator', 'Mängd köpt energi'], {
      'Utfall april 2023': 101.5,
    });
    const row = rowWhere(april.model, 'tblIndikatorer', 'Indikator', 'Mängd köpt energi');
    // Minska: 2 − 101,5 / 99,1 = 0,97578 …
    expect([row['Periodmål'], row['Måluppfyllelse'], row['Status']]).toEqual([99.1, 0.975, 'Gul']);
    typeInto(april.model, 'tblIndikatorer', ['Indikator', 'Mängd köpt energi'], { 'Utfall april 2023': '' });
  });

  test('nothing of the plan is left out, and the counts are told', () => {
    expect(april.report).toMatchObject({ year: 2023, period: 'April', previousPeriod: null });
    expect(april.report.leftOut).toEqual([]);
    expect(april.report.differences).toEqual([]);
    expect(april.report.carried.map(({ sheet, rows }) => `${sheet} ${rows}`)).toEqual([
      ...['Mål 11', 'Delmål 23', 'Indikatorer 38', 'Uppdrag 6', 'Ekonomi 5', 'Budget 5'],
      ...['Omfördelningar 10', 'Investeringar 5'],
    ]);
  });

  test('reading it again finds no fault of its own', () => {
    const { findings, context } = readWorkbook(closedSnapshot(april.model.save()));
    expect(context).toMatchObject({ kind: 'uppfoljning', year: 2023, period: 'April' });
    expect(findings.filter(({ rule }) => rule.startsWith('LAY') || rule.startsWith('NAM'))).toEqual([]);
  });
});

describe('what a plan holds beside the layout', () => {
  test('columns, sheets, sums, unreadable cells and control sums are told; unreadable ones are carried as text', async () => {
    const odd = changed(plan, (model) => {
      typeInto(model, 'tblIndikatorer', ['Indikator', 'Mängd köpt energi'], {
        'Mål 2023': 'cirka 99',
        Enhet: 'MWh',
      });
      tableOf(model, 'tblIndikatorer').addColumn(null, 'Utfall 2022');
      tableOf(model, 'tblIndikatorer').addColumn(null, 'Egen kolumn');
      typeInto(model, 'tblIndikatorer', ['Indikator', 'Mängd köpt energi'], {
        'Utfall 2022': 102,
        'Egen kolumn': 'viktig',
      });
      typeInto(model, 'tblKontrollsummor', ['Nämnd', 'null'], { Nämnd: 'Regionstyrelsen', Summa: 12 });
      typeInto(model, 'tblOmfordelningar', ['Ändamål', 'Tessa'], { Skede: 'Under året' });
      typeInto(model, 'tblBudget', ['Område', 'Beställare tandvård'], { 'Budget 2023': 210 });
      typeInto(model, 'tblMal', ['Nr', '4'], { Nämnd: 'RS' });
      model.addSheet('Anteckningar').setInput(0, 0, 'egna ord');
    });
    const { model, report } = await makeFollowUp(odd, null, { period: 'Helår' });
    expect(report.leftOut).toEqual([
      expect.objectContaining({ kind: 'column', sheet: 'Indikatorer', header: 'Egen kolumn', cells: 1 }),
      expect.objectContaining({ kind: 'unreadable', address: 'Indikatorer!J17', text: 'cirka 99' }),
      expect.objectContaining({ kind: 'overwritten', address: 'Budget!H6', text: '210' }),
      { kind: 'rows', source: 'plan', sheet: 'Omfördelningar', reason: 'duringYear', rows: 1 },
      { kind: 'rows', source: 'plan', sheet: 'Kontrollsummor', reason: 'controlSums', rows: 1 },
      { kind: 'sheet', source: 'plan', sheet: 'Anteckningar' },
    ]);
    const energy = rowWhere(model, 'tblIndikatorer', 'Indikator', 'Mängd köpt energi');
    expect(energy).toMatchObject({ 'Mål 2023': 'cirka 99', Enhet: 'MWh', 'Utfall 2022': 102 });
    const headers = headersOf(model, 'tblIndikatorer');
    expect(headers.indexOf('Utfall 2022')).toBe(headers.indexOf('Utfall helår 2023') - 1);
    expect(columnOf(model, 'tblMal', 'Nämnd')).toEqual(Array(11).fill('Regionstyrelsen'));
    expect(columnOf(model, 'tblEkonomi', 'Årsbudget')[1]).toBe(210);
    expect(columnOf(model, 'tblOmfordelningar', 'Ändamål')).not.toContain('Tessa');
  });

  test('limits that the region has decided go along', async () => {
    const other = changed(plan, (model) => model.sheet('Regler')?.setInput(4, 2, 0.85));
    const { model } = await makeFollowUp(other, null, { period: 'April' });
    expect([3, 4, 5].map((row) => model.sheet('Regler')?.value(row, 2))).toEqual([1, 0.85, 0.005]);
  });

  test('a row copied with its ID gets a new one, a row without gets one, and all are unique', async () => {
    const copied = changed(plan, (model) => {
      const id = columnOf(model, 'tblMal', 'ID')[0];
      typeInto(model, 'tblMal', ['Nr', '2'], { ID: String(id) });
      typeInto(model, 'tblMal', ['Nr', '3'], { ID: '' });
    });
    const { model } = await makeFollowUp(copied, null, { period: 'April' });
    const [before, after] = [columnOf(planModel, 'tblMal', 'ID'), columnOf(model, 'tblMal', 'ID')];
    expect(after.map((id, index) => id === before[index])).toEqual([
      true,
      false,
      false,
      ...Array(8).fill(true),
    ]);
    expect(new Set(after).size).toBe(11);
    for (const id of after) expect(id).toMatch(/^[bcdfghjklmnpqrstvwxz]{8}$/);
  });
});

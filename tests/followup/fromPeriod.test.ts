import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import type { Period } from '../../src/domain/period';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import type { RowDifference } from '../../src/domain/followUpReport';
import { addRow, fillApril } from './filledApril';
import { changed, makeFollowUp, planBytes, type MadeFollowUp } from './madeFollowUp';
import { columnOf, headersOf, rowWhere, tableOf, typeInto } from './tableCells';

jest.setTimeout(60_000);

const ENERGY = 'Mängd köpt energi';
const DIGITAL = 'Digitalisering och service';
const STRATEGY = 'Utarbeta folkhälsopolitisk strategi';

let plan: Uint8Array;
let april: Uint8Array;
let filled: WorkbookModel;
let augusti: MadeFollowUp;

/** The plan as it was changed between April and August. */
function revise(model: WorkbookModel): void {
  typeInto(model, 'tblIndikatorer', ['Indikator', ENERGY], { Indikator: 'Mängd köpt energi, GWh' });
  typeInto(model, 'tblIndikatorer', ['Indikator', 'Användandet av självservice'], { 'Mål 2023': 300_000 });
  typeInto(model, 'tblDelmal', ['Mål nr', '4'], { ID: '' });
  const assignments = columnOf(model, 'tblUppdrag', 'Uppdrag');
  tableOf(model, 'tblUppdrag').deleteRows(
    assignments.findIndex((text) => String(text).startsWith('Genomföra förstudie')),
    1,
  );
  addRow(model, 'tblMal', { Nämnd: 'Regionstyrelsen', Nr: 12, Mål: 'Ett nytt mål' });
}

beforeAll(async () => {
  plan = await planBytes();
  const made = await makeFollowUp(plan, null, { period: 'April' });
  fillApril(made.model);
  april = made.model.save();
  filled = openHostedWorkbook(april).model;
  augusti = await makeFollowUp(changed(plan, revise), april, { period: 'Augusti' });
});

describe('a follow-up for August from the revised plan and the April follow-up', () => {
  test('April’s judgements and comments stand in the columns for the period before, and nowhere else', () => {
    const goal = rowWhere(augusti.model, 'tblMal', 'Mål', String(goalNamed(4)));
    expect(goal).toMatchObject({
      'Föregående bedömning': 'Uppfylls delvis',
      Bedömning: null,
      'Föregående kommentar': 'Går framåt.',
      Kommentar: null,
    });
    const subGoals = columnOf(augusti.model, 'tblDelmal', 'Föregående bedömning');
    expect(subGoals.filter((value) => value !== null)).toEqual(['Uppfylls inte']);
    const row = rowWhere(augusti.model, 'tblUppdrag', 'Uppdrag', STRATEGY);
    // Slutdatum 31 March had passed in April: its Läge was Försenat. The plan's own end date is carried.
    expect(row).toMatchObject({
      'Föregående läge': 'Försenat',
      'Föregående kommentar': 'Väntar på underlag.',
      Status: null,
      Slutdatum: 45_291,
      Läge: '',
      Kommentar: null,
    });
  });

  test('April’s outcomes stand left of August’s, on the reworded row too', () => {
    const headers = headersOf(augusti.model, 'tblIndikatorer');
    expect(headers.slice(12, 14)).toEqual(['Utfall april 2023', 'Utfall augusti 2023']);
    const row = rowWhere(augusti.model, 'tblIndikatorer', 'Indikator', 'Mängd köpt energi, GWh');
    expect(row).toMatchObject({
      'Utfall april 2023': 101.5,
      'Utfall augusti 2023': null,
      Mätsätt: 'Läge',
      'Föregående kommentar': 'Kall vinter.',
      ID: rowWhere(filled, 'tblIndikatorer', 'Indikator', ENERGY)['ID'],
    });
    const outcomes = columnOf(augusti.model, 'tblIndikatorer', 'Utfall april 2023');
    expect(outcomes.filter((value) => value !== null)).toEqual([101.5]);
  });

  test('Ekonomi has April’s forecast, outcome and own rows, and the budget as moved since', () => {
    const row = rowWhere(augusti.model, 'tblEkonomi', 'Område', DIGITAL);
    expect(row).toMatchObject({
      'Budget augusti 2023': null,
      'Utfall april 2023': 391.5,
      'Utfall augusti 2023': null,
      'Utfall augusti 2022': null,
      Årsbudget: 1102.14,
      'Föregående prognos': 1182.5,
      Årsprognos: null,
      Kommentar: null,
    });
    expect(rowWhere(augusti.model, 'tblEkonomi', 'Område', 'Projektmedel')).toMatchObject({
      Årsbudget: 5,
      'Föregående prognos': 4,
    });
    const current = rowWhere(augusti.model, 'tblBudget', 'Område', DIGITAL);
    expect(Number(current['Ändring under året']).toFixed(2)).toBe('-0.36');
    expect(Number(current['Aktuell budget 2023']).toFixed(2)).toBe('1102.14');
    expect(columnOf(augusti.model, 'tblOmfordelningar', 'Skede')).toEqual([
      ...Array(10).fill('Plan'),
      'Under året',
    ]);
  });

  test('Personal has its measures again, Investeringar the earlier outcome', () => {
    expect(rowWhere(augusti.model, 'tblPersonal', 'Mått', 'Sjukfrånvaro')).toMatchObject({
      Värde: null,
      Enhet: '%',
    });
    expect(rowWhere(augusti.model, 'tblInvesteringar', 'Investeringsområde', 'IT')).toMatchObject({
      'Utfall april 2023': 17,
      'Utfall augusti 2023': null,
      'Prognos helår': null,
    });
  });

  test('IDs go on, also where the plan has lost one; new rows have their own', () => {
    for (const [table, header] of [
      ['tblDelmal', 'Delmål'],
      ['tblEkonomi', 'Område'],
      ['tblInvesteringar', 'Investeringsområde'],
    ] as const) {
      for (const text of columnOf(augusti.model, table, header)) {
        const [now, before] = [augusti.model, filled].map((model) =>
          rowWhere(model, table, header, String(text)),
        );
        // The row that April's people added had none.
        if (text !== 'Projektmedel') {
          expect([table, text, now?.['ID']]).toEqual([table, text, before?.['ID']]);
        }
      }
    }
    const ids = ['tblMal', 'tblDelmal', 'tblIndikatorer', 'tblUppdrag', 'tblEkonomi', 'tblBudget'].flatMap(
      (table) => columnOf(augusti.model, table, 'ID'),
    );
    expect(ids.every((id) => typeof id === 'string' && /^[a-z]{8}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('rows new, gone, reworded, changed and completed are told', () => {
    const told = augusti.report.differences.map((difference) => [difference.kind, difference.label]);
    expect(told).toEqual([
      ['new', '12 · Ett nytt mål'],
      ['changed', 'Användandet av självservice'],
      ['reworded', 'Mängd köpt energi, GWh'],
      ['completed', 'Mängd köpt energi, GWh'],
      ['changed', STRATEGY],
      ['gone', expect.stringContaining('Genomföra förstudie')],
    ]);
    const changedRows = augusti.report.differences.filter(
      (difference): difference is Extract<RowDifference, { kind: 'changed' }> =>
        difference.kind === 'changed',
    );
    expect(changedRows.map(({ column, previous, current }) => [column, previous, current])).toEqual([
      ['Mål 2023', '276230', '300000'],
      ['Slutdatum', '2023-03-31', '2023-12-31'],
    ]);
  });
});

describe('a follow-up that is rolled to its next period', () => {
  test('has everything of its own file, and outcomes of every earlier period', async () => {
    const rolled = await makeFollowUp(april, null, { period: 'Augusti' });
    expect(rolled.report.differences).toEqual([]);
    for (const table of ['tblMal', 'tblDelmal', 'tblIndikatorer', 'tblUppdrag', 'tblBudget']) {
      expect(columnOf(rolled.model, table, 'ID')).toEqual(columnOf(filled, table, 'ID'));
    }
    typeInto(rolled.model, 'tblIndikatorer', ['Indikator', ENERGY], { 'Utfall augusti 2023': 100 });
    const helar = await makeFollowUp(rolled.model.save(), null, { period: 'Helår' });
    expect(rowWhere(helar.model, 'tblIndikatorer', 'Indikator', ENERGY)).toMatchObject({
      'Utfall april 2023': 101.5,
      'Utfall augusti 2023': 100,
      'Utfall helår 2023': null,
    });
    expect(headersOf(helar.model, 'tblIndikatorer').slice(12, 15)).toEqual([
      'Utfall april 2023',
      'Utfall augusti 2023',
      'Utfall helår 2023',
    ]);
  });

  test('works for a region-wide workbook, board by board', async () => {
    const region = readFileSync(join(__dirname, '../fixtures/uppfoljning-region-april-2023.xlsx'));
    const before = openHostedWorkbook(region).model;
    const { model, report } = await makeFollowUp(region, null, { period: 'Augusti' });
    expect(report).toMatchObject({ board: 'Alla nämnder', previousPeriod: 'April' });
    expect(report.differences).toEqual([]);
    for (const [table, from, to] of [
      ['tblMal', 'Bedömning', 'Föregående bedömning'],
      ['tblDelmal', 'Kommentar', 'Föregående kommentar'],
      ['tblUppdrag', 'Läge', 'Föregående läge'],
      ['tblIndikatorer', 'Utfall april 2023', 'Utfall april 2023'],
      ['tblEkonomi', 'Årsprognos', 'Föregående prognos'],
      ['tblFinansiellaMal', 'Finansiellt mål', 'Finansiellt mål'],
      ['tblPersonal', 'Mått', 'Mått'],
    ] as const) {
      const filledIn = (values: readonly unknown[]) => values.map((value) => (value === '' ? null : value));
      expect([table, columnOf(model, table, 'Nämnd')]).toEqual([table, columnOf(before, table, 'Nämnd')]);
      expect([table, filledIn(columnOf(model, table, to))]).toEqual([
        table,
        filledIn(columnOf(before, table, from)),
      ]);
    }
  });
});

describe('what no follow-up can be made from is refused', () => {
  test.each<readonly [string, () => readonly [Uint8Array, Uint8Array | null, Period], string]>([
    ['April is not later than April', () => [april, null, 'April'], 'notLater'],
    ['the previous one is no follow-up', () => [plan, plan, 'April'], 'previousNotFollowUp'],
    ['the previous one is of the same period', () => [plan, april, 'April'], 'previousNotEarlier'],
    ['the previous one is of another year', () => [plan, otherYear(), 'Augusti'], 'previousYear'],
    ['the previous one is another board’s', () => [plan, otherBoard(), 'Augusti'], 'previousBoard'],
    ['the plan has no board', () => [withoutBoard(), null, 'April'], 'boardMissing'],
    [
      'the appendix has redistributions alone',
      () => [readFileSync(join(__dirname, '../fixtures/omfordelningar-2021.xlsx')), null, 'Helår'],
      'appendix',
    ],
    [
      'another workbook',
      () => [readFileSync(join(__dirname, '../fixtures/rich.xlsx')), null, 'April'],
      'notPlan',
    ],
  ])('%s', async (_name, files, code) => {
    const [own, previous, period] = files();
    await expect(makeFollowUp(own, previous, { period })).rejects.toThrow(code);
  });

  test('a year that the plan does not say', async () => {
    await expect(makeFollowUp(plan, null, { period: 'April', year: 2024 })).rejects.toThrow('yearMismatch');
  });
});

function goalNamed(number: number): unknown {
  return columnOf(filled, 'tblMal', 'Mål')[columnOf(filled, 'tblMal', 'Nr').indexOf(number)];
}

function otherYear(): Uint8Array {
  return changed(april, (model) => model.sheet('Start')?.setInput(6, 2, 2022));
}

function otherBoard(): Uint8Array {
  return changed(april, (model) => model.sheet('Start')?.setInput(5, 2, 'Patientnämnden'));
}

function withoutBoard(): Uint8Array {
  return changed(plan, (model) => model.sheet('Start')?.setInput(5, 2, ''));
}

import { LISTS } from './lists';
import { headerText } from './headerTemplate';
import type { LayoutContext } from './layoutContext';
import { STANDARD_TABLES, writtenTables } from './standardTables';
import { columnsOf, type TableName } from './tableSpec';

const PLAN: LayoutContext = {
  kind: 'plan',
  board: 'Regionstyrelsen',
  year: 2023,
  baselineYear: 2021,
  period: null,
};
const FOLLOW_UP: LayoutContext = { ...PLAN, kind: 'uppfoljning', period: 'April' };

function headers(name: TableName, context: LayoutContext): string {
  return columnsOf(STANDARD_TABLES[name], context.kind)
    .map((column) => headerText(column.header, context))
    .join(' | ');
}

describe('the headers are those of layouts.md', () => {
  test.each<[TableName, string]>([
    ['tblMal', 'Nämnd | Målområde | Nr | Mål | Beskrivning | ID'],
    ['tblDelmal', 'Nämnd | Mål nr | Delmål nr | Delmål | ID'],
    [
      'tblIndikatorer',
      'Nämnd | Mål nr | Delmål nr | Delmål | Indikator | Enhet | Riktning | Mätsätt | Utfall 2021 | Mål 2023 | Periodicitet | Ansvarig | ID',
    ],
    ['tblUppdrag', 'Nämnd | Från | Till | Uppdrag | Riktas till | Status | Periodicitet | Slutdatum | ID'],
    [
      'tblBudget',
      'Nämnd | Område | Budget 2022 | Omfördelning | Tillskott | Uppräkning | Övrigt | Budget 2023 | ID',
    ],
    [
      'tblOmfordelningar',
      'Nämnd | Område | Motpart | Ändamål | Text | Belopp | Typ | Skede | Varaktighet | Helårseffekt | Gäller från | Beslut | Beslutsdatum | ID',
    ],
    ['tblKontrollsummor', 'Nämnd | Summa'],
    ['tblAtgarder', 'Nämnd | Område | Åtgärd | Planerad effekt helår | ID'],
    ['tblInvesteringar', 'Nämnd | Investeringsområde | Budget 2023 | ID'],
    ['tblNamnder', 'Kod | Namn | Andra namn'],
  ])('%s in a plan', (name, expected) => {
    expect(headers(name, PLAN)).toBe(expected);
  });

  test.each<[TableName, string]>([
    [
      'tblMal',
      'Nämnd | Målområde | Nr | Mål | Beskrivning | Föregående bedömning | Bedömning | Föregående kommentar | Kommentar | ID',
    ],
    [
      'tblDelmal',
      'Nämnd | Mål nr | Delmål nr | Delmål | Föregående bedömning | Bedömning | Föregående kommentar | Kommentar | ID',
    ],
    [
      'tblIndikatorer',
      'Nämnd | Mål nr | Delmål nr | Delmål | Indikator | Enhet | Riktning | Mätsätt | Utfall 2021 | Mål 2023 | Periodicitet | Ansvarig | Utfall april 2023 | Periodmål | Måluppfyllelse | Status | Föregående kommentar | Kommentar | ID',
    ],
    [
      'tblUppdrag',
      'Nämnd | Från | Till | Uppdrag | Riktas till | Status | Periodicitet | Slutdatum | Läge | Föregående läge | Föregående kommentar | Kommentar | ID',
    ],
    [
      'tblBudget',
      'Nämnd | Område | Budget 2022 | Omfördelning | Tillskott | Uppräkning | Övrigt | Budget 2023 | Ändring under året | Aktuell budget 2023 | Kommentar | ID',
    ],
    [
      'tblEkonomi',
      'Nämnd | Område | Budget april 2023 | Utfall april 2023 | Avvikelse | Utfall april 2022 | Förändring | Årsbudget | Föregående prognos | Årsprognos | Prognosavvikelse | Kommentar | ID',
    ],
    ['tblPersonal', 'Nämnd | Mått | Värde | Föregående år | Förändring | Enhet | Kommentar | ID'],
    [
      'tblFinansiellaMal',
      'Nämnd | Finansiellt mål | Målnivå | Utfall | Prognos | Bedömning | Kommentar | ID',
    ],
    [
      'tblAtgarder',
      'Nämnd | Område | Åtgärd | Planerad effekt helår | Planerad effekt april 2023 | Uppnådd effekt april 2023 | Andel av plan | Prognos effekt helår | Kommentar | ID',
    ],
    [
      'tblInvesteringar',
      'Nämnd | Investeringsområde | Budget 2023 | Utfall april 2023 | Prognos helår | Avvikelse | Kommentar | ID',
    ],
  ])('%s in a follow-up', (name, expected) => {
    expect(headers(name, FOLLOW_UP)).toBe(expected);
  });
});

test('the required tables are those of layouts.md', () => {
  const required = (kind: LayoutContext['kind']) =>
    Object.values(STANDARD_TABLES)
      .filter((table) => table.isRequired(kind))
      .map((table) => table.name);
  expect(required('plan')).toEqual(['tblMal', 'tblDelmal', 'tblIndikatorer', 'tblUppdrag', 'tblBudget']);
  expect(required('uppfoljning')).toEqual([
    'tblMal',
    'tblDelmal',
    'tblIndikatorer',
    'tblUppdrag',
    'tblEkonomi',
  ]);
});

test('the financial goals belong to region-wide follow-ups alone', () => {
  const names = (context: LayoutContext) => writtenTables(context).map((table) => table.name);
  expect(names(FOLLOW_UP)).not.toContain('tblFinansiellaMal');
  expect(names({ ...FOLLOW_UP, board: 'Alla nämnder' })).toContain('tblFinansiellaMal');
  expect(names(PLAN)).not.toContain('tblEkonomi');
});

test('keys and headers are unique within every table, sheets within the workbook', () => {
  for (const table of Object.values(STANDARD_TABLES)) {
    expect(new Set(table.columns.map((column) => column.key)).size).toBe(table.columns.length);
    expect(new Set(table.columns.map((column) => column.header)).size).toBe(table.columns.length);
    for (const column of table.columns) expect(column.list === undefined).toBe(column.kind !== 'list');
  }
  const sheets = Object.values(STANDARD_TABLES).map((table) => table.sheet);
  expect(new Set(sheets).size).toBe(sheets.length);
  const names = Object.values(LISTS).map((list) => list.name);
  expect(new Set(names).size).toBe(names.length);
});

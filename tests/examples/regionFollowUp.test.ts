import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDICATOR_STATUSES, indicatorStatus } from '../../src/domain/indicatorStatus';
import { readValue } from '../../src/domain/readValue';
import { DEFAULT_THRESHOLDS } from '../../src/domain/thresholds';
import { DEFAULT_BOARDS } from '../../src/layout/boardRegister';
import followUp from '../data/followup-april-2023.json';
import { cellText, readBook, sumOf, type SavedBook, type SavedRow as Row } from './readBook';

const REGION = join(__dirname, '../fixtures/uppfoljning-region-april-2023.xlsx');

function count(rows: readonly Row[], column: string, word: string | null): number {
  return rows.filter((row) => (row[column] === '' ? null : row[column]) === word).length;
}

/** The status by the program's rule, from the cells of a row. */
function statusOf(row: Row): string {
  const raw = (header: string) => {
    const value = row[header] ?? null;
    return readValue(typeof value === 'object' ? null : value);
  };
  return indicatorStatus(
    {
      target: raw('Mål 2023'),
      baseline: raw('Utfall 2021'),
      outcome: raw('Utfall april 2023'),
      direction: row['Riktning'] === 'Öka' || row['Riktning'] === 'Minska' ? row['Riktning'] : null,
      measure: row['Mätsätt'] === 'Ackumulerat' ? 'Ackumulerat' : 'Läge',
    },
    cellText(row['Periodicitet']),
    'April',
    DEFAULT_THRESHOLDS,
  ).status;
}

describe('the region’s follow-up April 2023', () => {
  let book: SavedBook;
  beforeAll(() => {
    book = readBook(readFileSync(REGION));
  });
  const ofGoal = (table: string, goal: number): readonly Row[] =>
    book.rows(table).filter((row) => row['Mål nr'] === goal);
  const ofBoard = (table: string, ...boards: string[]): readonly Row[] =>
    book.rows(table).filter((row) => boards.includes(cellText(row['Nämnd'])));

  test.each(followUp.goals)('mål $number has the printed counts', (goal) => {
    const { delmal_counts: subGoals, indicator_counts: indicators, unaccounted } = goal;
    const rows = ofGoal('tblDelmal', goal.number);
    expect({
      total: rows.length,
      full: count(rows, 'Bedömning', 'Uppfylls helt'),
      partly: count(rows, 'Bedömning', 'Uppfylls delvis'),
      not: count(rows, 'Bedömning', 'Uppfylls inte'),
      missing: count(rows, 'Bedömning', null),
    }).toEqual({
      total: subGoals.total,
      full: subGoals.fulfilled,
      partly: subGoals.partly ?? 0,
      not: subGoals.not ?? 0,
      missing: (subGoals.missing ?? 0) + unaccounted.delmal,
    });
    const statuses = ofGoal('tblIndikatorer', goal.number).map(statusOf);
    const having = (...wanted: string[]): number => statuses.filter((each) => wanted.includes(each)).length;
    expect({
      total: statuses.length,
      green: having('Grön'),
      yellow: having('Gul'),
      red: having('Röd'),
      missing: having('Saknas', 'Ej aktuell'),
    }).toEqual({
      total: indicators.total,
      green: indicators.green ?? 0,
      yellow: indicators.yellow ?? 0,
      red: indicators.red ?? 0,
      missing: (indicators.missing ?? 0) + unaccounted.indicators,
    });
  });

  test('85 sub-goals and 164 indicators in all, of which 64 with a colour', () => {
    const indicators = book.rows('tblIndikatorer');
    expect(book.rows('tblDelmal')).toHaveLength(85);
    expect(indicators).toHaveLength(164);
    expect(
      INDICATOR_STATUSES.map((status) => indicators.filter((row) => statusOf(row) === status).length).slice(
        0,
        3,
      ),
    ).toEqual([24, 9, 31]);
  });

  test('mål 1 is the rule’s example: six without assessment, of which four are not followed up in April', () => {
    const statuses = ofGoal('tblIndikatorer', 1).map(statusOf);
    expect(statuses.toSorted()).toEqual([
      ...Array<string>(4).fill('Ej aktuell'),
      ...Array<string>(4).fill('Röd'),
      ...Array<string>(2).fill('Saknas'),
    ]);
  });

  test('the sheet’s own Status is the rule’s in every row', () => {
    for (const row of book.rows('tblIndikatorer'))
      expect([row['Indikator'], row['Status']]).toEqual([row['Indikator'], statusOf(row)]);
  });

  test('five boards and the region, each with goals for its sub-goals and indicators', () => {
    const key = (row: Row, column: string): string => `${cellText(row['Nämnd'])} ${cellText(row[column])}`;
    const goals = new Set(book.rows('tblMal').map((row) => key(row, 'Nr')));
    expect(goals.size).toBe(book.rows('tblMal').length);
    for (const table of ['tblDelmal', 'tblIndikatorer'])
      for (const row of book.rows(table)) expect(goals).toContain(key(row, 'Mål nr'));
    const subGoals = new Set(
      book
        .rows('tblDelmal')
        .map((row) => `${key(row, 'Mål nr')} ${cellText(row['Delmål nr'])} ${cellText(row['Delmål'])}`),
    );
    expect(subGoals.size).toBe(85);
    for (const row of book.rows('tblIndikatorer'))
      expect(subGoals).toContain(
        `${key(row, 'Mål nr')} ${cellText(row['Delmål nr'])} ${cellText(row['Delmål'])}`,
      );
    expect([...new Set(book.rows('tblMal').map((row) => row['Nämnd']))]).toEqual(
      DEFAULT_BOARDS.map(({ name }) => name),
    );
  });

  test('the region’s judgement of the twelve goals is the printed one', () => {
    const region = ofBoard('tblMal', 'Regionen');
    expect(region.map((row) => row['Mål'])).toEqual(followUp.goals.map(({ name }) => name));
    expect(region.map((row) => row['Kommentar'])).toEqual(followUp.goals.map((goal) => goal.comment_lead));
    const printed = followUp.goals.map((goal) =>
      goal.assessment_text.replace(/^Mål kommer (\w+) uppfyllas$/, 'Uppfylls $1'),
    );
    expect(region.map((row) => row['Bedömning'])).toEqual(printed);
  });

  test('the eight printed assignments, five of them once, three to several boards', () => {
    const rows = book.rows('tblUppdrag');
    expect(new Set(rows.map((row) => row['Uppdrag']))).toEqual(
      new Set(followUp.assignments.map(({ text }) => text)),
    );
    expect(new Set(rows.map((row) => row['Läge']))).toEqual(new Set(['Pågående enligt plan']));
    expect(rows).toHaveLength(5 + 2 + 2 + 5 + 1 + 3);
  });

  test('the boards’ deviations in April and for the year are the printed ones', () => {
    for (const board of followUp.boards) {
      const rows = ofBoard('tblEkonomi', board.name);
      const april = sumOf(rows, 'Budget april 2023') - sumOf(rows, 'Utfall april 2023');
      expect([board.name, april]).toEqual([
        board.name,
        expect.closeTo(board.budget_deviation_mkr_april ?? -4, 3),
      ]);
      const isMissing = rows.every((row) => row['Årsprognos'] === null);
      expect([board.name, isMissing]).toEqual([board.name, board.forecast_deviation_mkr === null]);
      if (board.forecast_deviation_mkr === null) continue;
      const year = sumOf(rows, 'Årsbudget') - sumOf(rows, 'Årsprognos');
      expect([board.name, year]).toEqual([board.name, expect.closeTo(board.forecast_deviation_mkr, 3)]);
    }
  });

  test('the region’s sums are the printed ones', () => {
    const boards = book.rows('tblEkonomi').filter((row) => row['Nämnd'] !== 'Regionen');
    const areaOf = (...areas: string[]) =>
      book.rows('tblEkonomi').filter((row) => areas.includes(cellText(row['Område'])));
    const taxes = areaOf('Skatteintäkter', 'Generella statsbidrag och utjämning');
    const finance = areaOf('Finansnetto');
    const printed = (what: string): number =>
      followUp.totals.find((total) => total.what === what)?.value ?? NaN;
    const april = (rows: readonly Row[]) =>
      sumOf(rows, 'Budget april 2023') - sumOf(rows, 'Utfall april 2023');
    const year = (rows: readonly Row[]) =>
      sumOf(
        rows.filter((row) => row['Årsprognos'] !== null),
        'Årsbudget',
      ) - sumOf(rows, 'Årsprognos');
    expect(Math.round(april(boards))).toBe(printed('Verksamhetens nettokostnader, budgetavvikelse jan-apr'));
    expect(april(taxes)).toBe(printed('Skatter och generella statsbidrag, budgetavvikelse jan-apr'));
    expect(april(finance)).toBe(printed('Finansnetto, budgetavvikelse jan-apr'));
    expect(Math.round(april(book.rows('tblEkonomi')))).toBe(
      printed('Budgetavvikelse inklusive finansnetto jan-apr 2023'),
    );
    expect(year(boards)).toBeCloseTo(printed('Årsprognos, verksamhetens nettokostnader'), 3);
    expect(year(taxes)).toBe(printed('Årsprognos, skatter och generella statsbidrag'));
    expect(year(finance)).toBe(printed('Årsprognos, finansiella poster'));
    expect(year(book.rows('tblEkonomi'))).toBeCloseTo(printed('Årsprognos, budgetavvikelse totalt'), 3);
    expect(-sumOf(book.rows('tblEkonomi'), 'Utfall april 2023')).toBeCloseTo(
      printed('Resultat jan-apr 2023'),
      3,
    );
    expect(-sumOf(book.rows('tblEkonomi'), 'Årsbudget')).toBeCloseTo(printed('Årsbudget 2023 (resultat)'), 3);
    const growth = sumOf(boards, 'Utfall april 2023') / sumOf(boards, 'Utfall april 2022') - 1;
    expect(Math.round(growth * 1000) / 10).toBe(printed('Nettokostnadsutveckling jan-apr'));
  });

  test('the year’s budget is that of the plan, area by area', () => {
    for (const row of book.rows('tblBudget')) {
      const economy = book
        .rows('tblEkonomi')
        .find((each) => each['Nämnd'] === row['Nämnd'] && each['Område'] === row['Område']);
      expect([row['Område'], row['Aktuell budget 2023']]).toEqual([
        row['Område'],
        expect.closeTo(Number(economy?.['Årsbudget']), 6),
      ]);
    }
  });

  test('measures, investments, staff and financial goals as printed', () => {
    expect(book.rows('tblAtgarder')[0]).toMatchObject({
      'Planerad effekt helår': 274,
      'Planerad effekt april 2023': 91,
      'Uppnådd effekt april 2023': 34,
    });
    expect(sumOf(book.rows('tblInvesteringar'), 'Utfall april 2023')).toBe(179);
    expect(sumOf(book.rows('tblInvesteringar'), 'Prognos helår')).toBe(925);
    expect(ofBoard('tblPersonal', 'Regionen')[0]).toMatchObject({
      Värde: 10_794,
      'Föregående år': 10_840,
      Förändring: -46,
    });
    expect(book.rows('tblPersonal')[0]).toMatchObject({ Värde: 0.047, 'Föregående år': 0.052 });
    expect(book.rows('tblFinansiellaMal').map((row) => row['Bedömning'])).toEqual(
      followUp.financial_goals.map((goal) => goal.assessment),
    );
  });
});

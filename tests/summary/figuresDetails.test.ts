import { stateMovement } from '../../src/domain/summary/trend';
import { summaryGoalText } from '../../src/text/summaryGoalText';
import { figuresOfTables, partOf } from './figuresOfBook';

const RS = 'Regionstyrelsen';
const HSN = 'Hälso- och sjukvårdsnämnden';

test('two rows with one text are two assignments in their own board, and one in the region', () => {
  const row = { assignedBy: 'Nämnd', assignment: 'Se över', status: 'Avslutat' };
  const report = figuresOfTables({
    tblUppdrag: [
      { ...row, board: RS },
      { ...row, board: RS },
      { ...row, board: HSN, assignment: 'Annat' },
    ],
  });
  expect(partOf(report, 'RS').assignments.counts.total.count).toBe(2);
  expect(partOf(report, 'region').assignments.counts.total.count).toBe(2);
});

test('new money moves its net, a redistribution the larger of its sides', () => {
  const row = (purpose: string, type: string, amount: number) => ({
    purpose,
    type,
    amount,
    area: 'A',
    stage: 'Plan',
  });
  const report = figuresOfTables(
    {
      tblOmfordelningar: [
        row('Bidrag', 'Tillskott', 5),
        row('Bidrag', 'Tillskott', -2),
        row('Flytt', 'Omfördelning', -1),
        row('Flytt', 'Omfördelning', 1.01),
      ],
    },
    { board: RS },
  );
  expect(partOf(report, 'RS').redistributions?.purposes.map(({ amountSek }) => amountSek)).toEqual([
    3_000_000, 1_010_000,
  ]);
});

test('an indicator without goal number lacks its goal, not its outcome too', () => {
  const report = figuresOfTables(
    { tblIndikatorer: [{ goalNumber: null, indicator: 'I', direction: 'Öka', target: 1 }] },
    { board: RS },
  );
  expect(partOf(report, 'RS').gaps.map(({ kind }) => kind)).toEqual(['goals', 'economy', 'unknownGoal']);
});

test('two boards with sub-goals are told together, one alone by name, and Regionen too', () => {
  const goalText = (...boards: readonly string[]): string => {
    const report = figuresOfTables({
      tblMal: [RS, HSN].map((board) => ({ board, number: 1, goal: 'G' })),
      tblDelmal: boards.map((board) => ({ board, goalNumber: 1, subGoal: 'D' })),
    });
    const region = partOf(report, 'region');
    const [goal] = region.goals;
    if (goal === undefined) throw new Error('no goal');
    return summaryGoalText('sv', region, goal, 'April').replace(/ delmål mot.*/u, '');
  };
  expect(goalText(RS, HSN)).toBe('Nämnderna har tillsammans antagit två');
  expect(goalText(HSN, HSN)).toBe('Hälso- och sjukvårdsnämnden har antagit två');
  expect(goalText('Regionen')).toBe('Regionen har antagit ett');
  expect(goalText()).toBe('Nämnderna har inte antagit något');
});

describe('the symbols of Läget i korthet', () => {
  const toneOf = (key: string, tables: object): string | undefined =>
    partOf(figuresOfTables(tables, { board: RS }), 'RS').headlines.find((line) => line.key === key)?.tone;

  // MT_AvvikelseProcent 5 %, MT_AvvikelseMinst 0,5, MT_AvvikelseAlltid 10 mkr.
  test.each([
    [100, 100.04, 'green'],
    [100, 95, 'green'],
    [100, 104.9, 'yellow'],
    [100, 105, 'red'],
    [8, 8.4, 'yellow'],
    [1000, 1009.9, 'yellow'],
    [1000, 1010, 'red'],
  ])('budget %d, outcome %d: %s', (periodBudget, periodOutcome, tone) => {
    expect(toneOf('budgetDeviation', { tblEkonomi: [{ area: 'A', periodBudget, periodOutcome }] })).toBe(
      tone,
    );
  });

  test.each([
    ['Pågående enligt plan', 45_046, 'red'],
    ['Pågående enligt plan', 45_047, 'green'],
    ['Pågående med avvikelse', 45_047, 'yellow'],
    ['Ej påbörjat', 45_047, 'neutral'],
  ])('an assignment %s that ends %d: %s', (status, endDate, tone) => {
    expect(toneOf('assignments', { tblUppdrag: [{ assignment: 'U', status, endDate }] })).toBe(tone);
  });

  test.each([
    [10, 10, 'green'],
    [10, 8, 'yellow'],
    [10, 7.9, 'red'],
    [0, 1, 'neutral'],
  ])('a plan of %d and an effect of %d: %s', (plannedPeriod, achievedPeriod, tone) => {
    expect(toneOf('measures', { tblAtgarder: [{ action: 'Å', plannedPeriod, achievedPeriod }] })).toBe(tone);
  });

  test.each([
    [['Uppfylls helt', 'Uppfylls inte'], 'red'],
    [['Uppfylls helt', 'Uppfylls delvis'], 'yellow'],
    [['Uppfylls helt', null], 'green'],
    [[null], 'neutral'],
  ])('goals %j: %s', (assessments, tone) => {
    const rows = assessments.map((assessment, at) => ({ number: at + 1, goal: 'G', assessment }));
    expect(toneOf('goals', { tblMal: rows })).toBe(tone);
  });
});

test('an assignment that was cancelled is neither better nor worse', () => {
  expect(stateMovement('Ej påbörjat', 'Avbrutet')).toEqual({ previous: 'Ej påbörjat', trend: 'changed' });
  expect(stateMovement('Pågående med avvikelse', 'Pågående enligt plan')?.trend).toBe('up');
  expect(stateMovement('Pågående enligt plan', 'Försenat')?.trend).toBe('down');
  expect(stateMovement('Avbrutet', 'Avbrutet')?.trend).toBe('same');
  expect(stateMovement(null, 'Avslutat')).toBeNull();
});

test('an appendix of redistributions is no plan without a period, whatever Start says', () => {
  const tables = {
    tblMal: null,
    tblDelmal: null,
    tblIndikatorer: null,
    tblUppdrag: null,
    tblBudget: null,
    tblOmfordelningar: [{ area: 'A', purpose: 'P', amount: -1, type: 'Omfördelning', stage: 'Plan' }],
  };
  const report = figuresOfTables(tables, { kind: 'plan', period: null, board: RS });
  const rs = partOf(report, 'RS');
  expect([report.period, rs.redistributions?.total.netSek, rs.gaps]).toEqual([null, -1_000_000, []]);
});

test('a follow-up that does not say of which year is refused', () => {
  expect(() => figuresOfTables({}, { year: null as unknown as number })).toThrow('yearMissing');
});

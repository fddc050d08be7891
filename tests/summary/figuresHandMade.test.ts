import { summaryGapText } from '../../src/text/summaryGaps';
import { forecastTrendText, trendText } from '../../src/text/summaryTrends';
import { figuresOfTables, numbersOf, partOf } from './figuresOfBook';

const RS = 'Regionstyrelsen';
const HSN = 'Hälso- och sjukvårdsnämnden';
const PN = 'Patientnämnden';

describe('economy', () => {
  const row = (board: string, budget: number | null, outcome: number | null, forecast: number | null) => ({
    board,
    area: 'A',
    periodBudget: budget,
    periodOutcome: outcome,
    yearBudget: 30,
    yearForecast: forecast,
  });

  test('a total sums what exists, and lists who misses; a deviation needs both figures', () => {
    const report = figuresOfTables({
      tblMal: [{ board: PN, number: 1, goal: 'G' }],
      tblEkonomi: [row(RS, 10, 12, 33), { ...row(RS, 10, null, 29), area: 'B' }, row(HSN, 10, 9, null)],
    });
    const { total } = partOf(report, 'region').economy;
    expect([total.periodBudgetSek, total.periodOutcomeSek, total.periodDeviationSek]).toEqual([
      30_000_000, 21_000_000, -1_000_000,
    ]);
    expect([total.yearForecastSek, total.forecastDeviationSek]).toEqual([62_000_000, -2_000_000]);
    // FHS and RUN have no rows at all, PN none in Ekonomi.
    expect(total.missing.periodOutcome).toEqual(['RS', 'RUN', 'FHS', 'PN']);
    expect(total.missing.yearForecast).toEqual(['HSN', 'RUN', 'FHS', 'PN']);
    const gaps = partOf(report, 'region').gaps.filter(({ kind }) => kind === 'board' || kind === 'economy');
    expect(gaps.map(({ kind, board }) => `${kind} ${board?.code ?? ''}`)).toEqual([
      'economy PN',
      'board RUN',
      'board FHS',
    ]);
  });

  test('nothing at all is null, never zero', () => {
    const report = figuresOfTables({ tblEkonomi: [row(RS, null, null, null)] }, { board: RS });
    expect(partOf(report, 'RS').economy.total).toMatchObject({
      periodBudgetSek: null,
      periodOutcomeSek: null,
      periodDeviationSek: null,
      forecastDeviationSek: null,
    });
    expect(partOf(report, 'RS').headlines.map(({ key }) => key)).toEqual([]);
  });

  test('at the year’s end no forecast is missed', () => {
    const report = figuresOfTables({ tblEkonomi: [row(RS, 10, 10, null)] }, { board: RS, period: 'Helår' });
    expect(partOf(report, 'RS').economy.total.missing.yearForecast).toEqual([]);
    expect(partOf(report, 'RS').gaps.map(({ kind }) => kind)).toEqual(['goals', 'indicators']);
  });

  test('a forecast against the one before', () => {
    const report = figuresOfTables(
      { tblEkonomi: [{ ...row(RS, 10, 10, 33), previousForecast: 31 }, row(RS, 10, 10, 30)] },
      { board: RS },
    );
    const { total } = partOf(report, 'RS').economy;
    expect(total.forecastChangeSek).toBe(-2_000_000);
    expect(forecastTrendText('sv', total.forecastChangeSek ?? 0)).toEqual({
      symbol: '↘',
      text: '2,0\u00a0mkr sämre än föregående prognos',
    });
  });
});

describe('goals', () => {
  test('a goal number that only indicators bear has its line; rows without board or number are told and counted nowhere', () => {
    const report = figuresOfTables({
      tblMal: [{ board: RS, number: 1, goal: 'Ett', assessment: 'Uppfylls helt' }],
      tblDelmal: [
        { board: RS, goalNumber: 1, subGoal: 'a', assessment: 'Uppfylls inte' },
        { board: 'Kulturnämnden', goalNumber: 1, subGoal: 'b' },
        { board: RS, goalNumber: null, subGoal: 'c' },
      ],
      tblIndikatorer: [
        { board: HSN, goalNumber: 7, indicator: 'I', direction: 'Öka', target: 1, outcome: 1 },
      ],
    });
    const region = partOf(report, 'region');
    expect(region.goals.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Ett'],
      [7, ''],
    ]);
    expect(region.subGoals.total.count).toBe(1);
    expect(numbersOf(region.indicators)).toEqual([1, 0, 0, 0, 0]);
    const told = region.gaps
      .filter(({ kind }) => kind === 'unknownBoard' || kind === 'unknownGoal')
      .map((gap) => summaryGapText('sv', gap, gap.board?.name ?? null));
    expect(told).toEqual([
      'Regionstyrelsen: en rad utan målnummer räknas inte med (Delmål rad 7).',
      'En rad utan känd nämnd räknas inte med (Delmål rad 6).',
    ]);
    // The boards' judgement is never the region's.
    expect(region.goals[0]?.assessment).toBeNull();
  });

  test('Regionens own judgement, rows and movement stand in the region, and Regionen is no board', () => {
    const report = figuresOfTables({
      tblMal: [
        { board: RS, number: 1, goal: 'RS:s namn', assessment: 'Uppfylls inte' },
        {
          board: 'Regionen',
          number: 1,
          goal: 'Målet',
          assessment: 'Uppfylls delvis',
          previousAssessment: 'Uppfylls inte',
          comment: 'K',
        },
      ],
      tblDelmal: [
        { board: RS, goalNumber: 1, subGoal: 'a', assessment: 'Uppfylls helt' },
        { board: 'Regionen', goalNumber: 1, subGoal: 'b', assessment: 'Uppfylls helt' },
      ],
    });
    expect(report.boards.map(({ code }) => code)).toEqual(['RS']);
    const [goal] = partOf(report, 'region').goals;
    expect(goal).toMatchObject({ name: 'Målet', assessment: 'Uppfylls delvis', comment: 'K' });
    expect(goal?.subGoals.total.count).toBe(2);
    expect(
      goal?.movement === null || goal?.movement === undefined ? '' : trendText('sv', goal.movement),
    ).toEqual({
      symbol: '↗',
      text: 'Bättre än föregående: Uppfylls inte',
    });
  });

  test('a goal number twice with two judgements has none', () => {
    const report = figuresOfTables(
      {
        tblMal: [
          { number: 1, goal: 'Ett', assessment: 'Uppfylls helt' },
          { number: 1, goal: 'Ett', assessment: 'Uppfylls inte' },
        ],
      },
      { board: RS },
    );
    expect(partOf(report, 'RS').goals).toMatchObject([{ assessment: null, source: [{ rows: [5, 6] }] }]);
  });
});

test('indicators: status by the rule, the worst first, shown as in the sheet', () => {
  const row = (indicator: string, outcome: number | null, more: object = {}) => ({
    goalNumber: 1,
    indicator,
    direction: 'Öka',
    target: 100,
    outcome,
    status: 'Grön',
    ...more,
  });
  const report = figuresOfTables(
    {
      tblIndikatorer: [
        row('gul', 90),
        row('röd', 79, { responsible: 'Ek', comment: 'Sjunker' }),
        row('rödast', 0),
        row('procent', 0.2, { target: 0.35, unit: '%' }),
        row('ackumulerat', 20, { measure: 'Ackumulerat', target: 90 }),
        row('ej aktuell', null, { periodicity: 'År' }),
        row('saknas', null),
        row('utan riktning', 1, { direction: null }),
      ],
    },
    { board: RS },
  );
  const rs = partOf(report, 'RS');
  expect(rs.deviations.map(({ indicator, shareOfTarget }) => [indicator, shareOfTarget])).toEqual([
    ['rödast', 0],
    ['procent', 0.571],
    ['ackumulerat', 0.666],
    ['röd', 0.79],
    ['gul', 0.9],
  ]);
  expect(rs.deviations[1]).toMatchObject({
    target: { value: 0.35, isPercent: true },
    outcome: { value: 0.2, isPercent: true },
  });
  expect(rs.deviations[2]).toMatchObject({ target: { value: 90 }, periodTarget: { value: 30 } });
  expect(rs.deviations[3]).toMatchObject({ responsible: 'Ek', comment: 'Sjunker', source: [{ rows: [6] }] });
  expect(numbersOf(rs.indicators)).toEqual([0, 1, 4, 2, 1]);
  expect(rs.gaps.filter(({ kind }) => kind === 'outcome' || kind === 'unjudged')).toMatchObject([
    { kind: 'outcome', source: [{ rows: [11] }] },
    { kind: 'unjudged', source: [{ rows: [12] }] },
  ]);
});

test('redistributions: new money apart, both sides of a purpose also in one board’s part, rows without amount told', () => {
  const row = (board: string, purpose: string, amount: number | null, type = 'Omfördelning') => ({
    board,
    area: 'A',
    purpose,
    amount,
    type,
    stage: 'Under året',
    duration: 'Permanent',
    decision: '§ 7',
  });
  const report = figuresOfTables({
    tblOmfordelningar: [
      row(RS, 'Tjänst', -0.36),
      row(HSN, 'tjänst', 0.36),
      row(HSN, 'Tilläggsbudget', 5, 'Tillskott'),
      row(HSN, 'Oläst', null),
      { ...row(RS, 'Öppen', -1), counterpart: 'PN' },
    ],
  });
  const rs = partOf(report, 'RS').redistributions;
  expect(rs?.total).toMatchObject({
    givenSek: -1_360_000,
    receivedSek: 0,
    newMoneySek: 0,
    netSek: -1_360_000,
  });
  expect(rs?.purposes).toMatchObject([
    {
      purpose: 'Tjänst',
      amountSek: 360_000,
      verdict: 'balanced',
      durations: ['Permanent'],
      decisions: ['§ 7'],
      receivers: [{ board: { code: 'HSN' }, amountSek: 360_000 }],
    },
    { purpose: 'Öppen', counterparts: ['Patientnämnden'], amountSek: 1_000_000 },
  ]);
  const hsn = partOf(report, 'HSN');
  expect(hsn.redistributions?.total).toMatchObject({ receivedSek: 360_000, newMoneySek: 5_000_000 });
  expect(hsn.gaps.find(({ kind }) => kind === 'redistributionAmount')?.source).toMatchObject([{ rows: [8] }]);
  expect(
    partOf(report, 'region').redistributions?.areas.map(({ board, netSek }) => [board.code, netSek]),
  ).toEqual([
    ['RS', -1_360_000],
    ['HSN', 5_360_000],
  ]);
});

test.each<[string, object]>([
  ['plan', { kind: 'plan', period: null, board: RS }],
  ['periodMissing', { period: null }],
])('refused: %s', (refusal, options) => {
  expect(() => figuresOfTables({ tblMal: [{ board: RS, number: 1, goal: 'G' }] }, options)).toThrow(refusal);
});

import { compareSummaries } from './compareSummaries';
import type { AmountState, PartState } from './summaryState';

const NOTHING: AmountState = { periodDeviationSek: null, yearForecastSek: null, forecastDeviationSek: null };

const RS: PartState = {
  code: 'RS',
  name: 'Regionstyrelsen',
  goals: [
    {
      number: 4,
      name: 'Miljöregion',
      assessment: 'Uppfylls helt',
      subGoals: { full: 2, partly: 0, not: 0, missing: 1 },
      indicators: { green: 3, yellow: 1, red: 0, missing: 0, notDue: 2 },
    },
  ],
  indicators: [
    { board: 'RS', goalNumber: 4, indicator: 'Resor', status: 'Gul' },
    { board: 'RS', goalNumber: 4, indicator: 'Energi', status: 'Röd' },
  ],
  assignments: [{ assignment: 'Minska', state: 'Pågående enligt plan' }],
  areas: [
    { board: 'RS', area: 'A', ...NOTHING, yearForecastSek: 100_000_000, forecastDeviationSek: -3_000_000 },
    { board: 'RS', area: 'B', ...NOTHING },
  ],
  total: {
    periodDeviationSek: -4_000_000,
    yearForecastSek: 3_912_000_000,
    forecastDeviationSek: -43_000_000,
  },
  withRegion: null,
  redistributionsNetSek: 0,
};

test('a yellow indicator that turned red, one that is no longer red, and a new yellow one', () => {
  const now = {
    ...RS,
    indicators: [
      { board: 'RS', goalNumber: 4, indicator: 'Avfall', status: 'Gul' },
      { board: 'RS', goalNumber: 4, indicator: 'resor ', status: 'Röd' },
    ],
  } as const;
  expect(compareSummaries([RS], [now])).toMatchObject([
    { kind: 'indicator', indicator: 'resor ', previous: 'Gul', current: 'Röd' },
    { kind: 'indicator', indicator: 'Avfall', previous: null, current: 'Gul' },
    { kind: 'indicator', indicator: 'Energi', previous: 'Röd', current: null },
  ]);
});

test('two indicators of one name: only the one that differs', () => {
  const twins = {
    ...RS,
    indicators: [...RS.indicators, { ...RS.indicators[0], status: 'Röd' }],
  } as PartState;
  const turned = {
    ...RS,
    indicators: twins.indicators.map((row) => ({ ...row, status: 'Röd' })),
  } as PartState;
  expect(compareSummaries([twins], [turned])).toMatchObject([
    { indicator: 'Resor', previous: 'Gul', current: 'Röd' },
  ]);
});

test('judgements, goals that come and go, assignments', () => {
  const [goal] = RS.goals;
  if (goal === undefined) throw new Error('no goal');
  const now: PartState = {
    ...RS,
    goals: [
      { ...goal, assessment: null },
      { ...goal, number: 5, name: 'Ny' },
    ],
    assignments: [
      { assignment: 'minska.', state: 'Försenat' },
      { assignment: 'Öka', state: null },
    ],
  };
  expect(compareSummaries([RS], [now]).filter(({ kind }) => !kind.endsWith('Counts'))).toEqual([
    {
      kind: 'assessment',
      part: 'RS',
      goalNumber: 4,
      goal: 'Miljöregion',
      previous: 'Uppfylls helt',
      current: null,
    },
    { kind: 'newGoal', part: 'RS', goalNumber: 5, goal: 'Ny' },
    {
      kind: 'assignment',
      part: 'RS',
      assignment: 'minska.',
      previous: 'Pågående enligt plan',
      current: 'Försenat',
    },
    { kind: 'newAssignment', part: 'RS', assignment: 'Öka' },
  ]);
  expect(compareSummaries([now], [RS]).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['goneGoal', 'goneAssignment']),
  );
});

const moved = (total: Partial<AmountState>): PartState => ({ ...RS, total: { ...RS.total, ...total } });

test.each<[string, PartState, readonly object[]]>([
  ['0,005 mkr show the same', moved({ periodDeviationSek: -4_005_000 }), []],
  [
    'one krona more does not',
    moved({ periodDeviationSek: -4_005_001 }),
    [
      {
        kind: 'amount',
        amount: 'periodDeviationSek',
        of: 'total',
        previousSek: -4_000_000,
        currentSek: -4_005_001,
      },
    ],
  ],
  [
    'a forecast that its deviation tells is told once',
    moved({ yearForecastSek: 3_932_000_000, forecastDeviationSek: -63_000_000 }),
    [{ amount: 'forecastDeviationSek', currentSek: -63_000_000 }],
  ],
  [
    'a forecast with a changed budget is told beside its deviation',
    moved({ yearForecastSek: 3_932_000_000, forecastDeviationSek: -50_000_000 }),
    [{ amount: 'yearForecastSek' }, { amount: 'forecastDeviationSek' }],
  ],
  [
    'a figure that went missing',
    moved({ periodDeviationSek: null }),
    [{ amount: 'periodDeviationSek', previousSek: -4_000_000, currentSek: null }],
  ],
  [
    'an area of several, one that came, and the total with Regionen',
    {
      ...RS,
      areas: [
        ...RS.areas.slice(0, 1).map((area) => ({ ...area, forecastDeviationSek: -5_000_000 })),
        ...RS.areas.slice(1),
        { board: 'RS', area: 'C', ...NOTHING, periodDeviationSek: 1_000_000 },
      ],
      withRegion: { ...NOTHING, periodDeviationSek: 1 },
      redistributionsNetSek: 360_000,
    },
    [
      { of: 'withRegion', previousSek: null, currentSek: 1 },
      { of: 'area', area: 'A', amount: 'forecastDeviationSek' },
      { of: 'area', area: 'C', previousSek: null, currentSek: 1_000_000 },
      { kind: 'redistributions', previousSek: 0, currentSek: 360_000 },
    ],
  ],
])('money: %s', (_name, now, expected) => {
  expect(compareSummaries([RS], [now])).toHaveLength(expected.length);
  expect(compareSummaries([RS], [now])).toMatchObject(expected);
});

test('an only area is told by its total alone', () => {
  const one = { ...RS, areas: RS.areas.slice(0, 1) };
  const changed: PartState = {
    ...one,
    areas: one.areas.map((area) => ({ ...area, forecastDeviationSek: -9_000_000 })),
    total: { ...RS.total, forecastDeviationSek: -49_000_000 },
  };
  expect(compareSummaries([one], [changed])).toMatchObject([{ of: 'total', currentSek: -49_000_000 }]);
  expect(compareSummaries([one], [changed])).toHaveLength(1);
});

test('counts that moved, in all; parts that come and go', () => {
  const now: PartState = {
    ...RS,
    goals: RS.goals.map((goal) => ({
      ...goal,
      subGoals: { ...goal.subGoals, full: 3, missing: 0 },
      indicators: { ...goal.indicators, red: 2 },
    })),
  };
  expect(compareSummaries([RS], [now])).toEqual([
    {
      kind: 'subGoalCounts',
      part: 'RS',
      moved: [
        { key: 'full', previous: 2, current: 3 },
        { key: 'missing', previous: 1, current: 0 },
      ],
    },
    { kind: 'indicatorCounts', part: 'RS', moved: [{ key: 'red', previous: 0, current: 2 }] },
  ]);
  const pn = { ...RS, code: 'PN', name: 'Patientnämnden' };
  expect(compareSummaries([RS], [pn])).toEqual([
    { kind: 'newPart', part: 'PN', name: 'Patientnämnden' },
    { kind: 'gonePart', part: 'RS', name: 'Regionstyrelsen' },
  ]);
});

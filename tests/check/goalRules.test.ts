import { findingsOf, FOLLOW_UP, said, type HandMadeRow } from './handMadeWorkbook';

const GOAL = { number: 9, goal: 'Vi är en innovativ samverkanspartner' };
const SUB_GOAL = { goalNumber: 9, subGoalNumber: 1, subGoal: 'Nära vård', assessment: 'Uppfylls helt' };
const INDICATOR = {
  goalNumber: 9,
  subGoalNumber: 1,
  subGoal: 'Nära vård',
  indicator: 'Antal huvudmän',
  direction: 'Öka',
  target: 100,
};
const ASSIGNMENT = {
  assignment: 'Utarbeta folkhälsopolitisk strategi',
  status: 'Pågående enligt plan',
  periodicity: 'Tertial: apr, aug, dec',
  endDate: 45291,
  comment: 'Pågår.',
};
const DATE_31_MARCH_2023 = 45016;
const DATE_30_APRIL_2023 = 45046;
const DATE_31_DECEMBER_2022 = 44926;

test('MAL-01: goals and sub-goals without assessment, in a follow-up', () => {
  const tables = { tblMal: [GOAL], tblDelmal: [{ ...SUB_GOAL, assessment: null }] };
  expect(said('MAL-01', tables, FOLLOW_UP)).toEqual([
    'warning Mål!G5: Mål 9, ”Vi är en innovativ samverkanspartner”, saknar bedömning.',
    'warning Delmål!F5: Delmålet ”Nära vård” (mål 9) saknar bedömning.',
  ]);
  expect(said('MAL-01', tables)).toEqual([]);
  const wrongWord = { tblMal: [{ ...GOAL, assessment: 'Nästan' }] };
  expect(said('MAL-01', wrongWord, FOLLOW_UP)).toEqual([]);
  expect(said('VAL-04', wrongWord, FOLLOW_UP)).toHaveLength(1);
});

describe('MAL-02', () => {
  function of(
    assessment: string,
    subGoals: readonly (string | null)[],
    outcomes: readonly number[],
  ): readonly string[] {
    return said(
      'MAL-02',
      {
        tblMal: [{ ...GOAL, assessment }],
        tblDelmal: subGoals.map((each, at) => ({ ...SUB_GOAL, subGoalNumber: at + 1, assessment: each })),
        tblIndikatorer: outcomes.map((outcome, at) => ({ ...INDICATOR, indicator: `I${at}`, outcome })),
      },
      FOLLOW_UP,
    );
  }

  test('mål 9 of the April 2023 report: helt with no green, one yellow and two red', () => {
    expect(of('Uppfylls helt', ['Uppfylls helt'], [90, 10, 20])).toEqual([
      'info Mål!G5: Mål 9, ”Vi är en innovativ samverkanspartner”, bedöms Uppfylls helt, men ingen indikator är grön (0 gröna, 1 gul och 2 röda). Bedömningen är nämndens egen; skriv gärna varför i Kommentar.',
    ]);
  });

  test.each([
    ['Uppfylls helt', ['Uppfylls inte', 'Uppfylls inte'], [100], '2 delmål bedöms Uppfylls inte'],
    [
      'Uppfylls inte',
      ['Uppfylls delvis'],
      [90],
      'inget delmål bedöms Uppfylls inte och ingen indikator är röd (0 gröna, 1 gul och 0 röda)',
    ],
    ['Uppfylls inte', ['Uppfylls delvis'], [], 'ingen indikator är röd (ingen har fått färg)'],
  ] as const)('%s with %j and %j', (assessment, subGoals, outcomes, words) => {
    expect(of(assessment, subGoals, outcomes)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['Uppfylls helt', ['Uppfylls helt'], [100, 10]],
    ['Uppfylls helt', ['Uppfylls delvis'], [90]],
    ['Uppfylls inte', ['Uppfylls inte'], [100]],
    ['Uppfylls inte', ['Uppfylls helt'], [10]],
    ['Uppfylls delvis', ['Uppfylls inte'], [10]],
    ['Uppfylls inte', [null], []],
  ] as const)('nothing about %s with %j and %j', (assessment, subGoals, outcomes) => {
    expect(of(assessment, subGoals, outcomes)).toEqual([]);
  });

  test('the region’s own goal is held against the rows of all boards', () => {
    const rows = [{ ...SUB_GOAL, board: 'Patientnämnden', assessment: 'Uppfylls inte' }];
    const goal = (board: string): HandMadeRow => ({ ...GOAL, board, assessment: 'Uppfylls helt' });
    const found = said(
      'MAL-02',
      { tblMal: [goal('Regionen'), goal('Regionstyrelsen')], tblDelmal: rows },
      { ...FOLLOW_UP, board: 'Alla nämnder' },
    );
    expect(found).toEqual([expect.stringMatching(/^info Mål!G5: .*ett delmål bedöms/u)]);
  });
});

test('MAL-03 tells the lower row; MAL-04 the board that names the goal otherwise', () => {
  const rows = [
    { ...GOAL, board: 'Regionstyrelsen' },
    { ...GOAL, board: 'Patientnämnden', goal: 'Vi är en  innovativ samverkanspartner.' },
    { ...GOAL, board: 'Folkhögskolestyrelsen', goal: 'En tillgänglig vård' },
    { ...GOAL, board: 'Folkhögskolestyrelsen', goal: 'En tillgänglig vård' },
  ];
  const options = { board: 'Alla nämnder' };
  expect(said('MAL-03', { tblMal: rows }, options)).toEqual([
    'error Mål!C8: Mål nr 9 finns redan på rad 7 (”En tillgänglig vård”). Ge ”En tillgänglig vård” ett eget nummer.',
  ]);
  expect(said('MAL-04', { tblMal: rows.slice(0, 3) }, options)).toEqual([
    'warning Mål!D7: Mål 9 heter ”En tillgänglig vård” hos Folkhögskolestyrelsen, men ”Vi är en innovativ samverkanspartner” hos Regionstyrelsen. Samma nummer ska vara samma mål.',
  ]);
});

describe('UPP-01', () => {
  test.each([
    [DATE_31_MARCH_2023, 'Pågående med avvikelse', 1],
    [DATE_30_APRIL_2023, 'Ej påbörjat', 1],
    [DATE_30_APRIL_2023, 'Pågående', 1],
    [DATE_30_APRIL_2023 + 1, 'Ej påbörjat', 0],
    [DATE_31_MARCH_2023, 'Avslutat', 0],
    [DATE_31_MARCH_2023, 'Avbrutet', 0],
    [DATE_31_MARCH_2023, null, 0],
    ['Löpande', 'Ej påbörjat', 0],
  ])('end date %j, status %j', (endDate, status, count) => {
    const tables = { tblUppdrag: [{ ...ASSIGNMENT, endDate, status }] };
    expect(said('UPP-01', tables, FOLLOW_UP)).toHaveLength(count);
    expect(said('UPP-01', tables)).toEqual([]);
  });

  test('points to Läge and names date and status', () => {
    const row = { ...ASSIGNMENT, endDate: DATE_31_MARCH_2023 };
    expect(said('UPP-01', { tblUppdrag: [row] }, FOLLOW_UP)).toEqual([
      'warning Uppdrag!I5: Uppdraget ”Utarbeta folkhälsopolitisk strategi” är försenat: slutdatum var 2023-03-31 och status är ”Pågående enligt plan”.',
    ]);
  });
});

describe('UPP-02', () => {
  test('an end date before the plan’s year, unless it is finished', () => {
    const row = { ...ASSIGNMENT, endDate: DATE_31_DECEMBER_2022 };
    expect(said('UPP-02', { tblUppdrag: [row] })).toEqual([
      'warning Uppdrag!H5: Slutdatum för uppdraget ”Utarbeta folkhälsopolitisk strategi” är 2022-12-31, före arbetsbokens år 2023. Är uppdraget klart, välj Avslutat; annars behövs ett nytt slutdatum.',
    ]);
    expect(said('UPP-02', { tblUppdrag: [{ ...row, status: 'Avslutat' }] })).toEqual([]);
    expect(said('UPP-02', { tblUppdrag: [row] }, FOLLOW_UP)).toEqual([]);
    expect(said('UPP-02', { tblUppdrag: [{ ...row, endDate: DATE_31_DECEMBER_2022 + 1 }] })).toEqual([]);
  });

  test.each(['vid behov', 2023])('%j is neither date nor word, and no VAL-01', (endDate) => {
    const tables = { tblUppdrag: [{ ...ASSIGNMENT, endDate }] };
    expect(said('UPP-02', tables)[0]).toContain(
      `är ”${endDate}”. Skriv ett datum (2023-12-31), Löpande eller Tills vidare.`,
    );
    expect(said('VAL-01', tables)).toEqual([]);
    expect(findingsOf('UPP-02', tables)[0]?.fix?.kind).toBe('chooseWord');
  });

  test.each(['Löpande', 'tills vidare', null, '2023-12-31'])('%j is right', (endDate) => {
    expect(said('UPP-02', { tblUppdrag: [{ ...ASSIGNMENT, endDate }] })).toEqual([]);
  });

  test('an Excel error is VAL-05 alone', () => {
    const tables = { tblUppdrag: [{ ...ASSIGNMENT, endDate: { error: '#REF!' } }] };
    expect([said('UPP-02', tables), said('VAL-05', tables).length]).toEqual([[], 1]);
  });
});

describe('UPP-03', () => {
  test.each([
    [{}, 1],
    [{ periodicity: null }, 1],
    [{ periodicity: 'Tertial: aug, dec' }, 0],
    [{ periodicity: 'Årsvis' }, 0],
    [{ comment: 'Pågår.' }, 0],
    [{ status: 'Avslutat' }, 1],
    [{ status: 'Avslutat', previousState: 'Avslutat' }, 0],
  ])('%j', (row, count) => {
    const tables = { tblUppdrag: [{ ...ASSIGNMENT, comment: null, ...row }] };
    expect(said('UPP-03', tables, FOLLOW_UP)).toHaveLength(count);
    expect(said('UPP-03', tables)).toEqual([]);
  });
});

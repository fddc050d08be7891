import { checkSnapshot } from '../../src/commands/check';
import type { RawValue } from '../../src/layout/snapshot';
import { findingsOf, FOLLOW_UP, handMadeSnapshot, said, type HandMadeRow } from '../check/handMadeWorkbook';
import { ALL, GIVER, HSN, RECEIVER, RS, row, rulesOf, says } from './ruleRows';

describe('OMF-01', () => {
  test.each<[RawValue, string]>([
    [null, 'Belopp för ”FVIS” saknas. Skriv det i mkr, med minus för den som ger: −0,36.'],
    ['saknas', 'Belopp för ”FVIS” saknas. Skriv det i mkr, med minus för den som ger: −0,36.'],
    [0, 'Belopp för ”FVIS” är 0. Skriv beloppet i mkr, eller ta bort raden.'],
    [
      'ca 3',
      'Belopp för ”FVIS” går inte att läsa: ”ca 3”. Skriv bara ett tal i mkr, med decimalkomma och utan tusentalspunkt: −0,36.',
    ],
  ])('%j: no other finding of the cell, and the balance is not judged', (amount, message) => {
    const rows = [GIVER, { ...RECEIVER, amount }];
    expect(says('OMF-01', rows)).toEqual([`error Omfördelningar!F6: ${message}`]);
    expect(rulesOf(rows)).toEqual(['OMF-01 Omfördelningar!F6']);
  });

  test.each(['−3,36', '3 360 tkr'])('%j is an amount', (amount) => {
    expect(says('OMF-01', [GIVER, { ...RECEIVER, amount }])).toEqual([]);
  });
});

describe('OMF-10', () => {
  test('the lower row names the upper', () => {
    const rows = [RECEIVER, row(RS, 'Stab', -6.72), { ...RECEIVER, area: 'sjukhusvård ' }];
    expect(says('OMF-10', rows)).toEqual([
      'warning Omfördelningar!F7: Samma rad står redan på rad 5: sjukhusvård för ”FVIS”, +3,36 mkr. Ta bort den ena om det är en dubblett.',
    ]);
  });

  test.each<HandMadeRow>([
    { amount: 3.37 },
    { area: 'Primärvård' },
    { board: RS },
    { purpose: 'Annat' },
    { stage: 'Plan' },
  ])('not with another %j', (more) => {
    expect(says('OMF-10', [RECEIVER, { ...RECEIVER, ...more }])).toEqual([]);
  });
});

describe('OMF-14', () => {
  const budget = [
    { board: RS, area: 'Digitalisering och service', budget: 100 },
    { board: RS, area: 'Regiongemensamma anslag', budget: 100 },
  ];

  test('the nearest area is proposed', () => {
    const rows = [row(RS, 'Digitalisering', 3.36), row(RS, 'Regiongemensamma anslag', -3.36)];
    const tables = { tblOmfordelningar: rows, tblBudget: budget };
    expect(said('OMF-14', tables, FOLLOW_UP)).toEqual([
      'error Omfördelningar!B5: Området ”Digitalisering” finns inte på bladet Budget för Regionstyrelsen. Menas ”Digitalisering och service”?',
    ]);
    expect(findingsOf('OMF-14', tables, FOLLOW_UP)[0]?.fix).toEqual({
      kind: 'chooseWord',
      params: {
        words: ['Digitalisering och service', 'Regiongemensamma anslag'],
        proposed: 'Digitalisering och service',
        cells: ['B5'],
      },
    });
  });

  test('blank where the board has several', () => {
    expect(
      says('OMF-14', [row(RS, null, 3, { type: 'Tillskott' })], FOLLOW_UP, { tblBudget: budget }),
    ).toEqual([
      'error Omfördelningar!B5: Område är tomt, men Regionstyrelsen har 2 områden på bladet Budget. Välj vilket raden hör till.',
    ]);
  });

  test.each([
    ['spelled with other case and spaces', RS, ' digitalisering  och service', budget],
    ['blank where the board has one', RS, null, budget.slice(1)],
    ['another board, which has no rows in tblBudget', HSN, 'Sjukhusvård', budget],
    ['no rows in tblBudget at all', RS, 'Stab', []],
  ])('not %s', (_, board, area, tblBudget) => {
    expect(says('OMF-14', [row(board, area, 3, { type: 'Tillskott' })], FOLLOW_UP, { tblBudget })).toEqual(
      [],
    );
  });
});

describe('OMF-16', () => {
  test('the same board and area gives and receives', () => {
    expect(says('OMF-16', [row(HSN, 'Sjukhusvård', -3.36), RECEIVER])).toEqual([
      'warning Omfördelningar!B6: Sjukhusvård både ger (rad 5) och får (rad 6) i ”FVIS”. Rätta området, eller slå ihop raderna.',
    ]);
    expect(says('OMF-16', [row(HSN, null, -3.36), row(HSN, null, 3.36)])).toEqual([
      'warning Omfördelningar!B6: Hälso- och sjukvårdsnämnden både ger (rad 5) och får (rad 6) i ”FVIS”, utan att områdena anges. Skriv Område på raderna.',
    ]);
  });

  test('not of Tillskott, where a minus is one that ends', () => {
    const rows = [
      row(HSN, 'Sjukhusvård', -3, { type: 'Tillskott' }),
      row(HSN, 'Sjukhusvård', 4, { type: 'Tillskott' }),
    ];
    expect(rulesOf(rows)).toEqual([]);
  });
});

describe('OMF-17', () => {
  test.each([null, '–', 'saknas'])('%j is no Ändamål', (purpose) => {
    const rows = [GIVER, { ...RECEIVER, purpose, text: 'fördelning FVIS' }];
    expect(says('OMF-17', rows)).toEqual([
      'warning Omfördelningar!D6: Ändamål saknas på rad 6, så balansen går inte att kontrollera. Förslag: ”FVIS”, som finns redan (går jämnt ut). Raderna har ord gemensamt: FVIS.',
    ]);
    expect(rulesOf(rows)).not.toContain('VAL-03 Omfördelningar!D6');
  });

  test('a row without amount is told alone', () => {
    const rows = [row(RS, 'Stab', null, { purpose: null, text: 'FVIS' })];
    expect(says('OMF-17', rows)).toEqual([
      'warning Omfördelningar!D5: Ändamål saknas på rad 5, så balansen går inte att kontrollera. Skriv beloppet också, så kan ett ändamål föreslås.',
    ]);
    expect(rulesOf(rows)).toEqual(['OMF-17 Omfördelningar!D5', 'OMF-01 Omfördelningar!F5']);
  });

  test('an Excel error is VAL-05 alone', () => {
    const rows = [GIVER, { ...RECEIVER, purpose: { error: '#N/A' } }];
    expect(rulesOf(rows)).not.toContain('OMF-17 Omfördelningar!D6');
    expect(rulesOf(rows)).toContain('VAL-05 Omfördelningar!D6');
  });
});

describe('OMF-18 and OMF-19', () => {
  const rows = [row(HSN, 'Stab', -0.36, { purpose: 'Flytt av tjänst', counterpart: RS })];
  const board = { ...FOLLOW_UP, board: HSN };

  test('what the counterpart should have, in one board’s workbook', () => {
    expect(says('OMF-18', rows, board)).toEqual([
      'info Omfördelningar!C5: Flytt av tjänst: nämndens rader summerar till −0,36 mkr. Motparten Regionstyrelsen ska ha +0,36 mkr.',
    ]);
    expect(rulesOf(rows, board)).toEqual(['OMF-18 Omfördelningar!C5']);
  });

  test('two counterparts, one of which is here', () => {
    const three = [
      row(HSN, 'Stab', -3, { counterpart: 'RS; Patientnämnden; Folkhögskolestyrelsen' }),
      row(RS, 'Stab', 1),
    ];
    expect(says('OMF-18', three, board)).toEqual([
      'info Omfördelningar!C5: FVIS: raderna här summerar till −2,00 mkr. Motparterna Patientnämnden och Folkhögskolestyrelsen ska tillsammans ha +2,00 mkr.',
    ]);
  });

  test('rows that cancel out already leave the counterpart nothing', () => {
    const both = [row(RS, 'Stab', -3, { counterpart: HSN }), row(RS, 'IT', 3)];
    expect(says('OMF-18', both, FOLLOW_UP)).toEqual([
      'info Omfördelningar!C5: FVIS: nämndens rader tar redan ut varandra, så motparten Hälso- och sjukvårdsnämnden ska inte ha något. Ta bort Motpart, eller komplettera raderna.',
    ]);
  });

  test('in a samlad workbook the row is missing', () => {
    expect(says('OMF-19', rows)).toEqual([
      'error Omfördelningar!C5: ”Flytt av tjänst” anger motparten Regionstyrelsen, som inte har någon rad här. De andra raderna summerar till −0,36 mkr; +0,36 mkr saknas.',
    ]);
    expect(rulesOf(rows)).toEqual(['OMF-19 Omfördelningar!C5']);
  });

  test('new money need not come from a board; the region is no counterpart of it', () => {
    const tillskott = (counterpart: string): readonly HandMadeRow[] => [
      row(HSN, 'Stab', 5, { type: 'Tillskott', counterpart }),
    ];
    expect(rulesOf(tillskott('Regionen'))).toEqual([]);
    expect(says('OMF-19', tillskott(RS))).toEqual([
      'error Omfördelningar!C5: ”FVIS” anger motparten Regionstyrelsen, som inte har någon rad här. Lägg till raden, eller rätta Motpart.',
    ]);
  });

  test('a name that the register lacks is NAM-01 alone', () => {
    expect(rulesOf([row(HSN, 'Stab', -0.36, { counterpart: 'Regionstyrelsn' })])).toEqual([
      'NAM-01 Omfördelningar!C5',
    ]);
  });
});

test('an appendix alone whose Start names no board is one board’s when only one has rows', () => {
  const alone = (rows: readonly HandMadeRow[]): readonly string[] => {
    const snapshot = handMadeSnapshot({ tblOmfordelningar: rows }, ALL);
    const tables = snapshot.tables.filter(({ name }) => name === 'tblOmfordelningar');
    const { findings } = checkSnapshot({ ...snapshot, tables, names: new Map() });
    return findings
      .filter(({ rule }) => rule.startsWith('OMF'))
      .map(({ rule, severity }) => `${rule} ${severity}`);
  };
  expect(alone([RECEIVER])).toEqual(['OMF-04 warning']);
  expect(alone([RECEIVER, { ...GIVER, purpose: 'Annat' }])).toEqual(['OMF-04 error', 'OMF-04 error']);
});

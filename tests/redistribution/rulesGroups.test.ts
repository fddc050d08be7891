import { findingsOf, FOLLOW_UP } from '../check/handMadeWorkbook';
import { ALL, GIVER, HSN, RECEIVER, RS, row, rulesOf, says } from './ruleRows';

const DATE_30_APRIL_2023 = 45046;

describe('OMF-05', () => {
  test('the row that differs from most', () => {
    const rows = [
      row(RS, 'Stab', -5),
      row(RS, 'IT', 2),
      row(RS, 'Service', 3, { type: 'Teknisk justering' }),
    ];
    expect(says('OMF-05', rows)).toEqual([
      'error Omfördelningar!G7: ”FVIS” har rader av olika Typ: Omfördelning (rad 5 och 6) och Teknisk justering (rad 7). Ge raderna samma Typ, eller dela dem på två ändamål.',
    ]);
    expect(rulesOf(rows)).toEqual(['OMF-05 Omfördelningar!G7']);
  });

  test('a missing Typ is VAL-03 alone', () => {
    expect(rulesOf([GIVER, { ...RECEIVER, type: null }])).toEqual(['VAL-03 Omfördelningar!G6']);
  });
});

describe('OMF-09', () => {
  test('−5 Omfördelning against +5 Tillskott', () => {
    const rows = [row(RS, 'Stab', -5), row(HSN, 'Sjukhusvård', 5, { type: 'Tillskott' })];
    expect(says('OMF-09', rows)).toEqual([
      'error Omfördelningar!F5: Pengar har försvunnit i ”FVIS”, där rader av olika Typ blandas: netto 0,00 mkr, men Tillskott och Ombudgetering är +5,00 mkr. Skillnaden är −5,00 mkr.',
    ]);
  });

  test('not where OMF-02 names the residue, nor where the redistributions within balance', () => {
    expect(says('OMF-09', [GIVER, { ...RECEIVER, amount: 9 }])).toEqual([]);
    const rows = [GIVER, RECEIVER, row(HSN, 'Sjukhusvård', 5, { type: 'Tillskott' })];
    expect(rulesOf(rows)).toEqual(['OMF-05 Omfördelningar!G7']);
  });
});

describe('OMF-11', () => {
  test.each([
    [3360, '+3 360,00 mkr för ”FVIS” verkar skrivet i tkr: med +3,36 mkr går ändamålet jämnt ut.'],
    [3360000, '+3 360 000,00 mkr för ”FVIS” verkar skrivet i kr: med +3,36 mkr går ändamålet jämnt ut.'],
  ])('%d against −3,36: the fix writes 3,36', (amount, message) => {
    const rows = [GIVER, { ...RECEIVER, amount }];
    expect(says('OMF-11', rows)).toEqual([`warning Omfördelningar!F6: ${message}`]);
    expect(findingsOf('OMF-11', { tblOmfordelningar: rows }, ALL)[0]?.fix).toEqual({
      kind: 'writeValue',
      params: { value: 3.36, numberFormat: null, cells: ['F6'] },
    });
  });

  test('at least 1 000 mkr, without a fix; the balance is not touched', () => {
    const rows = [row(RS, 'Stab', -1000), row(HSN, 'Sjukhusvård', 1000)];
    expect(says('OMF-11', rows)[0]).toBe(
      'warning Omfördelningar!F5: −1 000,00 mkr för ”FVIS” är ett mycket stort belopp. Är det skrivet i tkr ska det vara −1,00 mkr.',
    );
    expect(findingsOf('OMF-11', { tblOmfordelningar: rows }, ALL).map(({ fix }) => fix)).toEqual([
      null,
      null,
    ]);
    const smaller = rows.map((each) => ({ ...each, amount: Number(each['amount']) * 0.999 }));
    expect(says('OMF-11', smaller)).toEqual([]);
  });

  test('not a row that would balance by vanishing', () => {
    expect(says('OMF-11', [GIVER, RECEIVER, row(RS, 'IT', 0.5)])).toEqual([]);
  });

  test('not where a row that stands twice explains the residue', () => {
    const rows = [
      row(RS, 'Stab', -23.25),
      row(RS, 'IT', 0.1),
      row(RS, 'Service', 11.54),
      row(RS, 'Vård', 0.11),
      row(RS, 'Tolk', 11.5),
      row(RS, 'Tolk', 11.5),
    ];
    expect(says('OMF-11', rows)).toEqual([]);
    expect(says('OMF-10', rows)).toHaveLength(1);
  });
});

describe('OMF-12', () => {
  test('no decision on any row, and a date outside, in one finding', () => {
    const rows = [
      { ...GIVER, decision: null },
      { ...RECEIVER, decision: '–', decisionDate: 40000 },
    ];
    expect(says('OMF-12', rows)).toEqual([
      'warning Omfördelningar!L5: ”FVIS” saknar Beslut (dnr, § eller möte). Beslutsdatum 2009-07-06 för ”FVIS” på rad 6 ligger före 2022-01-01. Rätta datumet, eller Upprättad på bladet Start.',
    ]);
  });

  test.each([
    ['31 December of the year before last', 44561, FOLLOW_UP, 1],
    ['1 January of last year', 44562, FOLLOW_UP, 0],
    ['the period’s last day', DATE_30_APRIL_2023, FOLLOW_UP, 0],
    ['the day after', DATE_30_APRIL_2023 + 1, FOLLOW_UP, 1],
    [
      'not after Upprättad',
      DATE_30_APRIL_2023 + 9,
      { ...FOLLOW_UP, limits: { MT_Upprattad: DATE_30_APRIL_2023 + 9 } },
      0,
    ],
    ['a plan made early: the last day of the year before', 44926, { limits: { MT_Upprattad: 44800 } }, 0],
    ['the plan’s own year', 44927, { limits: { MT_Upprattad: 44800 } }, 1],
    ['a plan without Upprättad: its whole year', 45291, {}, 0],
  ] as const)('%s', (_, decisionDate, options, count) => {
    const rows = [row(RS, 'Stab', -3.36, { decisionDate }), row(RS, 'IT', 3.36)];
    expect(says('OMF-12', rows, options)).toHaveLength(count);
  });

  test('the day after says so', () => {
    const rows = [GIVER, { ...RECEIVER, decisionDate: DATE_30_APRIL_2023 + 1 }];
    expect(says('OMF-12', rows)).toEqual([
      'warning Omfördelningar!M6: Beslutsdatum 2023-05-01 för ”FVIS” på rad 6 ligger efter 2023-04-30, arbetsbokens datum. Rätta datumet, eller Upprättad på bladet Start.',
    ]);
  });
});

describe('OMF-13', () => {
  test('rows without Varaktighet', () => {
    expect(says('OMF-13', [GIVER, { ...RECEIVER, duration: null }])).toEqual([
      'warning Omfördelningar!I6: ”FVIS” saknar Varaktighet på rad 6.',
    ]);
  });

  test('Permanent receives from Tillfällig', () => {
    const rows = [row(RS, 'Stab', -5), row(HSN, 'Sjukhusvård', 5, { duration: 'Varaktig' })];
    expect(says('OMF-13', rows)).toEqual([
      'warning Omfördelningar!I6: ”FVIS”: rad 6 får 5,00 mkr permanent, men pengarna ges bara tillfälligt. Nästa år saknas de.',
    ]);
  });

  test.each([
    ['both permanent', 'Permanent', 'Permanent', 0],
    ['given for good, received for a time', 'Permanent', 'Tillfällig', 0],
    ['received for good', 'Engångs', 'Permanent', 1],
  ])('%s', (_, given, received, count) => {
    const rows = [
      { ...GIVER, duration: given },
      { ...RECEIVER, duration: received },
    ];
    expect(says('OMF-13', rows)).toHaveLength(count);
  });

  test('Helårseffekt does not net to zero though Belopp does', () => {
    const rows = [
      row(RS, 'Stab', -5, { fullYearEffect: -10 }),
      row(HSN, 'Sjukhusvård', 5, { fullYearEffect: 9 }),
    ];
    expect(says('OMF-13', rows)).toEqual([
      'warning Omfördelningar!J5: Helårseffekten av ”FVIS” går inte jämnt ut: −1,00 mkr återstår, fast Belopp går jämnt ut. En tom Helårseffekt räknas som Belopp.',
    ]);
    const blank = [row(RS, 'Stab', -5, { fullYearEffect: -5 }), row(HSN, 'Sjukhusvård', 5)];
    expect(rulesOf(blank)).toEqual([]);
  });

  test('of an open group only what is missing is told', () => {
    const rows = [
      row(RS, 'Stab', -5, { counterpart: HSN, fullYearEffect: -9 }),
      row(RS, 'IT', 2, { duration: 'Permanent' }),
    ];
    expect(says('OMF-13', rows, FOLLOW_UP)).toEqual([]);
  });
});

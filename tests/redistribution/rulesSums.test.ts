import { checkSnapshot } from '../../src/commands/check';
import {
  findingsOf,
  FOLLOW_UP,
  handMadeSnapshot,
  type HandMadeRow,
  type HandMadeTables,
} from '../check/handMadeWorkbook';
import { ALL, GIVER, HSN, RECEIVER, RS, row, says } from './ruleRows';

const DATE_1_MARCH_2023 = 44986;
const DATE_2_APRIL_2023 = 45018;

describe('OMF-06, OMF-07 and OMF-08', () => {
  const rows = [row(RS, 'Stab', -100.17), row(HSN, 'Sjukhusvård', 100.18)];

  test.each([
    ['agrees', 100.18, []],
    ['by 10 kr', 100.18001, []],
    ['by rounding: the line’s half hundredth and the printed sum’s', 100.19, ['OMF-07 info']],
    ['a printed sum of one decimal', 100.2, ['OMF-07 info']],
    ['by more', 100.21, ['OMF-06 error']],
    ['whole mkr beside figures with decimals is read with one', 100, ['OMF-06 error']],
  ])('%s', (_, sum, expected) => {
    const tblKontrollsummor = [
      { board: HSN, sum },
      { board: RS, sum: -100.17 },
    ];
    const { findings } = checkSnapshot(handMadeSnapshot({ tblOmfordelningar: rows, tblKontrollsummor }, ALL));
    expect(
      findings
        .filter(({ place }) => place.sheet === 'Kontrollsummor')
        .map(({ rule, severity }) => `${rule} ${severity}`),
    ).toEqual(expected);
  });

  test('the words', () => {
    const sums = (board: string, sum: number): HandMadeTables => ({ tblKontrollsummor: [{ board, sum }] });
    expect(says('OMF-06', rows, ALL, sums(RS, -99.17))).toEqual([
      'error Kontrollsummor!B5: Kontrollsumman för Regionstyrelsen är −99,17 mkr, men nämndens enda rad (Skede Under året) är −100,17 mkr. Skillnaden är −1,00 mkr; avrundning förklarar högst 0,01 mkr.',
    ]);
    expect(says('OMF-06', rows, ALL, sums('Patientnämnden', 3))).toEqual([
      'error Kontrollsummor!B5: Kontrollsumman för Patientnämnden är 3,00 mkr, men nämnden har inga rader med Skede Under året på bladet Omfördelningar.',
    ]);
    expect(says('OMF-08', rows, ALL, sums('Nettoförändring', 1.01))).toEqual([
      'error Kontrollsummor!B5: Nettoförändring är 1,01 mkr, men 2 rader (Skede Under året) summerar till 0,01 mkr. Skillnaden är −1,00 mkr; avrundning förklarar högst 0,02 mkr.',
    ]);
    expect(says('NAM-01', rows, ALL, sums('Nettoförändring', 1.01))).toEqual([]);
  });

  test('a plan is compared with Skede Plan, a follow-up with Under året', () => {
    const both = [
      row(RS, 'Stab', 5, { stage: 'Plan', type: 'Tillskott' }),
      row(RS, 'Stab', 3, { type: 'Tillskott' }),
    ];
    const sums = { tblKontrollsummor: [{ board: 'Nettoförändring', sum: 3 }] };
    expect(says('OMF-08', both, FOLLOW_UP, sums)).toEqual([]);
    expect(says('OMF-08', both, {}, sums)).toHaveLength(1);
  });

  test('an amount that cannot be read leaves the sum unjudged', () => {
    const sums = { tblKontrollsummor: [{ board: RS, sum: 3 }] };
    expect(says('OMF-06', [{ ...GIVER, amount: 'ca 3' }, RECEIVER], ALL, sums)).toEqual([]);
  });
});

describe('OMF-15', () => {
  const budget = (amount: number): HandMadeTables => ({
    tblBudget: [
      { board: RS, area: 'Stab', previousBudget: amount, budget: amount },
      { board: RS, area: 'IT', previousBudget: 50, budget: 50 },
    ],
  });
  const gives = (amount: number, decisionDate: number | null, purpose: string): readonly HandMadeRow[] => [
    row(RS, 'Stab', -amount, { decisionDate, purpose }),
    row(RS, 'IT', amount, { decisionDate, purpose }),
  ];

  test('the second of two gifts, in the order of Beslutsdatum; BUD-03 is silent', () => {
    const rows = [...gives(2.5, DATE_2_APRIL_2023, 'B'), ...gives(4, DATE_1_MARCH_2023, 'A')];
    expect(says('OMF-15', rows, FOLLOW_UP, budget(5))).toEqual([
      'error Omfördelningar!F5: Stab ger 2,50 mkr till ”B”, men har bara 1,00 mkr kvar, räknat på Budget 2023 och det som beslutats tidigare under året.',
    ]);
    expect(says('BUD-03', rows, FOLLOW_UP, budget(5))).toEqual([]);
    expect(says('OMF-15', rows, FOLLOW_UP, budget(6.5))).toEqual([]);
  });

  test('rows without a date come last, and receipts of one day first', () => {
    const undated = [...gives(4, null, 'A'), ...gives(2.5, DATE_1_MARCH_2023, 'B')];
    expect(
      findingsOf('OMF-15', { tblOmfordelningar: undated, ...budget(5) }, FOLLOW_UP).map(
        ({ place }) => place.row,
      ),
    ).toEqual([5]);
    const back = [
      ...gives(6, DATE_1_MARCH_2023, 'A'),
      row(RS, 'IT', -2, { purpose: 'B', decisionDate: DATE_1_MARCH_2023 }),
      row(RS, 'Stab', 2, { purpose: 'B', decisionDate: DATE_1_MARCH_2023 }),
    ];
    expect(says('OMF-15', back, FOLLOW_UP, budget(5))).toEqual([]);
  });

  test.each([
    ['Omfördelning', 'error'],
    ['Teknisk justering', 'warning'],
    ['Tillskott', 'warning'],
  ])('%s: %s', (type, severity) => {
    const rows = [row(RS, 'Stab', -6, { type })];
    expect(says('OMF-15', rows, FOLLOW_UP, budget(5))).toEqual([
      expect.stringMatching(new RegExp(`^${severity} `, 'u')),
    ]);
  });

  test.each([
    ['rows of the plan are in the budget already', [row(RS, 'Stab', -6, { stage: 'Plan' })], 5],
    ['taxes are negative anyway', [row(RS, 'Stab', -6)], -9000],
    ['an amount of the area that cannot be read', [row(RS, 'Stab', -6), row(RS, 'Stab', 'ca 3')], 5],
    ['exactly what there is', [row(RS, 'Stab', -5)], 5],
    ['an area that tblBudget lacks', [row(HSN, 'Sjukhusvård', -6)], 5],
  ])('not %s', (_, rows, amount) => {
    expect(says('OMF-15', rows, FOLLOW_UP, budget(amount))).toEqual([]);
  });
});

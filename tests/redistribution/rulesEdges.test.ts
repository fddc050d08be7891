import { checkSnapshot } from '../../src/commands/check';
import {
  FOLLOW_UP,
  handMadeSnapshot,
  said,
  type HandMadeRow,
  type HandMadeTables,
} from '../check/handMadeWorkbook';
import { ALL, GIVER, HSN, RECEIVER, row, RS, rulesOf, says } from './ruleRows';

const DATE_31_DECEMBER_2023 = 45291;

/** Redistributions and control sums without the rest of the workbook, and what Start says. */
function appendixAlone(
  rows: readonly HandMadeRow[],
  more: HandMadeTables = {},
  names: Readonly<Record<string, number>> = {},
): readonly string[] {
  const snapshot = handMadeSnapshot({ tblOmfordelningar: rows, ...more }, { ...ALL, limits: names });
  const kept = new Set(['tblOmfordelningar', 'tblKontrollsummor']);
  const { findings } = checkSnapshot({
    ...snapshot,
    tables: snapshot.tables.filter(({ name }) => kept.has(name ?? '')),
    names: new Map([...snapshot.names].filter(([name]) => name !== 'mt_layout')),
  });
  return findings
    .filter(({ rule }) => rule.startsWith('OMF'))
    .map(({ rule, place }) => `${rule} ${place.address ?? ''}`);
}

describe('what a residue tells is told only where it tells one thing', () => {
  test('a row of half a rounding residue has no wrong sign', () => {
    const rows = [
      row(RS, 'Stab', -3),
      row(RS, 'IT', 1),
      row(RS, 'Service', 2.01),
      row(HSN, 'Sjukhusvård', 0.01),
    ];
    expect(says('OMF-03', rows)[0]).toMatch(/av 4 rader kan förklara\.$/u);
  });

  const left = (purpose: string, amount: number, stage = 'Under året'): HandMadeRow =>
    row(HSN, `Klinik ${purpose}`, amount, { purpose, stage });

  test('two Ändamål that would do as well are not named', () => {
    const rows = [left('A', -1), left('B', 1), left('C', 1)];
    expect(says('OMF-04', rows)[0]).not.toContain('samma ändamål');
    expect(says('OMF-04', rows)[1]).toContain('För ”A” (rad 5)');
  });

  test('nor one of another Skede', () => {
    expect(says('OMF-04', [left('A', -1), left('B', 1, 'Plan')]).join()).not.toContain('samma ändamål');
  });

  test('rounding between the two is allowed for', () => {
    const rows = [row(RS, 'Stab', -5), row(RS, 'IT', 3), row(RS, 'Service', 1), left('FVISS', 1.01)];
    expect(says('OMF-04', rows)[0]).toContain('För ”FVIS” (rad 5)');
    expect(says('OMF-02', rows)[0]).toContain('För ”FVISS” (rad 8)');
    const less = [...rows.slice(0, 3), left('FVISS', 0.99)];
    expect(says('OMF-02', less)[0]).toContain('För ”FVISS” (rad 8)');
    const apart = [...rows.slice(0, 3), left('FVISS', 1.05)];
    expect(says('OMF-04', apart)[0]).not.toContain('samma ändamål');
  });
});

describe('OMF-05', () => {
  test('of two rows the lower is told, whichever it is', () => {
    const types = (one: string, other: string): readonly string[] =>
      rulesOf([
        { ...GIVER, type: one },
        { ...RECEIVER, type: other },
      ]).filter((found) => found.startsWith('OMF-05'));
    expect(types('Omfördelning', 'Teknisk justering')).toEqual(['OMF-05 Omfördelningar!G6']);
    expect(types('Teknisk justering', 'Omfördelning')).toEqual(['OMF-05 Omfördelningar!G6']);
  });
});

describe('control sums', () => {
  test('an appendix alone is compared in the one Skede that it has', () => {
    const rows = [GIVER, RECEIVER].map((each) => ({ ...each, stage: 'Plan' }));
    const sums = { tblKontrollsummor: [{ board: RS, sum: -3.36 }] };
    expect(appendixAlone(rows, sums)).toEqual([]);
    const both = [...rows, row(RS, 'IT', 1, { type: 'Tillskott', purpose: 'B' })];
    expect(appendixAlone(both, sums)).toEqual(['OMF-06 Kontrollsummor!B5']);
  });

  test('rows of unknown boards, or without Skede, that make a sum right leave it alone; others do not', () => {
    const sums = { tblKontrollsummor: [{ board: RS, sum: -3.36 }] };
    const errors = (rows: readonly HandMadeRow[]): readonly string[] => says('OMF-06', rows, ALL, sums);
    expect(errors([{ ...GIVER, board: 'Regionstyrelsn' }, RECEIVER])).toEqual([]);
    expect(errors([{ ...GIVER, stage: null }, RECEIVER])).toEqual([]);
    expect(errors([{ ...GIVER, board: 'Regionstyrelsn', amount: -9 }, RECEIVER])).toHaveLength(1);
  });
});

test('OMF-09: in one board’s workbook without Motpart the rest may lie with another board', () => {
  const rows = [row(RS, 'Stab', -5), row(RS, 'IT', 5, { type: 'Tillskott' })];
  expect(rulesOf(rows, FOLLOW_UP)).toEqual(['OMF-05 Omfördelningar!G6']);
  expect(rulesOf(rows)).toEqual(['OMF-09 Omfördelningar!F5', 'OMF-05 Omfördelningar!G6']);
});

describe('OMF-11', () => {
  test('kronor, from a million mkr', () => {
    const rows = [row(RS, 'Stab', 3_600_000, { type: 'Tillskott' })];
    expect(says('OMF-11', rows)).toEqual([
      'warning Omfördelningar!F5: +3 600 000,00 mkr för ”FVIS” är ett mycket stort belopp. Är det skrivet i kr ska det vara +3,60 mkr.',
    ]);
  });

  test('two rows that would balance the group alike are not chosen between', () => {
    const rows = [row(RS, 'Stab', -500.5), row(HSN, 'Sjukhusvård', 500), row(RS, 'IT', 500)];
    expect(rulesOf(rows)).toEqual(['OMF-02 Omfördelningar!F5']);
  });
});

describe('OMF-12', () => {
  test('an appendix alone is of the day that Start says', () => {
    const dated = (decisionDate: number): readonly HandMadeRow[] => [{ ...GIVER, decisionDate }, RECEIVER];
    const prepared = { MT_Upprattad: 45000 };
    expect(appendixAlone(dated(45000), {}, prepared)).toEqual([]);
    expect(appendixAlone(dated(45001), {}, prepared)).toEqual(['OMF-12 Omfördelningar!M5']);
    expect(appendixAlone(dated(DATE_31_DECEMBER_2023))).toEqual([]);
    expect(appendixAlone(dated(DATE_31_DECEMBER_2023 + 1))).toEqual(['OMF-12 Omfördelningar!M5']);
  });
});

describe('OMF-13', () => {
  test('while a row lacks Varaktighet nothing is said of who gives for good', () => {
    const rows = [
      { ...GIVER, duration: null },
      { ...RECEIVER, duration: 'Permanent' },
    ];
    expect(says('OMF-13', rows)).toEqual(['warning Omfördelningar!I5: ”FVIS” saknar Varaktighet på rad 5.']);
  });

  test('a Helårseffekt that cannot be read leaves the sum unjudged', () => {
    const rows = [
      { ...GIVER, fullYearEffect: 'ca 5' },
      { ...RECEIVER, fullYearEffect: 9 },
    ];
    expect(says('OMF-13', rows)).toEqual([]);
    expect(says('VAL-01', rows)).toHaveLength(1);
  });

  test('nor does it say again what OMF-02 says', () => {
    const rows = [GIVER, { ...RECEIVER, amount: 9, fullYearEffect: 9 }];
    expect(rulesOf(rows)).toEqual(['OMF-02 Omfördelningar!F5']);
  });
});

test('OMF-18: new money from another board need not cancel out, so nothing is asked of it', () => {
  const rows = [row(RS, 'Stab', 5, { type: 'Tillskott', counterpart: HSN })];
  expect(rulesOf(rows, FOLLOW_UP)).toEqual([]);
});

test('a word that the check can read is read: Varaktig, Engångs and a synonym in Motpart', () => {
  const rows = [
    { ...GIVER, duration: 'Engångs', counterpart: 'HSN' },
    { ...RECEIVER, duration: 'Engångs', counterpart: 'RS' },
  ];
  expect(rulesOf(rows).filter((found) => !found.startsWith('NAM'))).toEqual([]);
  expect(said('NAM-01', { tblOmfordelningar: rows }, ALL)).toHaveLength(2);
});

import { checkSnapshot } from '../../src/commands/check';
import type { Finding } from '../../src/domain/finding';
import type { Snapshot } from '../../src/layout/snapshot';
import { appendixSnapshot, rowsOf, textOf, withRows, type AppendixRow } from './appendix2021';
import { expectedErrors, type Line, type Printed } from './expectedErrors';

jest.setTimeout(60_000);

const TABLE = 'tblOmfordelningar';
const SUMS = 'tblKontrollsummor';
const DECIDED_2021_04_01 = 44287;
const FHS = 'Folkhögskolestyrelsen';
const HSN = 'Hälso- och sjukvårdsnämnden';
const RS = 'Regionstyrelsen';

let book: Snapshot;
/** The printed rows with what the appendix does not print: Motpart, Varaktighet, Beslut and its date. */
let complete: readonly AppendixRow[];
let printed: readonly Printed[];

beforeAll(async () => {
  book = await appendixSnapshot();
  const rows = rowsOf(book, TABLE);
  complete = rows.map((row) => ({
    ...row,
    Motpart: [...new Set(rows.filter((each) => each['Ändamål'] === row['Ändamål']).map(boardOf))]
      .filter((board) => board !== boardOf(row))
      .join('; '),
    Varaktighet: 'Tillfällig',
    Beslut: '§ 12',
    Beslutsdatum: DECIDED_2021_04_01,
  }));
  // Printed 155,11 and −100,17, and 55,0 with one decimal.
  printed = rowsOf(book, SUMS).map((row, index) => ({
    board: [HSN, RS, null][index] ?? null,
    hundredths: hundredthsOf(row['Summa']),
    half: [0.5, 0.5, 5][index] ?? 0,
  }));
});

function boardOf(row: AppendixRow): string {
  return row['Nämnd'] === 'Folkskoleförvaltningen' ? FHS : textOf(row, 'Nämnd');
}

function hundredthsOf(value: unknown): number {
  return Math.round(Number(value) * 100);
}

function lineOf(row: AppendixRow): Line {
  const counterparts = textOf(row, 'Motpart').split('; ');
  return {
    board: boardOf(row),
    counterparts: counterparts.filter((name) => name !== ''),
    purpose: textOf(row, 'Ändamål'),
    hundredths: hundredthsOf(row['Belopp']),
    type: textOf(row, 'Typ'),
  };
}

function findingsOf(rows: readonly AppendixRow[], sums = rowsOf(book, SUMS)): readonly Finding[] {
  return checkSnapshot(withRows(withRows(book, TABLE, rows), SUMS, sums)).findings;
}

function errorsOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(named)
    .toSorted();
}

function named({ rule, place }: Finding): string {
  return `${rule} ${place.address ?? ''}`;
}

function of(rule: string, findings: readonly Finding[]): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(named);
}

function changed(at: number, change: AppendixRow): readonly AppendixRow[] {
  return complete.map((row, index) => (index === at ? { ...row, ...change } : row));
}

/** Every row with its index and its amount in mkr. */
function eachRow(test: (row: AppendixRow, at: number, amount: number) => void): void {
  expect(complete).toHaveLength(40);
  for (const [at, row] of complete.entries()) test(row, at, Number(row['Belopp']));
}

test('filled in, the appendix has nothing but what rounding leaves', () => {
  const findings = findingsOf(complete);
  expect(findings.filter(({ rule }) => rule !== 'NAM-01').map(named)).toEqual([
    'OMF-03 Omfördelningar!F10',
    'OMF-07 Kontrollsummor!B5',
    'OMF-07 Kontrollsummor!B7',
  ]);
  expect(expectedErrors(complete.map(lineOf), printed)).toEqual([]);
});

describe('one change to any of the forty rows gives the errors that rules.md asks for, at their rows, and no others', () => {
  /** With how many of the forty are caught; the others lie within rounding. */
  const amounts: readonly (readonly [string, (amount: number) => number, number])[] = [
    ['the sign is turned', (amount) => -amount, 38],
    ['a hundredth more', (amount) => Math.round(amount * 100 + 1) / 100, 0],
    ['five hundredths less', (amount) => Math.round(amount * 100 - 5) / 100, 29],
    ['a tenth more', (amount) => Math.round(amount * 100 + 10) / 100, 39],
    [
      'the first digit is another',
      (amount) => Number(String(amount).replace(/[1-9]/u, (d) => `${(Number(d) % 9) + 1}`)),
      36,
    ],
    ['ten times as much', (amount) => Math.round(amount * 1000) / 100, 40],
    ['in thousands of kronor', (amount) => Math.round(amount * 1000), 40],
  ];

  test.each(amounts)('%s', (_, change, count) => {
    let caught = 0;
    eachRow((_row, at, amount) => {
      if (change(amount) === 0) return;
      const rows = changed(at, { Belopp: change(amount) });
      const errors = errorsOf(findingsOf(rows));
      expect({ at, errors }).toEqual({ at, errors: expectedErrors(rows.map(lineOf), printed) });
      caught += errors.length > 0 ? 1 : 0;
    });
    expect(caught).toBe(count);
  });

  test('the row is gone', () => {
    eachRow((_row, at) => {
      const rows = complete.filter((_each, index) => index !== at);
      expect({ at, errors: errorsOf(findingsOf(rows)) }).toEqual({
        at,
        errors: expectedErrors(rows.map(lineOf), printed),
      });
    });
  });

  test('the row stands twice: OMF-10 at the lower one', () => {
    eachRow((row, at) => {
      const rows = [...complete, row];
      const findings = findingsOf(rows);
      expect(errorsOf(findings)).toEqual(expectedErrors(rows.map(lineOf), printed));
      expect({ at, found: of('OMF-10', findings) }).toEqual({ at, found: ['OMF-10 Omfördelningar!F45'] });
    });
  });

  test('Ändamål is misspelled: both groups are told, and each names the other', () => {
    eachRow((row, at) => {
      const rows = changed(at, { Ändamål: `${textOf(row, 'Ändamål')}x` });
      const findings = findingsOf(rows);
      expect({ at, errors: errorsOf(findings) }).toEqual({
        at,
        errors: expectedErrors(rows.map(lineOf), printed),
      });
    });
  });

  test.each(['Tillskott', 'Omfördelning', 'Ombudgetering'])('Typ is %s', (type) => {
    eachRow((row, at) => {
      const rows = changed(at, { Typ: type });
      const errors = errorsOf(findingsOf(rows));
      expect({ at, errors }).toEqual({ at, errors: expectedErrors(rows.map(lineOf), printed) });
      if (row['Typ'] !== type) expect(errors.some((error) => error.startsWith('OMF-05'))).toBe(true);
    });
  });

  test.each([HSN, RS, 'Patientnämnden'])('the board is %s', (board) => {
    eachRow((_row, at) => {
      const rows = changed(at, { Nämnd: board });
      expect({ at, errors: errorsOf(findingsOf(rows)) }).toEqual({
        at,
        errors: expectedErrors(rows.map(lineOf), printed),
      });
    });
  });

  test('the board is misspelled: NAM-01 alone, and no sum is called wrong for it', () => {
    eachRow((_row, at) => {
      const rows = changed(at, { Nämnd: 'Regionstyrelsn' });
      expect(errorsOf(findingsOf(rows))).toEqual([`NAM-01 Omfördelningar!A${at + 5}`]);
    });
  });
});

describe('what is missing or odd in a row is told there', () => {
  test.each([
    [null, 'OMF-01'],
    ['', 'OMF-01'],
    ['ca 3', 'OMF-01'],
    ['1.010', 'OMF-01'],
    [0, 'OMF-01'],
    [{ error: '#REF!' }, 'VAL-05'],
  ])('Belopp %j', (amount, rule) => {
    eachRow((_row, at) => {
      const errors = errorsOf(findingsOf(changed(at, { Belopp: amount })));
      const sums = errors.filter((error) => !error.includes('Kontrollsummor'));
      expect(sums).toEqual([`${rule} Omfördelningar!F${at + 5}`]);
    });
  });

  test.each([
    ['Typ', 'G'],
    ['Skede', 'H'],
  ])('%s is empty: VAL-03 alone', (header, column) => {
    eachRow((_row, at) => {
      const errors = errorsOf(findingsOf(changed(at, { [header]: null })));
      expect(errors).toEqual([`VAL-03 Omfördelningar!${column}${at + 5}`]);
    });
  });

  test('Ändamål is empty: OMF-17, and the group lacks the row', () => {
    eachRow((_row, at) => {
      const findings = findingsOf(changed(at, { Ändamål: null }));
      expect(of('OMF-17', findings)).toEqual([`OMF-17 Omfördelningar!D${at + 5}`]);
      expect(of('VAL-03', findings)).toEqual([]);
    });
  });

  test('Varaktighet is empty: OMF-13', () => {
    eachRow((_row, at) => {
      const findings = findingsOf(changed(at, { Varaktighet: null }));
      expect(of('OMF-13', findings)).toEqual([`OMF-13 Omfördelningar!I${at + 5}`]);
      expect(errorsOf(findings)).toEqual([]);
    });
  });

  test('one decision may stand for an Ändamål; without any it is OMF-12', () => {
    eachRow((row, at) => {
      expect(of('OMF-12', findingsOf(changed(at, { Beslut: null })))).toEqual([]);
      const none = complete.map((each) =>
        each['Ändamål'] === row['Ändamål'] ? { ...each, Beslut: null } : each,
      );
      const first = complete.findIndex((each) => each['Ändamål'] === row['Ändamål']);
      expect(of('OMF-12', findingsOf(none))).toEqual([`OMF-12 Omfördelningar!L${first + 5}`]);
    });
  });

  test('a date of another year: OMF-12', () => {
    eachRow((_row, at) => {
      for (const date of [DECIDED_2021_04_01 - 731, DECIDED_2021_04_01 + 3650]) {
        const findings = findingsOf(changed(at, { Beslutsdatum: date }));
        expect(of('OMF-12', findings)).toEqual([`OMF-12 Omfördelningar!M${at + 5}`]);
      }
    });
  });

  test('Motpart names a board without a row: OMF-19', () => {
    eachRow((row, at) => {
      const motpart = [textOf(row, 'Motpart'), 'Patientnämnden'].filter((name) => name !== '').join('; ');
      const findings = findingsOf(changed(at, { Motpart: motpart }));
      expect(errorsOf(findings)).toEqual([`OMF-19 Omfördelningar!C${at + 5}`]);
    });
  });

  test('an amount typed in thousands that would balance its Ändamål: OMF-11 with the amount', () => {
    let caught = 0;
    eachRow((row, at, amount) => {
      const findings = findingsOf(changed(at, { Belopp: Math.round(amount * 1000) }));
      const [found, ...others] = findings.filter(({ rule }) => rule === 'OMF-11');
      expect(others).toEqual([]);
      if (found === undefined) expect(Math.abs(amount)).toBeLessThan(0.04);
      else expect(found.place.address).toBe(`Omfördelningar!F${at + 5}`);
      if (found !== undefined && row['Typ'] !== 'Tillskott')
        expect(found.fix?.params['value']).toBeCloseTo(amount, 2);
      caught += found === undefined ? 0 : 1;
    });
    expect(caught).toBe(37);
  });
});

describe('a control sum is another', () => {
  test.each([
    [0, 0.05, 'info'],
    [0, 0.08, 'info'],
    [0, 0.1, 'info'],
    [0, 0.11, 'error'],
    [0, -0.09, 'error'],
    [1, 0.1, 'info'],
    [1, 0.11, 'error'],
    [2, 0.2, 'info'],
    [2, -0.3, 'error'],
    [2, 1, 'error'],
    [2, -1, 'error'],
  ])('row %d by %d: %s', (at, by, severity) => {
    const sums = rowsOf(book, SUMS).map((row, index) =>
      index === at ? { ...row, Summa: Math.round(Number(row['Summa']) * 100 + by * 100) / 100 } : row,
    );
    const rule = severity === 'info' ? 'OMF-07' : at === 2 ? 'OMF-08' : 'OMF-06';
    const found = findingsOf(complete, sums).filter(
      ({ place }) => place.row === at + 5 && place.sheet === 'Kontrollsummor',
    );
    expect(found.map((finding) => `${named(finding)} ${finding.severity}`)).toEqual([
      `${rule} Kontrollsummor!B${at + 5} ${severity}`,
    ]);
  });

  test('of a board without rows', () => {
    const sums = [...rowsOf(book, SUMS), { Nämnd: 'Patientnämnden', Summa: 3 }];
    expect(errorsOf(findingsOf(complete, sums))).toEqual(['OMF-06 Kontrollsummor!B8']);
  });
});

import fc from 'fast-check';
import { indicatorStatus } from './indicatorStatus';
import { PERIODS, type Period } from './period';
import { readValue } from './readValue';
import { cutToTenthsOfPercent, type Direction, type Measure } from './shareOfTarget';
import { DEFAULT_THRESHOLDS } from './thresholds';

interface Row {
  target: unknown;
  baseline?: unknown;
  outcome: unknown;
  direction?: Direction | null;
  measure?: Measure;
  periodicity?: string;
  period?: Period;
}

function judge(row: Row) {
  return indicatorStatus(
    {
      target: readValue(row.target),
      baseline: readValue(row.baseline),
      outcome: readValue(row.outcome),
      direction: row.direction ?? null,
      measure: row.measure ?? 'Läge',
    },
    row.periodicity ?? '',
    row.period ?? 'April',
    DEFAULT_THRESHOLDS,
  );
}

const MORE = { direction: 'Öka' } as const;
const LESS = { direction: 'Minska' } as const;
const COUNTED = { measure: 'Ackumulerat' } as const;

describe('the worked examples of the rule', () => {
  test.each<[string, Row, number, string]>([
    ['Klimatutsläpp', { ...LESS, target: 1010, outcome: 1061 }, 0.949, 'Gul'],
    ['Tjänsteresor', { ...LESS, target: -0.15, outcome: 0.39 }, -2.6, 'Röd'],
    ['Självservice', { ...MORE, target: 276230, outcome: 209266 }, 0.757, 'Röd'],
    ['0.72 of 0.9 is 80 %', { ...MORE, target: 0.9, outcome: 0.72 }, 0.8, 'Gul'],
    ['99,97 % shows as 99,9 %', { ...MORE, target: 10000, outcome: 9997 }, 0.999, 'Gul'],
  ])('%s', (_name, row, share, status) => {
    expect(judge(row)).toMatchObject({ shareOfTarget: share, status });
  });
});

describe('the cases of the rule, by hand', () => {
  test.each<[string, Row, number | null, string]>([
    ['more, reached', { ...MORE, target: 50, outcome: 50 }, 1, 'Grön'],
    ['more, beyond', { ...MORE, target: 50, outcome: 75 }, 1.5, 'Grön'],
    ['more, four fifths', { ...MORE, target: 50, outcome: 40 }, 0.8, 'Gul'],
    ['more, just below', { ...MORE, target: 1000, outcome: 799 }, 0.799, 'Röd'],
    ['more, nothing', { ...MORE, target: 50, outcome: 0 }, 0, 'Röd'],
    ['less, reached', { ...LESS, target: 50, outcome: 50 }, 1, 'Grön'],
    ['less, a fifth over', { ...LESS, target: 50, outcome: 60 }, 0.8, 'Gul'],
    ['less, nothing left', { ...LESS, target: 50, outcome: 0 }, 2, 'Grön'],
    ['less, negative target met', { ...LESS, target: -17, outcome: -17 }, 1, 'Grön'],
    ['less, negative target beyond', { ...LESS, target: -10, outcome: -15 }, 1.5, 'Grön'],
    ['more, negative target, better', { ...MORE, target: -2, outcome: -1 }, 1.5, 'Grön'],
    ['zero, more, zero', { ...MORE, target: 0, outcome: 0 }, 1, 'Grön'],
    ['zero, more, below', { ...MORE, target: 0, outcome: -1 }, 0, 'Röd'],
    ['zero, less, above', { ...LESS, target: 0, outcome: 1 }, 0, 'Röd'],
    ['zero, less, below', { ...LESS, target: 0, outcome: -1 }, 1, 'Grön'],
    ['no direction', { target: 50, outcome: 50 }, null, 'Saknas'],
    ['zero and no direction', { target: 0, outcome: 5 }, null, 'Saknas'],
    ['Öka, risen', { target: 'Öka', baseline: 5, outcome: 6 }, 1, 'Grön'],
    ['Öka, the same', { target: 'Öka', baseline: 5, outcome: 5 }, 0, 'Röd'],
    ['Minska, fallen', { target: 'Minska', baseline: 5, outcome: 4 }, 1, 'Grön'],
    ['Minska, the same', { target: 'Minska', baseline: 5, outcome: 5 }, 0, 'Röd'],
    ['Öka without baseline', { target: 'Öka', outcome: 5 }, null, 'Saknas'],
    ['Öka against a word', { target: 'Öka', baseline: 5, outcome: 'Ja' }, null, 'Saknas'],
    ['Ja, ja', { target: 'Ja', outcome: 'ja' }, 1, 'Grön'],
    ['Ja, nej', { target: 'Ja', outcome: 'Nej' }, 0, 'Röd'],
    ['Nej, nej', { target: 'Nej', outcome: 'Nej' }, 1, 'Grön'],
    ['Ja against a number', { ...MORE, target: 'Ja', outcome: 1 }, null, 'Saknas'],
    ['Ja against Öka', { target: 'Ja', outcome: 'Öka' }, null, 'Saknas'],
    ['a number against Ja', { ...MORE, target: 5, outcome: 'Ja' }, null, 'Saknas'],
    ['no target', { ...MORE, target: 'Svar saknas', outcome: 5 }, null, 'Saknas'],
    ['no outcome', { ...MORE, target: 5, outcome: null }, null, 'Saknas'],
    ['an error', { ...MORE, target: 5, outcome: { error: '#N/A' } }, null, 'Saknas'],
    ['a truth value', { ...MORE, target: 1, outcome: true }, null, 'Saknas'],
    ['text that is a number', { ...MORE, target: 5, outcome: '5,0' }, 1, 'Grön'],
  ])('%s', (_name, row, share, status) => {
    expect(judge(row)).toMatchObject({ shareOfTarget: share, status });
  });
});

describe('the period', () => {
  test.each<[Period, number]>([
    ['April', 1000],
    ['Augusti', 2000],
    ['Helår', 3000],
  ])('%s: what is counted up is measured against its share of the year', (period, target) => {
    expect(judge({ ...MORE, ...COUNTED, target: 3000, outcome: target, period })).toEqual({
      periodTarget: target,
      shareOfTarget: 1,
      status: 'Grön',
    });
  });

  test('a counted baseline is the share of the year too', () => {
    const row = { ...COUNTED, target: 'Öka', baseline: 300 };
    expect(judge({ ...row, outcome: 101 }).status).toBe('Grön');
    expect(judge({ ...row, outcome: 100 }).status).toBe('Röd');
    expect(judge({ ...row, baseline: 0.3, outcome: 0.1 }).status).toBe('Röd');
  });

  test.each<[string, Row, string]>([
    ['yearly, nothing in April', { target: 5, outcome: null, periodicity: 'År' }, 'Ej aktuell'],
    ['yearly, a dash in April', { target: 5, outcome: '–', periodicity: 'År' }, 'Ej aktuell'],
    ['yearly, reported early', { ...MORE, target: 5, outcome: 5, periodicity: 'År' }, 'Grön'],
    ['yearly, unreadable in April', { target: 5, outcome: 'tio', periodicity: 'År' }, 'Saknas'],
    ['yearly, at the year’s end', { target: 5, outcome: null, periodicity: 'År', period: 'Helår' }, 'Saknas'],
    ['no known month is never due', { target: 5, outcome: null, periodicity: 'Kvartal' }, 'Ej aktuell'],
    ['blank is always due', { target: 5, outcome: null }, 'Saknas'],
  ])('%s', (_name, row, status) => {
    expect(judge(row).status).toBe(status);
  });
});

describe('properties', () => {
  const tenth = fc.integer({ min: 1, max: 199_999 }).map((tenths) => tenths / 10);

  test('an outcome exactly at 80 % is yellow and at 100 % green, for every target from 0.1 to 199.9', () => {
    for (let tenths = 1; tenths <= 1999; tenths += 1) {
      const target = tenths / 10;
      const fourFifths = (tenths * 8) / 100;
      const sixFifths = (tenths * 12) / 100;
      expect(judge({ ...MORE, target, outcome: fourFifths })).toMatchObject({
        shareOfTarget: 0.8,
        status: 'Gul',
      });
      expect(judge({ ...LESS, target, outcome: sixFifths })).toMatchObject({
        shareOfTarget: 0.8,
        status: 'Gul',
      });
      expect(judge({ ...MORE, target, outcome: target })).toMatchObject({ shareOfTarget: 1, status: 'Grön' });
      expect(judge({ ...LESS, target, outcome: target })).toMatchObject({ shareOfTarget: 1, status: 'Grön' });
    }
  });

  test('more is never worse for Öka and never better for Minska', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (target, outcome, added) => {
          const share = (direction: Direction, at: number) =>
            judge({ direction, target, outcome: at }).shareOfTarget ?? Number.NaN;
          expect(share('Öka', outcome + added)).toBeGreaterThanOrEqual(share('Öka', outcome));
          expect(share('Minska', outcome + added)).toBeLessThanOrEqual(share('Minska', outcome));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('mirrored figures with the mirrored direction give the same result', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), tenth, (outcome, target) => {
        expect(judge({ ...MORE, target: -target, outcome: -outcome }).shareOfTarget).toBe(
          judge({ ...LESS, target, outcome }).shareOfTarget,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a share shown to tenths of a percent never contradicts its colour', () => {
    fc.assert(
      fc.property(
        tenth,
        fc.double({ min: 0, max: 30_000, noNaN: true }),
        fc.constantFrom(...PERIODS),
        (target, outcome, period) => {
          const { shareOfTarget, status } = judge({ ...MORE, target, outcome, period });
          const shown = Number(((shareOfTarget ?? 0) * 100).toFixed(1));
          expect(status).toBe(shown >= 100 ? 'Grön' : shown >= 80 ? 'Gul' : 'Röd');
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is cut, not rounded, and knows no negative zero', () => {
    expect(cutToTenthsOfPercent(0.72 / 0.9)).toBe(0.8);
    expect(cutToTenthsOfPercent(0.9997)).toBe(0.999);
    expect(cutToTenthsOfPercent(-0.9997)).toBe(-0.999);
    expect(Object.is(cutToTenthsOfPercent(-0.0003), 0)).toBe(true);
  });
});

import fc from 'fast-check';
import { indicatorStatus } from './indicatorStatus';
import { PERIODS, type Period } from './period';
import { readValue } from './readValue';
import type { Direction, Measure } from './shareOfTarget';
import { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds';

interface Row {
  target: unknown;
  baseline?: unknown;
  outcome: unknown;
  direction?: Direction | null;
  measure?: Measure;
  periodicity?: string;
  period?: Period;
}

function judge(row: Row, thresholds: Thresholds = DEFAULT_THRESHOLDS) {
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
    thresholds,
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

  test.each<[string, Row]>([
    ['a baseline', { target: 'Öka', baseline: 5, outcome: 6 }],
    ['an answer', { target: 'Nej', outcome: 'Nej' }],
  ])('%s needs no direction', (_name, row) => {
    expect(judge(row).status).toBe('Grön');
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
  const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const share = (direction: Direction, target: number, outcome: number, more: Partial<Row> = {}) =>
    judge({ ...more, direction, target, outcome }).shareOfTarget ?? Number.NaN;

  /** Targets 0.1 to 199.9 in tenths: plain division puts 826 of these 3 998 boundaries on the wrong side. */
  const boundaries = Array.from({ length: 1999 }, (_, index) => index + 1).map((tenths) => ({
    target: tenths / 10,
    fourFifths: (tenths * 8) / 100,
    sixFifths: (tenths * 12) / 100,
  }));

  test.each<[string, Direction, 1 | -1]>([
    ['more of a positive target', 'Öka', 1],
    ['less than a positive target', 'Minska', 1],
    ['more than a negative target', 'Öka', -1],
    ['less of a negative target', 'Minska', -1],
  ])('an outcome exactly at 80 % is yellow and at 100 % green: %s', (_name, direction, sign) => {
    const isFromBelow = (direction === 'Öka') === (sign === 1);
    const wrong = boundaries.filter(({ target, fourFifths, sixFifths }) => {
      const yellow = judge({
        direction,
        target: sign * target,
        outcome: sign * (isFromBelow ? fourFifths : sixFifths),
      });
      const green = judge({ direction, target: sign * target, outcome: sign * target });
      return (
        yellow.shareOfTarget !== 0.8 ||
        yellow.status !== 'Gul' ||
        green.shareOfTarget !== 1 ||
        green.status !== 'Grön'
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each(PERIODS)('the boundaries hold for what is counted up to %s', (period) => {
    const part = { April: 4, Augusti: 8, Helår: 12 }[period];
    const wrong = boundaries.filter(({ target }) => {
      // A year's target of 12 times as much, so that the period's own boundaries are decimals a person could write.
      const row = { ...MORE, ...COUNTED, period, target: Math.round(target * 120) / 10 };
      const reached = Math.round(target * part * 10) / 10;
      const yellow = judge({ ...row, outcome: Math.round(reached * 80) / 100 });
      const green = judge({ ...row, outcome: reached });
      return yellow.shareOfTarget !== 0.8 || yellow.status !== 'Gul' || green.status !== 'Grön';
    });
    expect(wrong).toEqual([]);
  });

  test('one step below a boundary is the next colour', () => {
    const wrong = boundaries.filter(({ target, fourFifths }) => {
      const step = target / 1000;
      return (
        judge({ ...MORE, target, outcome: target - step / 2 }).status !== 'Gul' ||
        judge({ ...MORE, target, outcome: fourFifths - step / 2 }).status !== 'Röd'
      );
    });
    expect(wrong).toEqual([]);
  });

  test('more is never worse for Öka and never better for Minska', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(6)));
    const added = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, added, (target, outcome, more) => {
        expect(share('Öka', target, outcome + more)).toBeGreaterThanOrEqual(share('Öka', target, outcome));
        expect(share('Minska', target, outcome + more)).toBeLessThanOrEqual(share('Minska', target, outcome));
      }),
      { numRuns: 2000 },
    );
  });

  test('is symmetric around the target: as far above it counts for Öka as just as far below for Minska', () => {
    fc.assert(
      fc.property(whole, whole, (target, distance) => {
        expect(share('Öka', target, target + distance)).toBe(share('Minska', target, target - distance));
      }),
      { numRuns: 2000 },
    );
  });

  test('mirrored figures with the mirrored direction give the same result', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), tenth, (outcome, target) => {
        expect(share('Öka', -target, -outcome)).toBe(share('Minska', target, outcome));
      }),
      { numRuns: 2000 },
    );
  });

  test('a status is never better than its share, at any limits, and a share as shown never contradicts it', () => {
    const limit = fc.integer({ min: 1, max: 1500 }).map((tenths) => tenths / 1000);
    const outcomes = fc.double({ min: -30_000, max: 30_000, noNaN: true });
    fc.assert(
      fc.property(
        tenth,
        outcomes,
        fc.constantFrom(...PERIODS),
        limit,
        limit,
        (target, outcome, period, one, other) => {
          const thresholds = { green: Math.max(one, other), yellow: Math.min(one, other) };
          const { shareOfTarget, status } = judge({ ...MORE, target, outcome, period }, thresholds);
          const uncut = outcome / target;
          if (status === 'Grön') expect(uncut).toBeGreaterThan(thresholds.green - 1e-8);
          if (status === 'Gul') expect(uncut).toBeGreaterThan(thresholds.yellow - 1e-8);
          const shown = Number(((shareOfTarget ?? 0) * 100).toFixed(1)) / 100;
          const [green, yellow] = [thresholds.green, thresholds.yellow].map((at) => shown >= at - 1e-12);
          expect(status).toBe(green ? 'Grön' : yellow ? 'Gul' : 'Röd');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

import type { Period } from './period';
import { readValue } from './readValue';
import {
  cutToTenthsOfPercent,
  periodTarget,
  shareOfTarget,
  type Direction,
  type Measure,
} from './shareOfTarget';

test.each<[unknown, Measure | null, Period, number | string | null]>([
  [3000, 'Ackumulerat', 'April', 1000],
  [3000, 'Ackumulerat', 'Augusti', 2000],
  [3000, 'Ackumulerat', 'Helår', 3000],
  [3000, 'Läge', 'April', 3000],
  ['35 %', 'Läge', 'April', 0.35],
  [-17, 'Ackumulerat', 'Augusti', -34 / 3],
  ['Öka', 'Ackumulerat', 'April', 'Öka'],
  ['nej', 'Läge', 'April', 'Nej'],
  ['Svar saknas', 'Läge', 'April', null],
  ['ungefär tio', 'Läge', 'April', null],
  [{ error: '#N/A' }, 'Läge', 'April', null],
  [3000, null, 'April', null],
  ['Öka', null, 'April', 'Öka'],
  [1e308, 'Ackumulerat', 'Augusti', null],
])('the target %j, counted %s, is in %s %j', (target, measure, period, expected) => {
  expect(periodTarget(readValue(target), measure, period)).toBe(expected);
});

interface Figures {
  readonly target: unknown;
  readonly outcome: unknown;
  readonly baseline?: unknown;
  readonly direction?: Direction;
  readonly measure?: Measure | null;
}

function shareOf(
  { target, outcome, baseline, direction, measure = 'Läge' }: Figures,
  period: Period = 'April',
) {
  return shareOfTarget(
    {
      target: readValue(target),
      outcome: readValue(outcome),
      baseline: readValue(baseline),
      direction: direction ?? null,
      measure,
    },
    period,
  );
}

test.each<[Figures, number | null]>([
  [{ target: 1010, outcome: 1061, direction: 'Minska' }, 0.949],
  [{ target: -0.15, outcome: 0.39, direction: 'Minska' }, -2.6],
  [{ target: 276230, outcome: 209266, direction: 'Öka' }, 0.757],
  [{ target: 0, outcome: -1, direction: 'Minska' }, 1],
  [{ target: 'Öka', baseline: 5, outcome: 5 }, 0],
  [{ target: 'Ja', outcome: 'Nej' }, 0],
  [{ target: 50, outcome: null, direction: 'Öka' }, null],
])('the example %j has the share %j', (figures, share) => {
  expect(shareOf(figures)).toBe(share);
});

describe('what cannot be known is unknown, never 0', () => {
  test.each<[string, Figures]>([
    ['an error as Mätsätt, against a number', { target: 5, outcome: 5, direction: 'Öka', measure: null }],
    ['an error as Mätsätt, against a baseline', { target: 'Öka', baseline: 4, outcome: 5, measure: null }],
    ['a share beyond every number', { target: 1e-300, outcome: 1e300, direction: 'Öka' }],
    ['a baseline that is an error', { target: 'Minska', baseline: { error: '#REF!' }, outcome: 5 }],
    ['a baseline in words', { target: 'Minska', baseline: 'Nej', outcome: 5 }],
  ])('%s', (_name, figures) => {
    expect(shareOf(figures)).toBeNull();
  });

  test('but Mätsätt does not matter to Ja and Nej', () => {
    expect(shareOf({ target: 'Ja', outcome: 'ja', measure: null })).toBe(1);
  });
});

describe('cut to tenths of a percent', () => {
  test.each([
    [0.72 / 0.9, 0.8],
    [0.9997, 0.999],
    [-0.9997, -0.999],
    [0.79999, 0.799],
    [0.7999999999, 0.8],
    [1.0009999, 1],
    [2 - 1061 / 1010, 0.949],
  ])('%d becomes %d', (share, cut) => {
    expect(cutToTenthsOfPercent(share)).toBe(cut);
  });

  test('without a negative zero', () => {
    expect(Object.is(cutToTenthsOfPercent(-0.0003), 0)).toBe(true);
  });
});

import fc from 'fast-check';
import { splitAmount } from './splitAmount';

const MKR = 1_000_000;

/** Worked by hand: mkr in, mkr out. */
test.each([
  [10, [1, 1, 1], [3.34, 3.33, 3.33]],
  [0.01, [1, 1, 1], [0.01, 0, 0]],
  [0.02, [1, 1, 1], [0.01, 0.01, 0]],
  [1, [1, 2, 3], [0.17, 0.33, 0.5]],
  [100, [1, 1], [50, 50]],
  [0.05, [2.5, 2.5], [0.03, 0.02]],
  [7, [0, 1], [0, 7]],
  [10, [50, 30, 20], [5, 3, 2]],
  // 1 : 5 : 0,5 of 0,13: 0,02, 0,10 and 0,01 exactly.
  [0.13, [1, 5, 0.5], [0.02, 0.1, 0.01]],
])('%f mkr by %j gives %j', (amount, weights, parts) => {
  expect(splitAmount(Math.round(amount * MKR), weights)).toEqual(parts.map((part) => Math.round(part * MKR)));
});

test('what the amount has below the unit goes to the first with a weight', () => {
  expect(splitAmount(10_001, [0, 1, 1], 10_000)).toEqual([0, 10_001, 0]);
  expect(splitAmount(10, [1, 1, 1], 1)).toEqual([4, 3, 3]);
});

test('refuses what cannot be divided', () => {
  expect(() => splitAmount(1, [])).toThrow(RangeError);
  expect(() => splitAmount(1, [0, 0])).toThrow(RangeError);
  expect(() => splitAmount(1, [1, -1])).toThrow(RangeError);
  expect(() => splitAmount(-1, [1])).toThrow(RangeError);
});

const weight = fc.integer({ min: 0, max: 1000 }).map((each) => each / 4);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 30 })
  .filter((all) => all.some((each) => each > 0));

test('parts add up exactly, are whole hundredths, and stay within one hundredth of their share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, (hundredths, all) => {
      const amount = hundredths * 10_000;
      const parts = splitAmount(amount, all);
      const whole = all.reduce((sum, each) => sum + each, 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      for (const [index, part] of parts.entries()) {
        expect(part % 10_000).toBe(0);
        expect(Math.abs(part - (amount * (all[index] ?? 0)) / whole)).toBeLessThan(10_000);
      }
    }),
  );
});

test('of equal weights the first never gets less than a later', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 40 }),
      (hundredths, count) => {
        const parts = splitAmount(
          hundredths * 10_000,
          Array.from({ length: count }, () => 1),
        );
        expect(parts).toEqual(parts.toSorted((one, other) => other - one));
      },
    ),
  );
});

import fc from 'fast-check';
import { halfLastDecimal, linesTolerance } from './rounding';
import { DEFAULT_TOLERANCES } from './thresholds';

test.each([
  [1_204_000_000, 500_000],
  [10_000_000, 500_000],
  [1_203_900_000, 50_000],
  [-63_090_000, 5_000],
  [1_234_000, 500],
  [1_234_567, 0],
  [0, 0],
])('half the last decimal of %d kr is %d kr', (amountSek, half) => {
  expect(halfLastDecimal(amountSek)).toBe(half);
});

test('a figure rounded to its decimals is within half the last one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2e9, max: 2e9 }),
      fc.constantFrom(1_000_000, 100_000, 10_000),
      (amount, unit) => {
        const rounded = Math.round(amount / unit) * unit;
        expect(rounded === 0 || Math.abs(amount - rounded) <= halfLastDecimal(rounded)).toBe(true);
      },
    ),
  );
});

test('half a hundredth for each rounded line, at most 0,05 mkr for one purpose; exact lines add nothing', () => {
  const lines = (
    count: number,
    amountSek: number,
    purpose: string,
  ): { amountSek: number; purpose: string }[] =>
    Array.from({ length: count }, () => ({ amountSek, purpose }));
  expect(linesTolerance(lines(3, 5_720_000, 'Läkemedel'), DEFAULT_TOLERANCES)).toBe(15_000);
  expect(linesTolerance(lines(30, 5_720_000, 'Covid'), DEFAULT_TOLERANCES)).toBe(50_000);
  expect(linesTolerance([...lines(30, 10_000, 'A'), ...lines(2, 10_000, 'B')], DEFAULT_TOLERANCES)).toBe(
    60_000,
  );
  expect(linesTolerance(lines(3, 5_720_001, 'A'), DEFAULT_TOLERANCES)).toBe(0);
});

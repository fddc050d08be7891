import { fitNumber } from './fitNumber';

const sevenPixelsEach = (text: string): number => text.length * 7;

test('a number that fits is shown as it is', () => {
  expect(fitNumber('1 234,5', null, 60, sevenPixelsEach)).toBe('1 234,5');
});

test('a number that does not fit becomes #, never a part of its figures', () => {
  expect(fitNumber('1234567', null, 40, sevenPixelsEach)).toBe('#####');
  expect(fitNumber('1234567', null, 3, sevenPixelsEach)).toBe('#');
});

test('in the format General decimals are rounded away first', () => {
  const rounded = (decimals: number): string => (0.123456789).toFixed(decimals);
  expect(fitNumber('0.123456789', rounded, 35, sevenPixelsEach)).toBe('0.123');
});

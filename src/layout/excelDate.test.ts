import { excelDate, excelDateOf, isoDateOf } from './excelDate';

test('counts days as Excel does', () => {
  expect(excelDate(2023, 4, 30)).toBe(45046);
  expect(excelDateOf('2023-12-31')).toBe(45291);
  expect(() => excelDateOf('31/12 2023')).toThrow(RangeError);
  expect(isoDateOf(45291.75)).toBe('2023-12-31');
});

import { fromTyped, toTyped } from './typedSwedish';

test.each([
  ['1 234,5', '1234.5'],
  ['1\u00A0234', '1234'],
  ['-0,72', '-0.72'],
  ['12,5%', '12.5%'],
  [',5', '0.5'],
  ['SANT', 'TRUE'],
  ['=SUM(A1,B2)', '=SUM(A1,B2)'],
  ['Ja, absolut', 'Ja, absolut'],
  ['2023-04-30', '2023-04-30'],
  ['', ''],
  ["'12", "'12"],
])('%j is read as %j', (typed, read) => {
  expect(fromTyped(typed)).toBe(read);
});

test.each([
  [1234.5, '#,##0', '1234,5'],
  [0.725, '0%', '72,5%'],
  [45046, 'yyyy-mm-dd', '2023-04-30'],
  [45046, '0 "dagar"', '45046'],
  ['12', 'General', "'12"],
  ['Ledtid', 'General', 'Ledtid'],
  ['=A1', 'General', "'=A1"],
  [true, 'General', 'SANT'],
  [null, 'General', ''],
])('%j under %s stands in the line as %j', (value, numberFormat, text) => {
  expect(toTyped(value, numberFormat, false)).toBe(text);
});

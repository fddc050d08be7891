import { swedishText } from './swedishText';

test.each([
  [1234.5, '#,##0.0', '1\u00A0234,5'],
  [1234.5, 'General', '1234,5'],
  [0.725, '0%', '73%'],
  [45046, 'yyyy-mm-dd', '2023-04-30'],
  [45046, 'mm-dd-yy', '2023-04-30'],
  [45046, 'm/d/yyyy', '2023-04-30'],
  [true, 'General', 'SANT'],
  [{ error: '#DIV/0!' }, 'General', '#DIVISION/0!'],
  ['Ledtid', 'General', 'Ledtid'],
  [null, '0.0', ''],
])('%j under %s is %j', (value, numberFormat, text) => {
  expect(swedishText(value, numberFormat, false)).toBe(text);
});

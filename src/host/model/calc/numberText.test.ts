import type { CellValue } from '../../../ooxml/cellValue';
import { displayText } from './numberText';

const nbsp = '\u00a0';

test.each<[CellValue, string, string, string]>([
  [null, 'General', '', ''],
  [true, 'General', 'TRUE', 'SANT'],
  ['Öka', '0.00', 'Öka', 'Öka'],
  ['x', '0;-0;0;"<"@">"', '<x>', '<x>'],
  [{ error: '#DIV/0!' }, '0%', '#DIV/0!', '#DIVISION/0!'],
  [{ error: '#N/A' }, 'General', '#N/A', '#SAKNAS!'],
  [1 / 3, 'General', '0.333333333', '0,333333333'],
  [-1 / 3, 'General', '-0.333333333', '-0,333333333'],
  [1234567890.5, 'General', '1234567891', '1234567891'],
  [123456789012, 'General', '1.23457E+11', '1,23457E+11'],
  [0.00012345678, 'General', '0.000123457', '0,000123457'],
  [0.1 + 0.2, 'General', '0.3', '0,3'],
  [0.949, '0.0%', '94.9%', '94,9%'],
  [1234567.891, '#,##0', '1,234,568', `1${nbsp}234${nbsp}568`],
  [-1234.5, '#,##0.0;[Red]-#,##0.0', '-1,234.5', `-1${nbsp}234,5`],
  [1.005, '0.00', '1.01', '1,01'],
  [1.5, '# ?/?', '1 1/2', `1${nbsp}1/2`],
  [45047, 'yyyy-mm-dd', '2023-05-01', '2023-05-01'],
  [45047, 'm/d/yyyy', '5/1/2023', '2023-05-01'],
  [45047.5, 'd mmm yyyy h:mm', '1 May 2023 12:00', `1${nbsp}maj${nbsp}2023${nbsp}12:00`],
  [60, 'yyyy-mm-dd', '1900-02-29', '1900-02-29'],
  [-1, 'yyyy-mm-dd', '########', '########'],
  [5, 'General" st"', '5 st', `5${nbsp}st`],
  [5, '[nonsense', '5', '5'],
])('%p in %s', (value, numberFormat, english, swedish) => {
  expect(displayText(value, numberFormat, false)).toBe(english);
  expect(displayText(value, numberFormat, false, 'sv-SE')).toBe(swedish);
});

test('the 1904 system counts dates, not numbers, from 1904', () => {
  expect(displayText(45047, 'yyyy-mm-dd', true)).toBe('2027-05-02');
  expect(displayText(45047, '0', true)).toBe('45047');
});

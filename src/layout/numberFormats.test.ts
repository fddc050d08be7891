import { rowNumberFormat } from './numberFormats';

test.each<[number[], boolean, string]>([
  [[1061, 1010], false, '#,##0'],
  [[103, 99.1], false, '#,##0.0'],
  [[13.27, 10], false, '#,##0.00'],
  [[0.106, 0.7], true, '0.0 %'],
  [[-0.15], true, '0 %'],
  [[1 / 3], false, '#,##0.000'],
  [[], false, '#,##0'],
])('%j (percent %s) is %s', (figures, isPercent, format) => {
  expect(rowNumberFormat(figures, isPercent)).toBe(format);
});

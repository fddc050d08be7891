import { shownCell } from './shownCell';

test.each([
  [0.949, '0.0 %', '94,9 %'],
  [0.5, '0%', '50 %'],
  [1_234.5, '#,##0.00', '1 234,50'],
  [1_234.5, 'General', '1234,5'],
  [-0.36, '#,##0.00;[Red]-#,##0.00', '−0,36'],
  [45_291, 'yyyy-mm-dd', '2023-12-31'],
  [7, '0', '7'],
  [1061, '#,##0" st"', '1 061'],
  ['=1+1', 'General', '=1+1'],
  [true, 'General', 'SANT'],
  [{ error: '#DIV/0!' }, 'General', '#DIV/0!'],
])('%p as %s is %s', (value, format, text) => {
  const shown = shownCell(value, format);
  expect(shown.kind === 'text' && shown.text.replace(/[\u00a0\u202f]/gu, ' ')).toBe(text);
});

test('an empty cell', () => {
  expect(shownCell(null, '0')).toEqual({ kind: 'empty' });
});

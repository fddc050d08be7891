import { readTyped } from './typedInput';

const thisYear = new Date().getFullYear();

/** The serial number of a date. */
function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

describe('numbers', () => {
  test.each([
    ['1', 1, undefined],
    ['007', 7, undefined],
    [' 5 ', 5, undefined],
    ['0.72', 0.72, undefined],
    ['.5', 0.5, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['(5)', -5, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['(1,234)', -1234, '#,##0'],
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['-5%', -0.05, '0%'],
    ['3E10', 3e10, '0.00E+00'],
    ['1e-3', 0.001, '0.00E+00'],
    ['$5', 5, '$#,##0_);[Red]($#,##0)'],
    ['1 1/2', 1.5, '# ?/?'],
    ['0 3/4', 0.75, '# ?/?'],
    ['12345678901234567890', 12345678901234500000, undefined],
  ])('%s', (text, value, numberFormat) => {
    expect(readTyped(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });
});

describe('dates and times', () => {
  test.each([
    ['2023-05-01', serial(2023, 5, 1), 'm/d/yyyy'],
    ['1/2/2023', serial(2023, 1, 2), 'm/d/yyyy'],
    ['1/2', serial(thisYear, 1, 2), 'd-mmm'],
    ['5-May-23', serial(2023, 5, 5), 'd-mmm-yy'],
    ['May 2023', serial(2023, 5, 1), 'mmm-yy'],
    ['mar5', serial(thisYear, 3, 5), 'd-mmm'],
    ['12:30', 12.5 / 24, 'h:mm'],
    ['5 PM', 17 / 24, 'h:mm AM/PM'],
    ['1/2/2023 12:00', serial(2023, 1, 2) + 0.5, 'm/d/yyyy h:mm'],
    ['1900-02-29', 60, 'm/d/yyyy'],
  ])('%s', (text, value, numberFormat) => expect(readTyped(text)).toEqual({ value, numberFormat }));
});

describe('text that looks like something and is not', () => {
  test.each([
    '12,34',
    '1 000',
    '1\u00a0000',
    '1,5,0',
    '1.5.2',
    '2/30/2023',
    '13/13/2023',
    'Maj 2023',
    'Öka',
    '-',
    '+',
    '=',
    '@',
    '–5',
    '−5',
    ' ingress ',
    '5 st',
    '#1',
    'SANT',
    'Infinity',
    '1e400',
  ])('%s', (text) => expect(readTyped(text)).toEqual({ value: text }));
});

test('an empty string empties', () => expect(readTyped('')).toEqual({ value: null }));

test.each([
  ["'007", '007'],
  ["'=A1", '=A1'],
  ["''x", "'x"],
  ["'", ''],
])('an apostrophe makes %s text', (text, kept) => expect(readTyped(text)).toEqual({ text: kept }));

test.each([
  ['TRUE', true],
  ['false', false],
])('%s is a boolean', (text, value) => expect(readTyped(text)).toEqual({ value }));

test.each(['#N/A', '#div/0!', '#VALUE!'])('%s is an error', (text) => {
  expect(readTyped(text)).toEqual({ value: { error: text.toUpperCase() } });
});

test.each([
  ['=A1+1', '=A1+1'],
  ['+A1', '=+A1'],
  ['-A1*2', '=-A1*2'],
  ['--5', '=--5'],
  ['@SUM(A1:A3)', '=SUM(A1:A3)'],
  ['- första punkten', '=- första punkten'],
])('%s is a formula', (text, formula) => expect(readTyped(text)).toEqual({ formula }));

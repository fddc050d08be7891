import { readValue } from './readValue';

const number = (value: number, isPercent = false) => ({ kind: 'number', value, isText: true, isPercent });

describe('readValue reads the number forms of the printed plans (irregularities a 1)', () => {
  test.each([
    ['3 500 000', 3500000],
    ['90\u00a0000\u00a0000', 90000000],
    ['100\u202f000', 100000],
    ['1\u2009061', 1061],
    ['673 394', 673394],
    ['6 534,0', 6534],
    ['5 314,2', 5314.2],
    ['1114', 1114],
    ['13,27', 13.27],
    ['99,1', 99.1],
    ['82,5', 82.5],
    ['0,50', 0.5],
    ['0.72', 0.72],
    ['1 234.5', 1234.5],
    ['0.1234', 0.1234],
    ['1,010', 1.01],
    ['-17', -17],
    ['−17', -17],
    ['–17', -17],
    ['-0,12', -0.12],
    ['+0,36', 0.36],
    ['  42 ', 42],
    ['0', 0],
    ['-0', 0],
    ['300 250', 300250],
    ['007', 7],
  ])('%j is %d', (text, value) => {
    expect(readValue(text)).toEqual(number(value));
  });

  test.each([
    ['84 %', 0.84],
    ['10,6%', 0.106],
    ['70%', 0.7],
    ['276%', 2.76],
    ['-15 %', -0.15],
    ['−15\u00a0%', -0.15],
    ['+39 %', 0.39],
    ['77,7 %', 0.777],
    ['4,55 procent', 0.0455],
    ['6,0 Procent', 0.06],
  ])('%j is the share %d', (text, value) => {
    expect(readValue(text)).toEqual(number(value, true));
  });

  test('a number in the cell is taken as it stands', () => {
    expect(readValue(0.35)).toEqual({ kind: 'number', value: 0.35, isText: false, isPercent: false });
  });
});

describe('readValue scales money to the unit of the column', () => {
  test.each([
    ['12,5 mkr', 'mkr', 12.5],
    ['153 tkr', 'mkr', 0.153],
    ['153 tkr', 'kr', 153000],
    ['90 000 000 kr', 'mkr', 90],
    ['-17 Mkr', 'tkr', -17000],
  ] as const)('%j in %s is %d', (text, unit, value) => {
    expect(readValue(text, unit)).toEqual(number(value));
  });

  test('an amount where the column holds no money is unreadable', () => {
    expect(readValue('17 mkr')).toEqual({ kind: 'unreadable' });
  });
});

describe('readValue reads words (irregularities a 2)', () => {
  test.each([
    ['Öka', 'Öka'],
    ['öka ', 'Öka'],
    ['O\u0308KA', 'Öka'],
    ['minska', 'Minska'],
    ['JA', 'Ja'],
    ['nej', 'Nej'],
  ])('%j is the word %s', (text, word) => {
    expect(readValue(text)).toEqual({ kind: 'word', word });
  });

  test.each([
    null,
    undefined,
    '',
    '  ',
    '\u00a0',
    '-',
    '–',
    'saknas',
    'Svar saknas',
    'SVAR\u00a0SAKNAS',
    'uppgift saknas',
  ])('%j is missing', (raw) => {
    expect(readValue(raw)).toEqual({ kind: 'missing' });
  });
});

describe('readValue never guesses', () => {
  test.each([
    '12 34',
    '1 2',
    '1 234 56',
    '0 3 000',
    '0 300',
    '209 266 276 230 1',
    '1  234',
    '1.010',
    '12.500',
    '1.234,5',
    '1,234.5',
    '1,2,3',
    '- 5',
    '5-',
    '--5',
    ',5',
    '5,',
    '1–3 procent',
    '60–70',
    'ca 12',
    'max 2%',
    'minst 100',
    'minus 35',
    '5 %%',
    '0,4 procentenheter',
    '35 miljoner kronor',
    '3 st',
    '1e5',
    '0x10',
    'Infinity',
    '2023-12-31',
    '#DIV/0!',
    'tio',
    'enligt plan',
  ])('%j is unreadable', (text) => {
    expect(readValue(text)).toEqual({ kind: 'unreadable' });
  });

  test.each([true, false, { error: '#DIV/0!' }, Number.NaN])('%j is unreadable', (raw) => {
    expect(readValue(raw)).toEqual({ kind: 'unreadable' });
  });
});

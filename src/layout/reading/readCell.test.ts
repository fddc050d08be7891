import type { CellKind, ColumnSpec } from '../tableSpec';
import type { ListKey } from '../lists';
import type { RawValue } from '../snapshot';
import { readCell } from './readCell';

function column(kind: CellKind, list?: ListKey, isListOpen = false): ColumnSpec {
  const spec = {
    key: 'x',
    header: 'X',
    plan: 'optional',
    followUp: 'optional',
    kind,
    width: 9,
    isListOpen,
  } as const;
  return list === undefined ? spec : { ...spec, list };
}

function outcome(raw: RawValue, spec: ColumnSpec, unit: 'mkr' | 'kr' | null = null) {
  const { value, problem } = readCell(raw, spec, unit);
  return {
    value,
    rule: problem?.rule ?? null,
    reason: problem?.params['reason'],
    fix: problem?.fix?.params['value'],
  };
}

const NB = '\u00a0';
const NARROW = '\u202f';

describe('number texts of the printed plans (irregularities a 1–3) as values', () => {
  test.each<[string, number]>([
    ['3 500 000', 3_500_000],
    ['90 000 000', 90_000_000],
    ['1 061', 1061],
    [`673${NB}394`, 673_394],
    ['6 534,0', 6534],
    [`100${NARROW}000`, 100_000],
    ['1114', 1114],
    ['1 028', 1028],
    ['4 300', 4300],
    ['300 250', 300_250],
    ['13,27', 13.27],
    ['99,1', 99.1],
    ['55,0', 55],
    ['0,50', 0.5],
    ['0.72', 0.72],
    ['84 %', 0.84],
    [`77,7${NB}%`, 0.777],
    ['10,6%', 0.106],
    ['4,55 procent', 0.0455],
    ['276%', 2.76],
    ['-17', -17],
    ['−17', -17],
    ['–0,12', -0.12],
    ['-15 %', -0.15],
    ['+36', 36],
    ['0 %', 0],
    ['0', 0],
    ['3', 3],
  ])('%s is %d, and VAL-02 with the number as its fix', (text, number) => {
    const { value, rule, fix } = outcome(text, column('value'));
    expect(value).toMatchObject({ kind: 'number', value: number, isText: true });
    expect([rule, fix]).toEqual(['VAL-02', number]);
  });

  test.each<[string, string]>([
    ['19 procent ca', 'approximate'],
    ['ca 35', 'approximate'],
    ['drygt 4 procent', 'approximate'],
    ['över 4 procent', 'approximate'],
    ['max 2%', 'approximate'],
    ['1–3 procent', 'interval'],
    ['5-20 år', 'interval'],
    ['60 till 70', 'interval'],
    ['80–99 procent', 'interval'],
    ['12 34', 'twoNumbers'],
    ['1 2', 'twoNumbers'],
    ['13,27 10', 'twoNumbers'],
    ['7 940 9 500', 'twoNumbers'],
    ['82,5 85', 'twoNumbers'],
    ['10,6% 70%', 'twoNumbers'],
    ['1.010', 'pointBeforeThree'],
    ['1.010.000', 'pointBeforeThree'],
    ['1100 pat/ specialist', 'unit'],
    ['10 000 timmar', 'unit'],
    ['97 miljoner', 'unit'],
    ['5 procentenheter', 'unit'],
    ['minus 35', 'other'],
    ['tolv', 'other'],
    ['2 – 3', 'interval'],
    ['- 17', 'other'],
  ])('%s is unreadable: %s', (text, reason) => {
    expect(outcome(text, column('value'))).toMatchObject({
      value: { kind: 'unreadable' },
      rule: 'VAL-01',
      reason,
    });
  });

  test.each(['', ' ', '-', '–', 'saknas', 'Svar saknas', `svar${NB}saknas`, 'Uppgift saknas'])(
    '”%s” is missing',
    (text) => {
      expect(outcome(text, column('value'))).toMatchObject({ value: { kind: 'missing' }, rule: null });
    },
  );

  test.each([
    ['Öka', 'Öka', null],
    ['minska', 'Minska', null],
    [' Ja', 'Ja', 'VAL-02'],
    [`Nej${NB}`, 'Nej', 'VAL-02'],
  ])('”%s” is the word %s', (text, word, rule) => {
    expect(outcome(text, column('value'))).toMatchObject({ value: { kind: 'word', word }, rule });
  });

  test('an amount counts by the unit of the row, and is unreadable without one', () => {
    expect(outcome('90 mkr', column('value'), 'kr').value).toMatchObject({ value: 90_000_000 });
    expect(outcome('90 mkr', column('value'))).toMatchObject({ rule: 'VAL-01', reason: 'unit' });
  });
});

describe('money is whole kronor', () => {
  test.each<[RawValue, number, string | null]>([
    [-63.09, -63_090_000, null],
    [0.1 + 0.2, 300_000, null],
    ['155,12', 155_120_000, 'VAL-02'],
    ['153 tkr', 153_000, 'VAL-02'],
    ['−0,36 mkr', -360_000, 'VAL-02'],
    ['1 234 567 kr', 1_234_567, 'VAL-02'],
  ])('%s', (raw, amountSek, rule) => {
    expect(outcome(raw, column('money'))).toMatchObject({ value: { kind: 'amount', amountSek }, rule });
  });

  test.each([
    ['5 %', 'percent'],
    ['Öka', 'other'],
    ['3,6 miljoner', 'unit'],
    ['1.010', 'pointBeforeThree'],
  ])('%s is no amount', (raw, reason) => {
    expect(outcome(raw, column('money'))).toMatchObject({ rule: 'VAL-01', reason });
  });
});

test.each<[RawValue, object]>([
  [3, { value: { kind: 'number', value: 3 }, rule: null }],
  ['3', { value: { kind: 'number', value: 3 }, rule: 'VAL-02', fix: 3 }],
  [1.5, { rule: 'VAL-01', reason: 'notWhole' }],
  [0, { rule: 'VAL-01', reason: 'notPositive' }],
  ['mål 3', { rule: 'VAL-01', reason: 'other' }],
  ['50 %', { rule: 'VAL-01', reason: 'percent' }],
  [{ error: '#REF!' }, { value: { kind: 'unreadable' }, rule: 'VAL-05' }],
])('%j as a goal number', (raw, expected) => {
  expect(outcome(raw, column('wholeNumber'))).toMatchObject(expected);
});

test.each<[RawValue, object]>([
  [45291, { value: { kind: 'date', serial: 45291, isText: false }, rule: null }],
  ['2023-12-31', { value: { kind: 'date', serial: 45291 }, rule: 'VAL-02', fix: 45291 }],
  ['31 dec 2023', { value: { kind: 'date', serial: 45291 }, rule: 'VAL-02' }],
  ['Löpande', { value: { kind: 'word', word: 'Löpande' }, rule: null }],
  ['tills  vidare', { value: { kind: 'word', word: 'Tills vidare' }, rule: null }],
  ['Löpand', { rule: 'VAL-01', fix: 'Löpande' }],
  ['2023-02-30', { rule: 'VAL-01' }],
  ['31/12 2023', { rule: 'VAL-01' }],
  [2023, { rule: 'VAL-01' }],
  [20231231, { rule: 'VAL-01' }],
])('%j as an end date', (raw, expected) => {
  expect(outcome(raw, column('endDate'))).toMatchObject(expected);
});

test.each<[string, ListKey, object]>([
  ['öka', 'direction', { value: { word: 'Öka' }, rule: null }],
  ['Öka ', 'direction', { value: { word: 'Öka' }, rule: 'VAL-02', fix: 'Öka' }],
  ['Ökar', 'direction', { value: { kind: 'unreadable' }, rule: 'VAL-04', fix: 'Öka' }],
  ['Sidled', 'direction', { rule: 'VAL-04', fix: undefined }],
  ['Pågående', 'assignmentStatus', { value: { word: 'Pågående enligt plan' }, rule: null }],
  ['Ej påbörjad', 'assignmentStatus', { value: { word: 'Ej påbörjat' }, rule: null }],
  [' Ej påbörjad', 'assignmentStatus', { value: { word: 'Ej påbörjat' }, rule: 'VAL-02' }],
  ['Statsbidrag', 'redistributionType', { value: { word: 'Fördelat statsbidrag' }, rule: null }],
  ['engångs', 'duration', { value: { word: 'Tillfällig' }, rule: null }],
  ['Målet uppfylls helt', 'assessment', { rule: 'VAL-04', fix: 'Uppfylls helt' }],
])('”%s” in the list %s', (text, list, expected) => {
  expect(outcome(text, column('list', list))).toMatchObject(expected);
});

test.each([
  ['Tertial: apr, aug, dec', 'Tertial: apr, aug, dec', null],
  ['Tertial: aug, \ndec', 'Tertial: aug, dec', null],
  ['tertial apr/aug/dec', 'Tertial: apr, aug, dec', null],
  ['Årsvis', 'År', null],
  ['Månadsvis', 'Månad', null],
  [' År', 'År', 'VAL-02'],
])('periodicity ”%s” is %s', (text, word, rule) => {
  expect(outcome(text, column('list', 'periodicity', true))).toMatchObject({ value: { word }, rule });
});

test('a periodicity without months is VAL-04; an own word of an open list is read as it stands', () => {
  expect(outcome('Kvartal', column('list', 'periodicity', true)).rule).toBe('VAL-04');
  const area = column('list', 'investmentArea', true);
  expect(outcome('Fordon', area)).toMatchObject({ value: { kind: 'word', word: 'Fordon' }, rule: null });
  expect(outcome('Fastighetr', area)).toMatchObject({ rule: 'VAL-04', fix: 'Fastighet' });
});

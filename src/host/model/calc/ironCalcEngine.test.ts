import type { CellValue } from '../../../ooxml/cellValue';
import type { CalcEngine, EngineArray } from './calcEngine';
import { ironCalcInNode } from './ironCalcInNode';

let engine: CalcEngine;

beforeEach(() => {
  engine = ironCalcInNode()();
  engine.setSheets(['Blad1', "Mål & co's"]);
});
afterEach(() => engine.dispose());

function put(row: number, column: number, value: CellValue, sheet = 0): void {
  engine.setCell({ sheet, row, column }, { kind: 'value', value });
}

function formula(
  row: number,
  column: number,
  text: string,
  more: { cached?: CellValue; array?: EngineArray } = {},
): void {
  engine.setCell({ sheet: 0, row, column }, { kind: 'formula', formula: text, ...more });
}

function get(row: number, column: number, sheet = 0): ReturnType<CalcEngine['value']> {
  return engine.value({ sheet, row, column });
}

test.each<[CellValue]>([
  ['=A1'],
  ['12%'],
  ['2026-01-05'],
  ['TRUE'],
  ["'quoted"],
  [''],
  ['  blanks '],
  ['two\nlines'],
  ['#N/A'],
  [true],
  [false],
  [0],
  [-0.1],
  [0.1 + 0.2],
  [1e21],
  [5e-7],
  [123456789.12345679],
  [{ error: '#N/A' }],
  [{ error: '#DIV/0!' }],
])('the constant %p goes in and through a formula as it is', (value) => {
  put(0, 0, value);
  formula(0, 1, '=A1');
  engine.evaluate();
  expect(get(0, 0)).toEqual(value);
  expect(get(0, 1)).toEqual(value);
});

test.each<[string, CellValue]>([
  ['=0.1+0.2', 0.1 + 0.2],
  ['=90692.85-0.05', 90692.8],
  ['=1/3', 1 / 3],
  ['=2^70', 2 ** 70],
  ['=1E-9/3', 1e-9 / 3],
  ['=DATE(2023,5,1)+1/3', 45047 + 1 / 3],
  ['=12.5%', 0.125],
  ['=""', ''],
  ['=Z99', 0],
  ['=1=1', true],
  ['=1/0', { error: '#DIV/0!' }],
  ['=NOTAFUNCTION(1)', { error: '#NAME?' }],
  ['="x"&(0.1+0.2)', 'x0.3'],
  ["='Mål & co''s'!A1*2", 84],
])('%s is read exactly', (text, expected) => {
  put(0, 0, 42, 1);
  formula(3, 3, text);
  engine.evaluate();
  expect(get(3, 3)).toEqual(expected);
});

test('numbers keep every digit over a long column with gaps', () => {
  const values = Array.from({ length: 400 }, (_, row) => (row * 7919) / 3 / 10 ** (row % 9));
  values.forEach((value, row) => {
    put(row * 3, 0, value);
    formula(row * 3 + (row > 200 ? 500 : 0), 1, `=A${row * 3 + 1}*1`);
  });
  engine.evaluate();
  expect(values.map((_, row) => get(row * 3 + (row > 200 ? 500 : 0), 1))).toEqual(values);
});

test('an edit after evaluation is computed at the next', () => {
  put(0, 0, 1);
  formula(0, 1, '=A1+1');
  engine.evaluate();
  put(0, 0, 5);
  engine.evaluate();
  expect(get(0, 1)).toBe(6);
  put(0, 1, null);
  engine.evaluate();
  expect(get(0, 1)).toBeNull();
});

describe('what the engine cannot do', () => {
  test.each([
    ['=AGGREGATE(9,6,A1:A3)', 'AGGREGATE'],
    ['=IFERROR(HYPERLINK("x"),"hidden")', 'HYPERLINK'],
    ['=SHEETS()', 'SHEETS'],
    ['=[1]Blad1!A1', 'another workbook'],
    ['=SUM(Blad1:Blad2!A1)', 'several sheets'],
    ['=SUM((A1,B1))', 'union'],
    ['=A1:B2 B2:C3', 'intersection'],
    ['=SUM(INDEX(A1:A3,1):A3)', 'computed range'],
    ['=SUM(1+)', 'cannot read'],
  ])('%s', (text, reason) => {
    formula(0, 5, text, { cached: 12 });
    formula(1, 5, '=F1+1');
    engine.evaluate();
    expect(get(0, 5)).toEqual({ unsupported: expect.stringContaining(reason) });
    expect(get(1, 5)).toBe(13);
  });

  test('a circle is said, not computed', () => {
    formula(0, 0, '=B1', { cached: 0 });
    formula(0, 1, '=A1', { cached: 0 });
    engine.evaluate();
    expect(get(0, 0)).toEqual({ unsupported: 'the formula depends on itself' });
  });

  test("a macro's function keeps its value, without one it is #NAME?", () => {
    formula(0, 0, '=MINFUNKTION(1)', { cached: 7 });
    formula(1, 0, '=MINFUNKTION(1)');
    engine.evaluate();
    expect(get(0, 0)).toHaveProperty('unsupported');
    expect(get(1, 0)).toEqual({ error: '#NAME?' });
  });
});

describe('arrays', () => {
  const three: EngineArray = { rowCount: 3, columnCount: 1, dynamic: false };

  test('an array formula fills its block, whatever is set inside it', () => {
    formula(0, 0, '={1;2;3}/3', { array: three });
    put(1, 0, 99);
    engine.evaluate();
    expect([0, 1, 2].map((row) => get(row, 0))).toEqual([1 / 3, 2 / 3, 1]);
    put(0, 0, 'gone');
    engine.evaluate();
    expect([0, 1, 2].map((row) => get(row, 0))).toEqual(['gone', null, null]);
  });

  test('a dynamic one spills over the cached cells of its block', () => {
    formula(0, 0, '=SORT({3;1;2})/4', { array: { ...three, dynamic: true } });
    put(1, 0, 99);
    engine.evaluate();
    expect([0, 1, 2].map((row) => get(row, 0))).toEqual([0.25, 0.5, 0.75]);
  });

  test('what is written into the block afterwards stands in the way', () => {
    formula(0, 0, '=SORT({3;1;2})', { array: { ...three, dynamic: true } });
    engine.evaluate();
    put(1, 0, 99);
    engine.evaluate();
    expect(get(0, 0)).toEqual({ error: '#SPILL!' });
  });
});

test('sheets are renamed, swapped and appended without losing their formulas', () => {
  put(0, 0, 42, 1);
  formula(0, 0, "='Mål & co''s'!A1+1");
  engine.evaluate();
  engine.setSheets(["Mål & co's", 'Blad1', 'Ny']);
  put(0, 0, 5, 2);
  formula(1, 0, '=Ny!A1');
  engine.evaluate();
  expect([get(0, 0), get(1, 0)]).toEqual([43, 5]);
});

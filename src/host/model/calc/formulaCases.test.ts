import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../ooxml/cellValue';
import type { CalcEngine, EngineContent } from './calcEngine';
import { isUnsupported } from './calcEngine';
import { engineFromFile, fileFromOffice, officeFromFile } from './formulaForms';
import type { FormulaContext, TableShape } from './formulaForms';
import { ironCalcInNode } from './ironCalcInNode';

interface Cases {
  readonly rows: (string | number)[][];
  readonly lists: (string | number | null)[][];
  readonly cases: { id: string; f: string; e: string | number | boolean; g: string }[];
}

const data = JSON.parse(readFileSync(join('tests', 'data', 'formula-cases.json'), 'utf8')) as Cases;
const sheets = ['Data', 'Lists', 'My Sheet', 'Calc'];
const tables: TableShape[] = [
  {
    name: 'Tasks',
    sheet: 'Data',
    headerRow: 0,
    firstRow: 1,
    lastRow: 10,
    totalsRow: null,
    firstColumn: 0,
    columns: ['ID', 'Owner', 'Status', 'Due', 'Hours', 'Rate', 'Cost'],
  },
  {
    name: 'Odd',
    sheet: 'Lists',
    headerRow: 9,
    firstRow: 10,
    lastRow: 12,
    totalsRow: null,
    firstColumn: 7,
    columns: ['A #1', "B'[x]"],
  },
];
const names: Readonly<Record<string, string>> = {
  taxrate: '0.2',
  owners: 'Lists!$A$1:$A$4',
  totalcost: 'SUM(Tasks[Cost])',
  granda1: 'SUM(Data!$F$2:$F$11)',
  'calc!localt': '7',
};
const lookup: FormulaContext['names'] = (name, sheet) =>
  names[`${sheet.toLowerCase()}!${name.toLowerCase()}`] ?? names[name.toLowerCase()];

/** What the engine says it cannot do; every other case must come out right. */
const beyondTheEngine = new Set(['aggregate', 'hyperlink', 'union', 'intersect', 'vstack']);

let engine: CalcEngine;
const answers = new Map<string, ReturnType<CalcEngine['value']>>();

function set(sheet: number, row: number, column: number, content: EngineContent): void {
  engine.setCell({ sheet, row, column }, content);
}

function value(of: CellValue): EngineContent {
  return { kind: 'value', value: of };
}

beforeAll(() => {
  engine = ironCalcInNode()();
  engine.setSheets(sheets);
  tables[0]?.columns.forEach((header, column) => set(0, 0, column, value(header)));
  data.rows.forEach((row, index) => {
    row.forEach((cell, column) => set(0, index + 1, column, value(cell)));
    const context: FormulaContext = {
      sheet: 'Data',
      row: index + 1,
      column: 6,
      tables,
      names: lookup,
      sheets,
    };
    const formula = fileFromOffice('=[@Hours]*[@Rate]', context);
    set(0, index + 1, 6, { kind: 'formula', formula: engineFromFile(formula, context) });
  });
  data.lists.forEach((row, index) => row.forEach((cell, column) => set(1, index, column, value(cell))));
  [1, 2, 3].forEach((number, index) => set(1, 10 + index, 7, value(number)));
  set(2, 0, 0, value(42));
  data.cases.forEach(({ f }, row) => {
    const context: FormulaContext = { sheet: 'Calc', row, column: 0, tables, names: lookup, sheets };
    const file = fileFromOffice(`=${f}`, context);
    set(3, row, 0, { kind: 'formula', formula: engineFromFile(file, context) });
  });
  engine.evaluate();
  data.cases.forEach(({ id }, row) => answers.set(id, engine.value({ sheet: 3, row, column: 0 })));
});

afterAll(() => engine.dispose());

test.each(data.cases.filter(({ id }) => !beyondTheEngine.has(id)))('$id: $f', ({ id, e }) => {
  const answer = answers.get(id);
  if (typeof e === 'number') expect(answer).toBeCloseTo(e, 9);
  else
    expect(typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : answer).toBe(
      e,
    );
});

test.each([...beyondTheEngine])('%s is said to be beyond the engine', (id) => {
  const answer = answers.get(id);
  expect(answer !== undefined && isUnsupported(answer)).toBe(true);
});

test.each(data.cases)('$id stays the same from the file to Office.js and back', ({ f }) => {
  const context: FormulaContext = { sheet: 'Calc', row: 0, column: 0, tables, names: lookup, sheets };
  const file = fileFromOffice(`=${f}`, context);
  expect(fileFromOffice(officeFromFile(file, context), context)).toBe(file);
});

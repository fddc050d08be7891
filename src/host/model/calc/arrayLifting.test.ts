import type { CellValue } from '../../../ooxml/cellValue';
import type { CalcEngine, Unsupported } from './calcEngine';
import { engineFromFile, fileFromOffice } from './formulaForms';
import type { FormulaContext } from './formulaForms';
import { ironCalcInNode } from './ironCalcInNode';

const context: FormulaContext = {
  sheet: 'Blad1',
  row: 0,
  column: 0,
  tables: [
    {
      name: 'tbl',
      sheet: 'Blad1',
      headerRow: -1,
      firstRow: 0,
      lastRow: 3,
      totalsRow: null,
      firstColumn: 25,
      columns: ['Tal', 'Text'],
    },
  ],
  names: (name) => ({ tal: 'Blad1!$Z$1:$Z$4', ett: 'Blad1!$Z$1' })[name.toLowerCase()],
};

/** Z1:Z4 holds 1, -2, 3, 4 and AA1:AA4 t1, t-2, t3, t4. */
function answer(formula: string): CellValue | Unsupported {
  const engine: CalcEngine = ironCalcInNode()();
  engine.setSheets(['Blad1']);
  [1, -2, 3, 4].forEach((value, row) => {
    engine.setCell({ sheet: 0, row, column: 25 }, { kind: 'value', value });
    engine.setCell({ sheet: 0, row, column: 26 }, { kind: 'value', value: `t${value}` });
  });
  const file = fileFromOffice(formula, context);
  engine.setCell(
    { sheet: 0, row: 0, column: 0 },
    { kind: 'formula', formula: engineFromFile(file, context) },
  );
  engine.evaluate();
  const found = engine.value({ sheet: 0, row: 0, column: 0 });
  engine.dispose();
  return found;
}

test.each<[string, number | string]>([
  ['=SUMPRODUCT(--ISNUMBER(SEARCH("t3",AA1:AA4)))', 1],
  ['=SUMPRODUCT(ISNUMBER(Z1:Z4)*1)', 4],
  ['=SUM(IF(ISNUMBER(Z1:Z4),Z1:Z4))', 6],
  ['=SUM(COUNTIF(AA1:AA4,{"t1","t3"}))', 2],
  ['=SUM(COUNTIFS(Z1:Z4,">0",AA1:AA4,{"t1","t3"}))', 2],
  ['=SUM(SUMIFS(Z1:Z4,AA1:AA4,{"t1","t4"}))', 5],
  ['=SUM(1/COUNTIF(AA1:AA4,AA1:AA4))', 4],
  ['=SUM(ROUND(Z1:Z4/3,0))', 0 - 1 + 1 + 1],
  ['=SUMPRODUCT(LEN(TRIM(AA1:AA4)))', 9],
  ['=SUM(VALUE(MID(AA1:AA4,2,3)))', 6],
  ['=SUM(-Z1:Z4)', -6],
  ['=SUM(MOD(tbl[Tal],2))', 2],
  ['=SUMPRODUCT(--(LEN(Tal)>1))', 1],
  ['=SUM(LARGE(Z1:Z4,{1,2}))', 7],
  ['=SUM(INDEX(Z1:Z4,{1;3}))', 4],
  ['=IFERROR(SUM(MATCH({1,3},Z1:Z4,0)),"x")', 4],
  ['=SUM(IFNA(MATCH(Z1:Z4,Z3:Z4,0),0))', 3],
  ['=LET(a,Z1:Z4,SUM(ISNUMBER(a)*1))', 4],
  ['=ROUND(SUM(Z1:Z4)/4,1)', 1.5],
  ['=ISNUMBER(MATCH(3,Z1:Z4,0))', 'TRUE'],
  ['=LEN(Ett)', 1],
])('%s', (formula, expected) => {
  const found = answer(formula);
  expect(typeof found === 'boolean' ? String(found).toUpperCase() : found).toEqual(expected);
});

test.each([
  '=SUM(ROW(Z1:Z4))',
  '=ROWS(FILTER(Z1:Z4,Z1:Z4>0))',
  '=SUM(MOD(Z1:Z4,Z1:Z4))',
  '=SUM(ROW(INDIRECT("1:4")))',
  '=TEXTJOIN(",",TRUE,TRIM(AA1:AA4))',
])('%s is said to be beyond the engine', (formula) => expect(answer(formula)).toHaveProperty('unsupported'));

test('what holds no array stays as it is', () => {
  expect(engineFromFile('ISNUMBER(MATCH(3,Z1:Z4,0))', context)).toBe('=ISNUMBER(MATCH(3,Z1:Z4,0))');
  expect(engineFromFile('SUM(COUNTIF(A1:A9,{"x","y"}))', context)).toBe(
    '=SUM(MAP({"x","y"},LAMBDA(item_2,COUNTIF(A1:A9,item_2))))',
  );
});

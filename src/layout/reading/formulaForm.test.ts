import type { TableSnapshot } from '../snapshot';
import { formulaForm } from './formulaForm';

const TABLE: TableSnapshot = {
  name: 'tblIndikatorer',
  sheet: 'Indikatorer',
  area: { row: 3, column: 1, rowCount: 3, columnCount: 3 },
  hasTotals: false,
  headers: ['Mål 2023', 'Utfall\napril 2023', 'A]b'],
  rows: [],
};
const form = (formula: string) => formulaForm(formula, { table: TABLE, row: 5 });

test.each([
  ['=[@[Mål 2023]]*2', '=tblIndikatorer[[#This Row],[Mål 2023]] * 2.0'],
  ['=[@[Mål 2023]]*2', '=TBLINDIKATORER[@[mål  2023]]*2'],
  ['=[@[Mål 2023]]*2', '=$B6*2'],
  ['=[@[Mål 2023]]*2', '=Indikatorer!B6*2'],
  ['=[@[Utfall april 2023]]', '=[@[Utfall\napril 2023]]'],
  ["=[@[A']b]]", '=D6'],
  ['=SUM(tblBudget[Belopp],1)', '=sum( tblBudget[[Belopp]] , 1 )'],
  ['=IF(MT_Period="April",1,2)', '=if( mt_period = "April" ,1,2)'],
  ['=IF(TRUE,FALSE,1)', '=IF(true(),FALSE( ),1)'],
  ['=XLOOKUP(1,A1,B1)', '=_xlfn.XLOOKUP(1,A1,B1)'],
])('%s is %s', (left, right) => {
  expect(form(left)).toBe(form(right));
});

test.each([
  ['=[@[Mål 2023]]*2', '=[@[Mål 2023]]*3'],
  ['=[@[Mål 2023]]', '=[@[Mål 2024]]'],
  ['=[@[Mål 2023]]', '=$B7'],
  ['=[@[Mål 2023]]', "='Annat blad'!B6"],
  ['=IF(A1="x",1,2)', '=IF(A1="X",1,2)'],
  ['=tblBudget[Belopp]', '=[@Belopp]'],
  ['=A1<=B1', '=A1<B1'],
  ['="TRUE()"', '="TRUE"'],
])('%s is not %s', (left, right) => {
  expect(form(left)).not.toBe(form(right));
});

test('whatever is written, it ends', () => {
  expect(() => form('=[[[ "oavslutad\n #¤%& \'')).not.toThrow();
});

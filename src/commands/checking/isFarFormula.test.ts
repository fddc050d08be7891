import type { NamedCell, TableSnapshot } from '../../layout/snapshot';
import { isFarFormula } from './isFarFormula';

const table: TableSnapshot = {
  name: 'tblBudget',
  sheet: 'Budget',
  area: { row: 3, column: 0, rowCount: 4, columnCount: 3 },
  hasTotals: false,
  headers: ['Nämnd', 'Belopp', 'Summa [kr]'],
  rows: [],
};
const period: NamedCell = { name: 'MT_Period', sheet: 'Start', row: 6, column: 2, value: 'April' };
const names = new Map([['mt_period', period]]);
/** In the table's first body row, the sheet's row 5. */
const home = { table, row: 4 };

test.each([
  '=[@Belopp]*2',
  "=[@[Summa '[kr']]]+1",
  '=SUM(tblBudget[[#This Row],[Belopp]],3)',
  '=SUM([@Nämnd],$B5,Budget!C5)',
  '=IF(MT_Period="April",[@Belopp],"")',
  '=IF(TRUE,[@Belopp]&"tblOmfordelningar[Belopp] A1","")',
  '=OR([@Belopp]={"Öka","Minska"})',
])('near: %s', (formula) => {
  expect(isFarFormula(formula, home, names)).toBe(false);
});

test.each([
  '=SUM(tblOmfordelningar[Belopp])',
  '=SUM([Belopp])',
  '=SUM(tblBudget[#Totals])',
  '=B4',
  "='Mina tal'!B5",
  '=SUM(B5:B9)',
  '=SUM(B:B)',
  '=SUM(5:5)',
  '=MittNamn',
  '=OFFSET([@Belopp],1,0)',
  '=INDIRECT("B"&ROW()-1)',
])('far: %s', (formula) => {
  expect(isFarFormula(formula, home, names)).toBe(true);
});

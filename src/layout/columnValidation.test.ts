import { columnValidation } from './columnValidation';
import { STANDARD_TABLES } from './standardTables';

test('Excel’s limits for titles and messages hold for every column', () => {
  for (const table of Object.values(STANDARD_TABLES)) {
    for (const column of table.columns) {
      const validation = columnValidation(column, column.header, 4, 0);
      expect(validation?.errorTitle.length ?? 0).toBeLessThanOrEqual(32);
      expect(validation?.errorMessage.length ?? 0).toBeLessThanOrEqual(225);
      if (column.formula !== undefined) expect(validation).toBeNull();
      if (validation?.rule.type === 'custom') expect(validation.rule.formula.length).toBeLessThanOrEqual(255);
      if (validation?.rule.type === 'custom') expect(validation.rule.formula).not.toContain('{');
    }
  }
});

test('a list points to its named range, and the end date takes words', () => {
  const column = (key: string) => {
    const found = STANDARD_TABLES.tblUppdrag.columns.find((each) => each.key === key);
    return found === undefined ? null : columnValidation(found, found.header, 4, 7);
  };
  expect(column('status')?.rule).toEqual({ type: 'list', source: '=MT_ListaStatus' });
  expect(column('board')?.rule).toEqual({ type: 'list', source: '=MT_ListaNamnder' });
  expect(column('endDate')?.rule).toEqual({
    type: 'custom',
    formula: '=OR(ISNUMBER(H5),H5="Löpande",H5="Tills vidare")',
  });
});

import { child, element, serializeElement } from '../../../ooxml/xml';
import type { TableModel } from '../tableModel';
import { WorkbookModel } from '../workbookModel';

function filtered(): TableModel {
  const model = WorkbookModel.blank({ engine: null });
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (const [row, text] of ['Status', 'Grön', 'Röd'].entries()) sheet.setInput(row, 0, text);
  const table = model.addTable(sheet, { row: 0, column: 0, rowCount: 3, columnCount: 1 }, true);
  const filters = element('filters', {}, [element('filter', { val: 'Röd' })]);
  child(model.package.xml(table.part), 'autoFilter')?.children.push(
    element('filterColumn', { colId: 0 }, [filters]),
  );
  sheet.setRowHidden(1, 1, true);
  return table;
}

test('shows the rows again and keeps the buttons', () => {
  const table = filtered();
  table.clearFilters();
  expect(table.sheet.rows.isHidden(1)).toBe(false);
  expect(table.showFilterButton).toBe(true);
  expect(serializeElement(table.sheet.workbook.package.xml(table.part))).toContain(
    '<autoFilter ref="A1:A3"/>',
  );
});

test('leaves rows hidden by hand where nothing is filtered', () => {
  const table = filtered();
  table.clearFilters();
  table.sheet.setRowHidden(2, 1, true);
  table.clearFilters();
  expect(table.sheet.rows.isHidden(2)).toBe(true);
});

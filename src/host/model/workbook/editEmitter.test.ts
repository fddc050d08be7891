import type { ModelEdit } from '../modelEdit';
import { WorkbookModel } from '../workbookModel';

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

function heardIn(model: WorkbookModel): ModelEdit[] {
  const heard: ModelEdit[] = [];
  model.edits.listen((edit) => heard.push(edit));
  return heard;
}

test('cells of one operation are one rectangle; a single one tells what it held first', () => {
  const model = WorkbookModel.blank({ engine: null });
  const sheet = model.activeSheet;
  sheet.setInput(0, 0, 'före');
  const heard = heardIn(model);
  model.edits.operation(() => {
    sheet.setInput(0, 0, 'a');
    model.edits.operation(() => sheet.setInput(0, 0, 'b'));
    expect(heard).toEqual([]);
  });
  model.edits.operation(() => {
    sheet.setInput(1, 1, 1);
    sheet.setInput(3, 2, 2);
  });
  sheet.setInput(9, 9, 3);
  expect(heard).toEqual([
    { kind: 'cells', sheet, area: cell(0, 0), before: 'före' },
    { kind: 'cells', sheet, area: { row: 1, column: 1, rowCount: 3, columnCount: 2 } },
    { kind: 'cells', sheet, area: cell(9, 9), before: null },
  ]);
});

test('rows that move keep the order of what is told', () => {
  const model = WorkbookModel.blank({ engine: null });
  const sheet = model.activeSheet;
  const heard = heardIn(model);
  model.edits.operation(() => {
    sheet.setInput(4, 0, 'x');
    sheet.insert({ row: 1, column: 0, rowCount: 1, columnCount: 16384 }, 'Down');
    sheet.setInput(1, 0, 'y');
  });
  expect(heard.map((edit) => (edit.kind === 'structure' ? edit.change : edit.kind))).toEqual([
    'cells',
    'RowInserted',
    'cells',
  ]);
});

test('an operation that is refused tells what it did before', () => {
  const model = WorkbookModel.blank({ engine: null });
  const heard = heardIn(model);
  expect(() =>
    model.edits.operation(() => {
      model.activeSheet.setInput(0, 0, 1);
      model.addSheet('Blad1');
    }),
  ).toThrow();
  model.activeSheet.setInput(0, 1, 2);
  expect(heard).toHaveLength(2);
});

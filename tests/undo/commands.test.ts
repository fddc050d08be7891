import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import { WorkbookModel } from '../../src/host/model/workbookModel';
import { openExcel } from '../excel/openExcel';
import { bytesOf, COMMANDS } from './undoneCommands';
import { workbookState } from './workbookState';

jest.setTimeout(120_000);

test.each(COMMANDS)('$name: undone, the workbook is as it was', async ({ file, prepare, run }) => {
  const { book, model } = openExcel({
    engine: ironCalcInNode(),
    ...(file !== null && { bytes: bytesOf(file) }),
  });
  await prepare?.(book, model);
  const before = workbookState(model);
  await run(book);
  expect(workbookState(model)).not.toEqual(before);
  expect(await book.undo()).toMatchObject({ kind: 'undone' });
  expect(workbookState(WorkbookModel.open(model.save(), { engine: null }))).toEqual(before);
});

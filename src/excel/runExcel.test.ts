import { openExcel } from '../../tests/excel/openExcel';
import { excelBook } from './excelBook';
import type { Change } from '../layout/change';

/** What Excel.run was told while the changes were written. */
async function optionsOf(
  apiLevel: string,
  changes: readonly Change[],
): Promise<Excel.RunOptions | undefined> {
  const { excelHost } = openExcel({ apiLevel });
  const told: Excel.RunOptions[] = [];
  const book = excelBook({
    ...excelHost,
    supports: (level) => excelHost.supports(level),
    run: (options, batch) => {
      told.push(options);
      return excelHost.run(options, batch);
    },
  });
  const decidedOn = await book.read({ tables: [] });
  await book.apply(changes, { decidedOn });
  expect(book.lastWrite?.isOneStep).toBe(told.at(-1)?.mergeUndoGroup === true);
  return told.at(-1);
}

const CELLS: Change = { kind: 'cells', sheet: 'Blad1', row: 0, column: 0, cells: [[1]] };

test('a command is one step of Excel’s own undo where the API has it, and not before', async () => {
  expect(await optionsOf('1.20', [CELLS])).toMatchObject({ mergeUndoGroup: true, delayForCellEdit: true });
  expect(await optionsOf('1.14', [CELLS])).not.toHaveProperty('mergeUndoGroup');
});

test('what Excel takes into no step of undo is not asked to be one', async () => {
  const rename: Change = { kind: 'renameSheet', sheet: 'Blad1', to: 'Start' };
  expect(await optionsOf('1.20', [rename])).not.toHaveProperty('mergeUndoGroup');
});

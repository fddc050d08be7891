import { openExcel, type OpenExcel } from '../excel/openExcel';
import { bytesOf, COMMANDS } from './undoneCommands';
import { workbookState } from './workbookState';

jest.setTimeout(180_000);

const NAMES = ['repair', 'purposes of redistributions'];

test.each(COMMANDS.filter(({ name }) => NAMES.includes(name)))(
  '$name: stopped at any writing, before or after Excel has carried it out, the workbook is as it was',
  async ({ file, prepare, run }) => {
    if (file === null) throw new Error('no file');
    const bytes = bytesOf(file);
    const open = async (): Promise<OpenExcel> => {
      const excel = openExcel({ bytes });
      await prepare?.(excel.book, excel.model);
      return excel;
    };
    const undisturbed = await open();
    const writes: boolean[] = [];
    undisturbed.host.onBatch(({ kind, changes }) => {
      if (kind === 'sync') writes.push(changes.length > 0);
    });
    await run(undisturbed.book);
    const writing = writes.flatMap((isWriting, at) => (isWriting ? [at + 1] : []));
    expect(writing.length).toBeGreaterThan(0);
    for (const sync of writing) {
      for (const applied of [false, true]) {
        const { book, model, host } = await open();
        const before = workbookState(model);
        host.failNext({ code: 'Timeout', message: 'no answer', applied }, sync);
        await expect(run(book)).rejects.toMatchObject({
          outcome: applied || sync !== writing[0] ? 'restored' : 'untouched',
        });
        expect(workbookState(model)).toEqual(before);
      }
    }
  },
);

import { BookFault } from '../../src/excel/bookFault';
import { openExcel } from '../excel/openExcel';
import { bytesOf, COMMANDS } from './undoneCommands';
import { workbookState } from './workbookState';

jest.setTimeout(180_000);

const NAMES = ['repair', 'purposes of redistributions'];

test.each(COMMANDS.filter(({ name }) => NAMES.includes(name)))(
  '$name: stopped at any sync, before or after Excel has carried it out, the workbook is as it was',
  async ({ file, prepare, run }) => {
    if (file === null) throw new Error('no file');
    const bytes = bytesOf(file);
    let stopped = 0;
    for (const applied of [false, true]) {
      for (let sync = 1, isOver = false; !isOver; sync += 1) {
        const { book, model, host } = openExcel({ bytes });
        await prepare?.(book, model);
        const before = workbookState(model);
        host.failNext({ code: 'Timeout', message: 'no answer', applied }, sync);
        try {
          await run(book);
          isOver = true;
        } catch (cause) {
          if (!(cause instanceof BookFault)) throw cause;
          stopped += 1;
          expect(cause.outcome).not.toBe('left');
          expect(workbookState(model)).toEqual(before);
        }
      }
    }
    expect(stopped).toBeGreaterThan(5);
  },
);

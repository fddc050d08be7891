import { acceptGroups } from '../../src/commands/acceptGroups';
import { addRedistribution } from '../../src/commands/addRedistribution';
import { group } from '../../src/commands/group';
import { removeColours } from '../../src/commands/removeColours';
import type { Book } from '../../src/excel/book';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { rowsArea } from '../../src/host/model/area';
import { cellsChange } from '../../src/layout/sheetChanges';
import { INPUT } from '../redistribution/addedRow';
import { openExcel } from '../excel/openExcel';
import { bytesOf, FOLLOW_UP, REGION, sheetNamed, WITHOUT_PURPOSES } from './undoneCommands';
import { workbookState } from './workbookState';

jest.setTimeout(120_000);

/** The book of somebody whose workbook another changes just after it was read. */
function changedMeanwhile(book: Book, edit: () => void): Book {
  const read: Book['read'] = async (request) => {
    const snapshot = await book.read(request);
    edit();
    return snapshot;
  };
  return { ...book, read };
}

async function acceptAll(book: Book, racing: Book): Promise<unknown> {
  const found = await group(book);
  if (found.kind !== 'proposed') throw new Error(found.kind);
  return acceptGroups(
    racing,
    found.groups.map(({ proposal, members }) => ({ purpose: proposal, members })),
  );
}

const CASES: readonly {
  readonly name: string;
  readonly file: string;
  readonly edit: (model: WorkbookModel) => void;
  readonly run: (book: Book, racing: Book) => Promise<unknown>;
}[] = [
  {
    name: 'rows inserted above the table',
    file: WITHOUT_PURPOSES,
    edit: (model) => sheetNamed(model, 'Omfördelningar').insert(rowsArea(1, 2), 'Down'),
    run: acceptAll,
  },
  {
    name: 'rows that have changed places',
    file: WITHOUT_PURPOSES,
    edit: (model) => {
      const sheet = sheetNamed(model, 'Omfördelningar');
      for (const column of [0, 4, 5]) {
        const [one, other] = [sheet.value(5, column), sheet.value(6, column)];
        sheet.setInput(5, column, other as string | number | null);
        sheet.setInput(6, column, one as string | number | null);
      }
    },
    run: acceptAll,
  },
  {
    name: 'something typed where rows are to be written',
    file: REGION,
    edit: (model) => sheetNamed(model, 'Omfördelningar').setInput(15, 3, 'mitt'),
    run: (_book, racing) => addRedistribution(racing, INPUT),
  },
  {
    name: 'a colour rule taken away',
    file: FOLLOW_UP,
    edit: (model) => {
      const sheet = sheetNamed(model, 'Indikatorer');
      sheet.removeConditionalFormat(sheet.conditionalFormats[0]?.id ?? '');
    },
    run: (_book, racing) => removeColours(racing),
  },
  {
    name: 'a sheet deleted',
    file: WITHOUT_PURPOSES,
    edit: (model) => model.deleteSheet(sheetNamed(model, 'Omfördelningar')),
    run: acceptAll,
  },
];

test.each(CASES)('$name between reading and writing: nothing is written', async ({ file, edit, run }) => {
  const { book, model, host } = openExcel({ bytes: bytesOf(file) });
  let changed: unknown = null;
  const racing = changedMeanwhile(book, () => {
    host.remoteEdit(edit);
    changed = workbookState(model);
  });
  await expect(run(book, racing)).rejects.toMatchObject({ code: 'moved', outcome: 'untouched' });
  expect(workbookState(model)).toEqual(changed);
  expect(book.lastWrite).toBeNull();
});

test('something typed on an empty sheet that is written to: nothing is written', async () => {
  const { book, model, host } = openExcel();
  const decidedOn = await book.read({ tables: 'all' });
  host.remoteEdit(() => sheetNamed(model, 'Blad1').setInput(2, 1, 'mitt'));
  await expect(book.apply([cellsChange('Blad1', 0, 0, [['vårt']])], { decidedOn })).rejects.toMatchObject({
    code: 'moved',
    outcome: 'untouched',
  });
  expect(sheetNamed(model, 'Blad1').value(0, 0)).toBeNull();
});

test('what somebody does elsewhere meanwhile is no hindrance', async () => {
  const { book, model, host } = openExcel({ bytes: bytesOf(REGION) });
  const racing = changedMeanwhile(book, () => {
    host.remoteEdit(() => sheetNamed(model, 'Mål').setInput(4, 3, 'en annan formulering'));
  });
  expect(await addRedistribution(racing, INPUT)).toMatchObject({ kind: 'added' });
});

test('colours decide anew by themselves, once, from a fresh reading', async () => {
  const { book, model, host } = openExcel({ bytes: bytesOf(FOLLOW_UP) });
  let isFirst = true;
  const racing = changedMeanwhile(book, () => {
    if (!isFirst) return;
    isFirst = false;
    host.remoteEdit(() => sheetNamed(model, 'Indikatorer').insert(rowsArea(1, 1), 'Down'));
  });
  expect(await removeColours(racing)).toMatchObject({ kind: 'removed' });
  expect(sheetNamed(model, 'Indikatorer').conditionalFormats).toHaveLength(0);
});

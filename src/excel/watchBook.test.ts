import { openExcel, type OpenExcel, type OpenExcelOptions } from '../../tests/excel/openExcel';
import type { BookEdit, BookSelection } from './book';

/** What a watcher of everything has heard. */
interface Heard {
  readonly edits: BookEdit[];
  readonly selections: BookSelection[];
  readonly activated: string[];
  readonly unwatch: () => Promise<void>;
}

async function watched(excel: OpenExcel): Promise<Heard> {
  const heard = { edits: [] as BookEdit[], selections: [] as BookSelection[], activated: [] as string[] };
  const unwatch = await excel.book.watch({
    onEdited: (edit) => heard.edits.push(edit),
    onSelected: (selection) => heard.selections.push(selection),
    onActivated: (sheet) => heard.activated.push(sheet),
  });
  return { ...heard, unwatch };
}

/** Events are delivered, names are read, and then the listeners hear. */
async function settled({ host }: OpenExcel): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await host.eventsDelivered();
}

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

describe.each<OpenExcelOptions>([{ apiLevel: '1.14' }, { apiLevel: '1.20' }])('at $apiLevel', (options) => {
  test('one sync to begin with, one for a burst of events', async () => {
    const excel = openExcel(options);
    const { edits } = await watched(excel);
    expect(excel.host.counters.syncs).toBe(1);
    excel.host.userEdit((model) => model.activeSheet.setInput(0, 0, 'a'));
    excel.host.userEdit((model) => model.activeSheet.setInput(4, 1, 'b'));
    await settled(excel);
    expect(edits).toEqual([
      { sheet: 'Blad1', area: cell(0, 0), kind: 'cells', isRemote: false },
      { sheet: 'Blad1', area: cell(4, 1), kind: 'cells', isRemote: false },
    ]);
    expect(excel.host.counters.syncs).toBe(2);
  });

  test('our own writes are not told; what the user does meanwhile is', async () => {
    const excel = openExcel(options);
    const { edits } = await watched(excel);
    const writing = excel.book.apply([
      { kind: 'cells', sheet: 'Blad1', row: 0, column: 0, cells: [['skrivet']] },
    ]);
    excel.host.userEdit((model) => model.activeSheet.setInput(7, 7, 'mitt'));
    await writing;
    await settled(excel);
    expect(excel.model.activeSheet.value(0, 0)).toBe('skrivet');
    expect(edits).toEqual([{ sheet: 'Blad1', area: cell(7, 7), kind: 'cells', isRemote: false }]);
  });

  test('rows that come and go, and sheets', async () => {
    const excel = openExcel(options);
    const { edits } = await watched(excel);
    const rows = { row: 2, column: 0, rowCount: 3, columnCount: 16384 };
    excel.host.userEdit((model) => model.activeSheet.insert(rows, 'Down'));
    excel.host.remoteEdit((model) => model.addSheet('Ny'));
    await settled(excel);
    excel.host.userEdit((model) => {
      const added = model.sheet('Ny');
      if (added !== undefined) model.deleteSheet(added);
    });
    await settled(excel);
    expect(edits).toEqual([
      { sheet: 'Blad1', area: rows, kind: 'structure', isRemote: false },
      { sheet: 'Ny', area: null, kind: 'structure', isRemote: true },
      { sheet: 'Ny', area: null, kind: 'structure', isRemote: false },
    ]);
  });

  test('a renamed sheet is told by its new name', async () => {
    const excel = openExcel(options);
    const { edits } = await watched(excel);
    excel.host.userEdit((model) => {
      model.activeSheet.name = 'Mål';
      model.activeSheet.setInput(0, 0, 1);
    });
    await settled(excel);
    expect(edits.map(({ sheet }) => sheet)).toEqual(['Mål']);
  });

  test('selections and the sheet in front', async () => {
    const excel = openExcel(options);
    const other = excel.model.addSheet('Annat');
    const { selections, activated, edits } = await watched(excel);
    excel.host.userEdit((model) => {
      model.selection = { sheet: other, area: { row: 1, column: 2, rowCount: 3, columnCount: 1 } };
    });
    await settled(excel);
    expect(activated).toEqual(['Annat']);
    expect(selections).toEqual([
      { sheet: 'Annat', area: { row: 1, column: 2, rowCount: 3, columnCount: 1 } },
    ]);
    expect(edits).toEqual([]);
  });
});

test('who has stopped listening hears no more, and Excel tells no more', async () => {
  const excel = openExcel();
  const heard = await watched(excel);
  await heard.unwatch();
  await heard.unwatch();
  const sent = jest.fn();
  excel.host.onEvents(sent);
  excel.host.userEdit((model) => model.activeSheet.setInput(0, 0, 1));
  await settled(excel);
  expect(heard.edits).toEqual([]);
  expect(sent).not.toHaveBeenCalled();
  expect(excel.host.keptReferences).toBe(0);
});

test('stopping never rejects, and what still comes is not told', async () => {
  const excel = openExcel();
  const heard = await watched(excel);
  excel.host.failNext({ code: 'GeneralException', message: 'closing' });
  await expect(heard.unwatch()).resolves.toBeUndefined();
  excel.host.userEdit((model) => model.activeSheet.setInput(0, 0, 1));
  await settled(excel);
  expect(heard.edits).toEqual([]);
});

test('an edit is told although the names cannot be read', async () => {
  const excel = openExcel();
  const { edits } = await watched(excel);
  excel.host.failNext({ code: 'GeneralException', message: 'busy' });
  excel.host.userEdit((model) => model.activeSheet.setInput(0, 0, 1));
  await settled(excel);
  expect(edits).toEqual([{ sheet: 'Blad1', area: cell(0, 0), kind: 'cells', isRemote: false }]);
});

test('Excel that refuses to tell is a fault', async () => {
  const excel = openExcel();
  excel.host.failNext({ code: 'AccessDenied', message: 'no' });
  await expect(excel.book.watch({ onEdited: () => undefined })).rejects.toMatchObject({
    name: 'BookFault',
    code: 'protected',
  });
});

test('what nobody listens to is not asked for', async () => {
  const excel = openExcel();
  const selected: BookSelection[] = [];
  await excel.book.watch({ onSelected: (selection) => selected.push(selection) });
  const sent = jest.fn();
  excel.host.onEvents(sent);
  excel.host.userEdit((model) => model.activeSheet.setInput(0, 0, 1));
  await settled(excel);
  expect(sent).not.toHaveBeenCalled();
});

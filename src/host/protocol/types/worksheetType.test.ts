import { blankExcel } from '../blankExcel';

describe('WorksheetCollection', () => {
  test('adds sheets last, with the given or the next free name', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const named = worksheets.add('Mål').load('name,position');
      const unnamed = worksheets.add().load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect([named.name, named.position, count.value]).toEqual(['Mål', 1, 3]);
      expect(unnamed.name).not.toBe('');
    });
  });

  test.each([
    ['a name that is taken', 'blad1', 'ItemAlreadyExists'],
    ['a name over 31 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['a name with a forbidden character', 'a/b', 'InvalidArgument'],
  ])('refuses %s', async (_what, name, code) => {
    const { Excel } = blankExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  test('finds a sheet by its name in any case and by its id', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('BLAD1').load('id,name');
      await context.sync();
      const byId = worksheets.getItem(byName.id).load('name');
      const none = worksheets.getItemOrNullObject('Saknas');
      await context.sync();
      expect([byId.name, none.isNullObject]).toEqual(['Blad1', true]);
    });
  });

  test('walks through the sheets, all or only the visible', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Dold').visibility = 'Hidden';
      worksheets.add('Sist');
      const first = worksheets.getFirst();
      const names = [
        first.getNext().load('name'),
        first.getNext(true).load('name'),
        worksheets.getLast(true).load('name'),
        worksheets.getItem('Sist').getPrevious(true).load('name'),
      ];
      const past = worksheets.getLast().getNextOrNullObject();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(names.map(({ name }) => name)).toEqual(['Dold', 'Sist', 'Sist', 'Blad1']);
      expect([past.isNullObject, visible.value]).toEqual([true, 2]);
    });
  });
});

describe('Worksheet', () => {
  test('is renamed, moved, coloured, hidden and shown', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mål');
      sheet.set({
        name: 'Delmål',
        position: 0,
        tabColor: '#c6efce',
        showGridlines: false,
        visibility: 'Hidden',
      });
      sheet.load('name,position,tabColor,showGridlines,visibility,id');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        name: 'Delmål',
        position: 0,
        tabColor: '#C6EFCE',
        showGridlines: false,
        visibility: 'Hidden',
      });
    });
  });

  test('is activated and deleted; the last visible one cannot be', async () => {
    const { Excel, model } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Mål');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Mål');
      sheet.delete();
      await context.sync();
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Blad1']);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').delete();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('gives ranges by position and by numbers', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getCell(2, 1).load('address');
      const block = sheet.getRangeByIndexes(1, 2, 3, 2).load('address');
      await context.sync();
      expect([cell.address, block.address]).toEqual(['Blad1!B3', 'Blad1!C2:D4']);
    });
  });

  test('tells whether it is protected', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

describe('freeze panes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ['rows', (panes) => panes.freezeRows(3), 'Blad1!1:3'],
    ['columns', (panes) => panes.freezeColumns(2), 'Blad1!A:B'],
    ['both', (panes) => panes.freezeAt('A1:B3'), 'Blad1!A1:B3'],
  ])('%s are frozen and told', async (_what, freeze, expected) => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.address).toBe(expected);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('event handlers', () => {
  test('are registered and removed without error', async () => {
    const { Excel } = blankExcel();
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      const nothing = (): Promise<void> => Promise.resolve();
      const added = sheet.onChanged.add(nothing);
      worksheets.onActivated.add(nothing);
      worksheets.onChanged.add(nothing);
      sheet.onSelectionChanged.add(nothing);
      tables.onChanged.add(nothing);
      await context.sync();
      added.remove();
      await context.sync();
    });
  });
});

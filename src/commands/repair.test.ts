import { runJudge, describeWithJudge } from '../../tests/judges/runJudge';
import { columnIndex, FOLLOW_UP, PLAN, repaired, sheet, table } from '../../tests/repair/repairedExample';
import { openHostedWorkbook } from '../cli/hostedWorkbook';
import { excelBook } from '../excel/excelBook';
import { ironCalcInNode } from '../host/model/calc/ironCalcInNode';
import { WorkbookModel } from '../host/model/workbookModel';
import { loadExcelInNode } from '../host/protocol/officeInNode';
import { ProtocolHost } from '../host/protocol/protocolHost';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { worksheetOrder } from '../ooxml/worksheetOrder';
import { element, insertInOrder } from '../ooxml/xml';
import { previewRepair, repair } from './repair';

jest.setTimeout(60_000);

test.each([
  ['a plan', PLAN],
  ['a follow-up', FOLLOW_UP],
])('finds nothing to repair in %s that is whole, and writes nothing', async (_, example) => {
  const { book, model, host } = openHostedWorkbook(example);
  expect(await previewRepair(book)).toEqual({ kind: 'preview', groups: [], obstacles: [] });
  const { result } = await repaired(example, () => undefined);
  expect(result).toEqual({ kind: 'repaired', done: [], left: [], obstacles: [] });
  expect(host.counters.syncs).toBe(2);
  expect(model.save().length).toBeGreaterThan(0);
});

test('leaves a workbook that is none of ours alone', async () => {
  const { book } = openHostedWorkbook(null);
  expect(await repair(book)).toEqual({ kind: 'notStandard' });
});

test('makes tables of ranges again, with formulas that follow the rows', async () => {
  const names = ['tblIndikatorer', 'tblOmfordelningar', 'tblNamnder', 'tblMal'];
  const { model, groups, lostConstants } = await repaired(FOLLOW_UP, (damaged) => {
    for (const name of names) table(damaged, name).convertToRange();
  });
  expect(groups).toEqual(['lostTable', 'name', 'formula']);
  for (const name of names) expect(model.table(name)?.name).toBe(name);
  expect(table(model, 'tblIndikatorer').area).toEqual(
    table(openHostedWorkbook(FOLLOW_UP).model, 'tblIndikatorer').area,
  );
  const status = columnIndex(model, 'tblIndikatorer', 'Status');
  expect(sheet(model, 'Indikatorer').formula(4, status)).toContain('[@Måluppfyllelse]');
  const change = columnIndex(model, 'tblBudget', 'Ändring under året');
  expect(sheet(model, 'Budget').formula(4, change)).toContain('tblOmfordelningar[Belopp]');
  expect(model.name('MT_ListaNamnder')?.formula).toBe('=tblNamnder[Namn]');
  expect(lostConstants).toEqual([]);
});

test('puts a lost column back in its place, with header, list, width and formulas', async () => {
  const { model, groups, lostConstants } = await repaired(FOLLOW_UP, (damaged) => {
    const indicators = table(damaged, 'tblIndikatorer');
    for (const header of ['Mätsätt', 'Status'])
      indicators.deleteColumn(indicators.column(header)?.index ?? -1);
  });
  expect(groups).toEqual(['column', 'formula']);
  const whole = openHostedWorkbook(FOLLOW_UP).model;
  const headers = (book: WorkbookModel): string[] =>
    table(book, 'tblIndikatorer').columns.map(({ name }) => name);
  expect(headers(model)).toEqual(headers(whole));
  const index = columnIndex(model, 'tblIndikatorer', 'Mätsätt');
  const body = table(model, 'tblIndikatorer').bodyArea;
  const column = { ...body, column: index, columnCount: 1 };
  expect(sheet(model, 'Indikatorer').validation(column)).toEqual(
    sheet(whole, 'Indikatorer').validation(column),
  );
  for (const [at, header] of headers(model).entries()) {
    if (['Mätsätt', 'Status'].includes(header)) continue;
    expect([at, sheet(model, 'Indikatorer').columnWidth(at)]).toEqual([
      at,
      sheet(whole, 'Indikatorer').columnWidth(at),
    ]);
  }
  const status = columnIndex(model, 'tblIndikatorer', 'Status');
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    expect(sheet(model, 'Indikatorer').formula(row, status)).toBe(
      sheet(whole, 'Indikatorer').formula(row, status),
    );
  }
  expect(sheet(model, 'Indikatorer').format(5, index)).toEqual(sheet(whole, 'Indikatorer').format(5, index));
  expect(lostConstants).toEqual([]);
});

test('inserts a whole column of the sheet where notes stand beside the table', async () => {
  const { model, lost, groups } = await repaired(PLAN, (damaged) => {
    const indicators = table(damaged, 'tblIndikatorer');
    indicators.deleteColumn(indicators.column('Riktning')?.index ?? -1);
    sheet(damaged, 'Indikatorer').setInput(6, 20, 'Min anteckning');
  });
  expect(groups).toEqual(['column']);
  expect(sheet(model, 'Indikatorer').value(6, 21)).toBe('Min anteckning');
  expect(table(model, 'tblIndikatorer').columns[6]?.name).toBe('Riktning');
  expect(lost).toEqual(['Indikatorer!U7']);
});

test('says that another table leaves no room for a column', async () => {
  const { result } = await repaired(PLAN, (damaged) => {
    const goals = table(damaged, 'tblMal');
    goals.deleteColumn(goals.column('Nr')?.index ?? -1);
    const target = sheet(damaged, 'Mål');
    for (const [row, text] of ['Eget', 'a'].entries()) {
      for (let column = 1; column < 9; column += 1) target.setInput(40 + row, column, `${text}${column}`);
    }
    damaged.addTable(target, { row: 40, column: 1, rowCount: 2, columnCount: 8 }, true);
  });
  expect(result.done).toEqual([]);
  expect(result.obstacles).toMatchObject([{ reason: 'noRoom', place: { table: 'tblMal', column: 'Nr' } }]);
});

test.each(['Uppdrag', 'Regler', 'Listor', 'Nämnder', 'Start'])(
  'gives the sheet %s back in its place',
  async (name) => {
    const whole = openHostedWorkbook(FOLLOW_UP).model;
    const { model, lostConstants } = await repaired(FOLLOW_UP, (damaged) =>
      damaged.deleteSheet(sheet(damaged, name)),
    );
    expect(model.sheets.map((each) => each.name)).toEqual(whole.sheets.map((each) => each.name));
    expect(model.names.map((each) => `${each.name} ${each.formula}`).sort()).toEqual(
      whole.names.map((each) => `${each.name} ${each.formula}`).sort(),
    );
    expect(model.tables.map((each) => each.name)).toEqual(whole.tables.map((each) => each.name));
    expect(lostConstants).toEqual([]);
    const read = readWorkbook(
      await openHostedWorkbook(model.save()).book.read({ tables: 'all', formulas: true }),
    );
    expect(read.findings.filter(({ rule }) => rule.startsWith('LAY') || rule === 'VAL-06')).toEqual([]);
  },
);

test('finds named cells again by their labels, and adds a row that is gone', async () => {
  const { model, groups, lost } = await repaired(FOLLOW_UP, (damaged) => {
    for (const name of ['MT_Ar', 'MT_GransGul', 'MT_ListaStatus']) damaged.name(name)?.delete();
    const start = sheet(damaged, 'Start');
    start.delete({ row: 8, column: 0, rowCount: 1, columnCount: 16384 }, 'Up');
    const end = damaged.name('MT_Periodslut')?.target?.area;
    start.setInput(end?.row ?? 0, end?.column ?? 0, 45046);
  });
  expect(groups).toEqual(['name', 'field', 'formula']);
  expect(model.name('MT_Ar')?.value).toBe(2023);
  expect(model.name('MT_GransGul')?.value).toBe(0.8);
  expect(model.name('MT_Basar')?.value).toBe(2021);
  expect(model.name('MT_ListaStatus')?.formula).toContain('Listor!');
  expect(lost.every((address) => address.startsWith('Start!'))).toBe(true);
});

test('leaves protected sheets alone and says so', async () => {
  const { result, lost } = await repaired(PLAN, (damaged) => {
    const goals = sheet(damaged, 'Mål');
    goals.setInput(5, columnIndex(damaged, 'tblMal', 'ID'), '');
    insertInOrder(goals.part.root, element('sheetProtection', { sheet: true }), worksheetOrder);
    goals.part.touch();
  });
  expect(result.done).toEqual([]);
  expect(result.obstacles).toMatchObject([{ reason: 'protected', place: { sheet: 'Mål' } }]);
  expect(lost).toEqual([]);
});

test('keeps to the budget of messages: two to read, one to write', async () => {
  const { syncs } = await repaired(FOLLOW_UP, (damaged) => {
    const id = columnIndex(damaged, 'tblMal', 'ID');
    for (let row = 4; row < 9; row += 1) sheet(damaged, 'Mål').setInput(row, id, '');
    table(damaged, 'tblMal').deleteColumn(table(damaged, 'tblMal').column('Nr')?.index ?? -1);
  });
  expect(syncs).toBe(3);
});

test('needs no more than Excel 2021 (ExcelApi 1.14)', async () => {
  const model = WorkbookModel.open(FOLLOW_UP, { engine: ironCalcInNode() });
  model.deleteSheet(sheet(model, 'Listor'));
  table(model, 'tblEkonomi').convertToRange();
  model.name('MT_Ar')?.delete();
  const indicators = table(model, 'tblIndikatorer');
  indicators.deleteColumn(indicators.column('Riktning')?.index ?? -1);
  const { Excel: library } = loadExcelInNode(new ProtocolHost(model, { apiLevel: '1.14' }));
  const book = excelBook({
    run: (options, batch) => library.run(options, batch),
    supports: () => false,
    language: 'sv-SE',
  });
  expect(await repair(book)).toMatchObject({ kind: 'repaired', obstacles: [] });
  expect(await previewRepair(book)).toEqual({ kind: 'preview', groups: [], obstacles: [] });
});

describeWithJudge('an independent judge', () => {
  test('finds nothing wrong with a repaired file', async () => {
    const { bytes } = await repaired(FOLLOW_UP, (damaged) => {
      damaged.deleteSheet(sheet(damaged, 'Uppdrag'));
      table(damaged, 'tblEkonomi').convertToRange();
      const indicators = table(damaged, 'tblIndikatorer');
      for (const header of ['Mätsätt', 'Status', 'Riktning'])
        indicators.deleteColumn(indicators.column(header)?.index ?? -1);
      damaged.name('MT_Ar')?.delete();
    });
    const verdict = runJudge(bytes.before, bytes.after);
    expect(verdict.prob).toEqual([]);
    expect(verdict.xsd).toEqual([]);
    expect(verdict.partsLost).toEqual([]);
  });
});

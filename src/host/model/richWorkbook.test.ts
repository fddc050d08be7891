import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithJudge, runJudge } from '../../../tests/judges/runJudge';
import { removeChild, child } from '../../ooxml/xml';
import { parseAddress } from './address';
import { ironCalcInNode } from './calc/ironCalcInNode';
import type { SheetModel } from './sheetModel';
import { refusal } from './testing/refusal';
import { WorkbookModel } from './workbookModel';

const book = readFileSync(join(__dirname, '../../../tests/fixtures/rich.xlsx'));

function open(): WorkbookModel {
  return WorkbookModel.open(book, { engine: ironCalcInNode() });
}

function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheet(name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** The fixture's first sheet is protected with a password; tests of other things need it open. */
function unprotect(sheet: SheetModel): void {
  const node = child(sheet.part.root, 'sheetProtection');
  if (node !== undefined) removeChild(sheet.part.root, node);
  sheet.part.touch();
}

describe('a rich workbook', () => {
  it('is saved with the same parts when nothing changed, even after values were read', () => {
    const workbook = open();
    for (const sheet of workbook.sheets) {
      const used = sheet.usedArea(true);
      if (used !== null) sheet.value(used.row, used.column);
    }
    sheetOf(workbook, 'Summary').value(1, 1);
    const again = WorkbookModel.open(workbook.save(), { engine: null });
    const first = WorkbookModel.open(book, { engine: null });
    for (const part of first.package.partNames()) {
      expect(again.package.bytes(part)).toEqual(first.package.bytes(part));
    }
  });

  it('refuses to write locked cells of the protected sheet', () => {
    const sheet = sheetOf(open(), 'Checks');
    expect(sheet.isProtected).toBe(true);
    expect(() => sheet.setInput(0, 0, 'x')).toThrow(refusal('AccessDenied'));
    expect(() => sheet.insert(parseAddress('7:7'), 'Down')).toThrow(refusal('AccessDenied'));
    sheet.setInput(4, 2, 'OK');
    expect(sheet.value(4, 2)).toBe('OK');
  });

  it('reads rules, validations, links, page set-up', () => {
    const workbook = open();
    const sheet = sheetOf(workbook, 'Checks');
    expect(sheet.conditionalFormats.map((rule) => rule.type)).toEqual([
      'Custom',
      'CellValue',
      'IconSet',
      'DataBar',
      'CellValue',
      'ColorScale',
      'ContainsText',
      'PresetCriteria',
      'IconSet',
    ]);
    expect(sheet.conditionalFormats[0]?.formula).toBe('=$C5="Late"');
    expect(sheet.conditionalFormats[0]?.stopIfTrue).toBe(true);
    expect(sheet.validation(parseAddress('C5:C24'))).toMatchObject({
      type: 'List',
      rule: { list: { source: '=StatusList', inCellDropDown: true } },
      errorAlert: { title: 'No', message: 'Not in the list', showAlert: true, style: 'Stop' },
    });
    expect(sheet.validation(parseAddress('B5:C24'))).toBe('mixed');
    expect(sheet.hyperlink(1, 3)?.address).toBe('https://example.com/x?a=1&b=2');
    expect(sheet.hyperlink(1, 4)?.documentReference).toBe("'Summary'!A1");
    expect(sheet.pageLayout.current).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: { row: 3, rowCount: 1 },
      printAreas: [{ row: 0, column: 0, rowCount: 25, columnCount: 8 }],
      header: { left: '&"Arial,Bold"Left', center: '&A', right: '&D' },
    });
    expect(sheet.freeze).toEqual({ rows: 4, columns: 1 });
    expect(sheet.tabColor).toBe('#FF9900');
  });
});

describeWithJudge('a rich workbook, edited and judged', () => {
  it('loses nothing when cells, tables, rules, validations and names are changed', () => {
    const workbook = open();
    const summary = sheetOf(workbook, 'Summary');
    summary.setInput(8, 0, 'Ny rad');
    summary.setInput(8, 1, '=SUM(Tasks[Cost])');
    const meta = sheetOf(workbook, 'Meta');
    meta.visibility = 'Visible';
    meta.setInput(0, 2, 'A');
    meta.setInput(0, 3, 'A');
    meta.setInput(1, 2, 1);
    const table = workbook.addTable(meta, parseAddress('C1:D3'), true);
    table.name = 'tblNy';
    meta.setInput(1, 3, '=[@A]*2');
    meta.setInput(2, 3, '=[@A]*2');
    const rule = meta.addCustomFormat(parseAddress('C2:D3'));
    rule.formula = '=$C2="x"';
    rule.patchFormat({ fill: '#FFC7CE', fontColor: '#9C0006' });
    meta.setValidation(parseAddress('C2:C3'), {
      type: 'None',
      rule: { list: { inCellDropDown: true, source: '=Owners' } },
      errorAlert: { title: 'Nej', message: 'Välj', showAlert: true, style: 'Stop' },
      prompt: { title: '', message: '', showPrompt: false },
      ignoreBlanks: true,
    });
    meta.freeze = { rows: 1, columns: 0 };
    meta.setColumnWidth(0, 2, 96);
    meta.patchFormat(parseAddress('A1'), { fill: '#FFF2CC', font: { bold: true } });
    meta.pageLayout.patch({
      orientation: 'Landscape',
      printTitleRows: parseAddress('1:1'),
      footer: { center: '&P' },
    });
    meta.setHyperlink(parseAddress('A5'), {
      documentReference: 'Summary!A1',
      textToDisplay: 'Till',
      screenTip: 'Gå',
    });
    workbook.addName('MT_Prov', '=Meta!$A$1');
    const verdict = runJudge(book, workbook.save());
    expect(verdict.xsd).toEqual([]);
    expect(verdict.prob).toEqual([]);
    expect(verdict.cells[1]).toEqual([]);
    // The fixture's writer left zeros where it could not compute; Excel would compute them too.
    expect(verdict.cells[2]).toEqual([
      'Checks!E25',
      'Checks!G25',
      'Summary!G2',
      'Summary!I2',
      'Summary!I3',
      'Summary!I4',
    ]);
    expect([1, 2, 3].map((row) => summary.value(row, 8))).toEqual(['Bob', 'Cy', 'Dee']);
    expect(summary.value(1, 6)).toBe(4777);
    expect(workbook.uncomputed).toEqual([]);
    expect(verdict.formulas[1]).toEqual([]);
    expect(verdict.formulas[2]).toEqual([]);
    expect(verdict.partsLost).toEqual([]);
    const lost = verdict.lines.filter(([, score]) => score !== 'added' && !score.startsWith('changed 0/'));
    // 'sheets' is Meta, shown on purpose.
    expect(lost.map(([feature, score]) => [feature, score])).toEqual([['sheets', 'changed 1/4']]);
  });

  it('stays valid when rows and columns are inserted and deleted', () => {
    const workbook = open();
    const sheet = sheetOf(workbook, 'Checks');
    unprotect(sheet);
    sheet.insert(parseAddress('10:12'), 'Down');
    sheet.delete(parseAddress('5:6'), 'Up');
    sheet.insert(parseAddress('E:E'), 'Right');
    sheet.delete(parseAddress('B:B'), 'Left');
    const verdict = runJudge(book, workbook.save());
    expect(verdict.xsd).toEqual([]);
    expect(verdict.prob).toEqual([]);
    expect(verdict.partsLost).toEqual([]);
    expect(workbook.table('Tasks')?.area).toEqual(parseAddress('A4:H26'));
    expect(workbook.table('Tasks')?.columns.map((column) => column.name)).toEqual([
      'ID',
      'Status',
      'Due',
      'Kolumn1',
      'Hours',
      'Rate',
      'Cost',
      'Flag',
    ]);
    expect(sheet.conditionalFormats[0]?.formula).toBe('=$B5="Late"');
    expect(sheet.conditionalFormats[0]?.areas).toEqual([parseAddress('A5:C25')]);
    expect(sheet.pageLayout.current.printAreas).toEqual([parseAddress('A1:H26')]);
  });

  it('lets charts, notes and pictures follow', () => {
    const workbook = open();
    const sheet = sheetOf(workbook, 'Checks');
    unprotect(sheet);
    const text = (part: string): string => workbook.package.text(part);
    const notes = (): string[] =>
      [...text('xl/comments1.xml').matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref ?? '');
    const boxes = (): string[] =>
      [...text('xl/drawings/vmlDrawing1.vml').matchAll(/<x:Row>(\d+)/g)].map(([, row]) => row ?? '');
    const pictures = (): string[] =>
      [...text('xl/drawings/drawing1.xml').matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => row ?? '');
    const before = { notes: notes(), boxes: boxes(), pictures: pictures() };
    sheet.insert(parseAddress('1:2'), 'Down');
    const down = (rows: string[]): string[] => rows.map((row) => String(Number(row) + 2));
    expect(notes()).toEqual(before.notes.map((ref) => ref.replace(/\d+/, (row) => String(Number(row) + 2))));
    expect(boxes()).toEqual(down(before.boxes));
    expect(pictures()).toEqual(down(before.pictures));
    sheetOf(workbook, 'Summary').name = 'Nytt namn';
    const charts = workbook.package.partNames().filter((part) => part.includes('charts/chart'));
    const references = charts.flatMap((part) =>
      [...text(part).matchAll(/<c:f>([^<]*)/g)].map(([, f]) => f ?? ''),
    );
    expect(references.some((reference) => reference.startsWith("'Nytt namn'!$"))).toBe(true);
    expect(references.some((reference) => reference.includes('Summary'))).toBe(false);
    const verdict = runJudge(book, workbook.save());
    expect([verdict.xsd, verdict.prob, verdict.partsLost]).toEqual([[], [], []]);
  });
});

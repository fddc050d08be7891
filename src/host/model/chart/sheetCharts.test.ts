import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../../ooxml/opcPackage';
import { child } from '../../../ooxml/xml';
import type { SheetModel } from '../sheetModel';
import { WorkbookModel } from '../workbookModel';

const rich = new Uint8Array(readFileSync(join(__dirname, '../../../../tests/fixtures/rich.xlsx')));

function open(bytes: Uint8Array = rich): WorkbookModel {
  return WorkbookModel.open(bytes, { engine: null });
}

function sheetOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The fixture with a part's text replaced. */
function edited(part: string, edit: (text: string) => string): Uint8Array {
  const pkg = OpcPackage.open(rich);
  const before = pkg.text(part);
  const after = edit(before);
  expect(after).not.toBe(before);
  pkg.setBytes(part, new TextEncoder().encode(after));
  return pkg.save();
}

const DRAWING = 'xl/drawings/drawing2.xml';

describe('the charts of an opened file', () => {
  it('are told with names, kinds, series and places', () => {
    const { all } = sheetOf(open(), 'Summary').charts;
    expect(all.map(({ name, series }) => [name, series.map((each) => each.name)])).toEqual([
      ['Chart 1', ['Cost']],
      ['Chart 2', expect.arrayContaining([expect.any(String)]) as string[]],
    ]);
    expect(all[0]?.kind).toBe('ColumnClustered');
    expect(all[1]?.kind).toBeNull();
    // From the top of row 8, in rows of 15 points.
    expect(all[0]?.frame).toMatchObject({ left: 0, top: 105, height: 216 });
  });

  it('are found in drawings whose program names the elements otherwise', () => {
    const plain = edited(DRAWING, (text) =>
      text.replaceAll('<xdr:', '<').replaceAll('</xdr:', '</').replace('xmlns:xdr=', 'xmlns='),
    );
    const sheet = sheetOf(open(plain), 'Summary');
    expect(sheet.charts.all.map(({ name, frame }) => [name, frame.top])).toEqual([
      ['Chart 1', 105],
      ['Chart 2', 105],
    ]);
    sheet.charts.add(
      'BarStacked',
      { sheet, area: { row: 0, column: 0, rowCount: 5, columnCount: 2 } },
      'Auto',
    );
    const saved = sheetOf(open(sheet.workbook.save()), 'Summary');
    expect(saved.charts.all.map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2', 'Diagram 3']);
  });

  it('follow inserted rows and a new name of the sheet, however their program names the elements', () => {
    const plain = OpcPackage.open(rich);
    for (const [part, prefix] of [
      [DRAWING, 'xdr'],
      ['xl/charts/chart1.xml', 'c'],
    ] as const) {
      const text = plain
        .text(part)
        .replaceAll(`<${prefix}:`, '<')
        .replaceAll(`</${prefix}:`, '</')
        .replace(`xmlns:${prefix}=`, 'xmlns=');
      plain.setBytes(part, new TextEncoder().encode(text));
    }
    const sheet = sheetOf(open(plain.save()), 'Summary');
    sheet.insert({ row: 1, column: 0, rowCount: 2, columnCount: 16384 }, 'Down');
    sheet.name = 'Summering';
    expect(sheet.charts.all[0]?.frame.top).toBe(135);
    const text = OpcPackage.open(sheet.workbook.save()).text('xl/charts/chart1.xml');
    expect(text).toContain('<f>Summering!$B$4:$B$7</f>');
  });

  it('of the newest kinds can be moved and deleted though the host knows nothing else of them', () => {
    const newer = edited(DRAWING, (text) =>
      text
        .replace('<xdr:graphicFrame', '<mc:AlternateContent><mc:Choice Requires="cx1"><xdr:graphicFrame')
        .replace('</xdr:graphicFrame>', '</xdr:graphicFrame></mc:Choice></mc:AlternateContent>')
        .replace(
          '<xdr:wsDr',
          '<xdr:wsDr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        ),
    );
    const workbook = open(newer);
    const [first] = sheetOf(workbook, 'Summary').charts.all;
    expect(first?.name).toBe('Chart 1');
    first?.delete();
    expect(workbook.package.has('xl/charts/chart1.xml')).toBe(false);
    expect(workbook.package.has('xl/charts/chart2.xml')).toBe(true);
  });

  it('refuse what the host cannot do to their kind', () => {
    const [, other] = sheetOf(open(), 'Summary').charts.all;
    const [series] = other?.series ?? [];
    expect(() =>
      series?.refer('c:val', sheetOf(open(), 'Summary'), { row: 0, column: 0, rowCount: 2, columnCount: 1 }),
    ).toThrow(expect.objectContaining({ code: 'NotImplemented' }) as Error);
  });
});

describe('a chart that is added', () => {
  it('shares the drawing with a picture that stood there', () => {
    const workbook = open();
    const sheet = sheetOf(workbook, 'Checks');
    const { root } = sheet.part;
    root.children = root.children.filter((node) => node !== child(root, 'sheetProtection'));
    sheet.part.touch();
    sheet.charts.add(
      'BarStacked',
      { sheet, area: { row: 4, column: 0, rowCount: 5, columnCount: 1 } },
      'Columns',
    );
    const pkg = OpcPackage.open(workbook.save());
    expect(pkg.text('xl/drawings/drawing1.xml')).toMatch(/name="Picture 1".*id="3" name="Diagram 1"/);
    expect(pkg.relationships('xl/drawings/drawing1.xml').map(({ target }) => target)).toEqual([
      'xl/media/image1.png',
      'xl/charts/chart3.xml',
    ]);
    const again = WorkbookModel.open(pkg.save(), { engine: null });
    sheetOf(again, 'Checks').charts.all[0]?.delete();
    expect(OpcPackage.open(again.save()).text('xl/drawings/drawing1.xml')).toContain('Picture 1');
  });
});

describe('what a file remembers of the cells of its charts', () => {
  it('follows the cells in charts of others too, keeps their number format, and leaves the rest alone', () => {
    const workbook = open();
    sheetOf(workbook, 'Summary').setInput(1, 1, 4711);
    const pkg = OpcPackage.open(workbook.save());
    const before = OpcPackage.open(rich);
    expect(pkg.text('xl/charts/chart1.xml').replace(/^.*\r\n/, '')).toBe(
      before
        .text('xl/charts/chart1.xml')
        .replace(/^.*\n/, '')
        .replace('4880.0', '4711')
        .replaceAll(/(<c:v>\d+)\.0</g, '$1<'),
    );
  });

  it('stays byte for byte when the cells of a chart hold what they held', () => {
    const workbook = open();
    sheetOf(workbook, 'Summary').setInput(40, 0, 'annat');
    expect(OpcPackage.open(workbook.save()).bytes('xl/charts/chart1.xml')).toEqual(
      OpcPackage.open(rich).bytes('xl/charts/chart1.xml'),
    );
  });

  it('leaves hidden rows out, as Excel draws them', () => {
    const workbook = open();
    const sheet = sheetOf(workbook, 'Summary');
    sheet.setRowHidden(2, 1, true);
    const text = OpcPackage.open(workbook.save()).text('xl/charts/chart1.xml');
    expect(text).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>Ann</c:v></c:pt><c:pt idx="1"><c:v>Cy</c:v>',
    );
  });

  it('does not stop the saving when a chart cannot be read', () => {
    const broken = edited('xl/charts/chart1.xml', (text) => text.replace('</c:chart>', ''));
    const workbook = open(broken);
    sheetOf(workbook, 'Summary').setInput(1, 1, 4711);
    expect(OpcPackage.open(workbook.save()).bytes('xl/charts/chart1.xml')).toEqual(
      OpcPackage.open(broken).bytes('xl/charts/chart1.xml'),
    );
  });
});

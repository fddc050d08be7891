import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { SharedStrings } from '../../src/ooxml/sharedStrings';
import { StylesPart } from '../../src/ooxml/stylesPart';
import { addTable, openTable, updateTable } from '../../src/ooxml/tablePart';
import { workbookSheets } from '../../src/ooxml/workbookSheets';
import { WorksheetPart } from '../../src/ooxml/worksheetPart';
import { child, childrenNamed, element, insertInOrder } from '../../src/ooxml/xml';
import { worksheetOrder } from '../../src/ooxml/worksheetOrder';
import { readZip } from '../../src/ooxml/zip';
import { describeWithJudge, runJudge } from '../judges/runJudge';

const rich = new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich.xlsx')));

interface OpenBook {
  pkg: OpcPackage;
  strings: SharedStrings;
  styles: StylesPart;
  sheets: Map<string, WorksheetPart>;
}

function openBook(bytes: Uint8Array): OpenBook {
  const pkg = OpcPackage.open(bytes);
  const strings = SharedStrings.open(pkg);
  const sheets = workbookSheets(pkg).map(
    ({ name, part }) => [name, WorksheetPart.open(pkg, part, strings)] as const,
  );
  return { pkg, strings, styles: StylesPart.open(pkg), sheets: new Map(sheets) };
}

function saveBook({ pkg, strings, styles, sheets }: OpenBook): Uint8Array {
  for (const sheet of sheets.values()) sheet.writeTo(pkg);
  strings.writeTo(pkg);
  styles.writeTo(pkg);
  return pkg.save();
}

function sheetOf(book: OpenBook, name: string): WorksheetPart {
  const sheet = book.sheets.get(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('a workbook opened and saved', () => {
  it('has every part byte for byte when nothing was touched, also after everything was read', () => {
    const book = openBook(rich);
    for (const sheet of book.sheets.values()) expect(sheet.rows.size).toBeGreaterThan(0);
    expect(readZip(saveBook(book))).toEqual(readZip(rich));
  });

  it('keeps all other parts byte for byte when one cell was changed', () => {
    const book = openBook(rich);
    sheetOf(book, 'Lists').ensureCell(1, 3).value = 11;
    const before = readZip(rich);
    const after = readZip(saveBook(book));
    const changed = [...before.keys()].filter((part) => {
      return Buffer.compare(Buffer.from(before.get(part) ?? []), Buffer.from(after.get(part) ?? [])) !== 0;
    });
    expect(changed).toEqual(['xl/worksheets/sheet3.xml']);
  });
});

describeWithJudge('the judge', () => {
  const clean = { partsLost: [], prob: [], xsd: [], cached: 0 };

  it('finds nothing lost when every sheet was written anew', () => {
    const book = openBook(rich);
    for (const sheet of book.sheets.values()) sheet.touch();
    const verdict = runJudge(rich, saveBook(book));
    expect(verdict).toMatchObject({ ...clean, styles: {}, lines: [], partsAdded: [] });
    expect(verdict.cells.slice(1)).toEqual([[], []]);
    expect(verdict.formulas.slice(1)).toEqual([[], []]);
  });

  it('finds only the edits after cells, styles, columns, a table and a rule were changed', () => {
    const book = openBook(rich);
    const sheet = sheetOf(book, 'Summary');
    const head = ['Name', 'Hours', 'Cost'];
    head.forEach((text, index) => (sheet.ensureCell(30, index + 1).value = text));
    for (let row = 31; row <= 33; row++) {
      sheet.ensureCell(row, 1).value = `Å ${row} <&>\u0001`;
      sheet.ensureCell(row, 2).value = row / 7;
      const cost = sheet.ensureCell(row, 3);
      cost.formula = { text: 'Proj[[#This Row],[Hours]]*120' };
      cost.value = (row / 7) * 120;
      cost.style = book.styles.derive(cost.style, {
        numberFormat: '# ##0,0',
        fill: '#FFF2CC',
        font: { italic: true, name: 'Arial', color: '#9C0006', underline: 'Double' },
        borders: { top: { style: 'thin', color: '#112233' }, diagonalUp: { style: 'hair' } },
        horizontal: 'right',
        wrap: true,
        rotation: -45,
        locked: false,
      });
    }
    const spill = sheet.ensureCell(40, 1);
    spill.formula = { text: '_xlfn.UNIQUE(Tasks[Owner])', array: { ref: 'A40:A41', dynamic: true } };
    spill.value = 'Ann';
    addTable(book.pkg, sheet, {
      id: 2,
      name: 'Proj',
      ref: 'A30:C33',
      headerRowCount: 1,
      totalsRowCount: 0,
      columns: [
        { id: 1, name: 'Name' },
        { id: 2, name: 'Hours' },
        { id: 3, name: 'Cost', calculatedFormula: 'Proj[[#This Row],[Hours]]*120' },
      ],
      styleName: 'TableStyleMedium4',
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      hasAutoFilter: true,
    });
    const looks = book.styles.addDifferential({
      bold: true,
      fontColor: '#9C0006',
      fill: '#FFC7CE',
      numberFormat: '0.000',
      underline: false,
    });
    const rule = element(
      'cfRule',
      { type: 'expression', dxfId: looks, priority: 1 },
      element('formula', {}, '$C31>9'),
    );
    insertInOrder(sheet.root, element('conditionalFormatting', { sqref: 'A31:C33' }, rule), worksheetOrder);
    const columns = element(
      'cols',
      {},
      element('col', { min: 1, max: 1, width: 22.7109375, customWidth: true }),
    );
    insertInOrder(sheet.root, columns, worksheetOrder);

    const saved = saveBook(book);
    const verdict = runJudge(rich, saved);
    expect(verdict).toMatchObject({ ...clean, styles: {}, partsAdded: ['xl/tables/table2.xml'] });
    expect(verdict.cells.slice(1)).toEqual([[], []]);
    expect(verdict.formulas.slice(1)).toEqual([[], []]);
    expect(verdict.lines.map(([feature, score]) => `${feature} ${score}`).sort()).toEqual(
      [
        'arrayFormulas changed',
        'cf:expression changed 0/1',
        'cf:priorities changed 0/1',
        'cols changed 0/1',
        'table changed 0/1',
        'table:dataDxf changed 0/1',
      ].sort(),
    );

    const again = openBook(saved);
    const cost = sheetOf(again, 'Summary').cell(31, 3);
    expect(sheetOf(again, 'Summary').cell(31, 1)?.value).toBe('Å 31 <&>\u0001');
    expect(sheetOf(again, 'Summary').cell(40, 1)?.formula?.array).toEqual({ ref: 'A40:A41', dynamic: true });
    expect(again.styles.format(cost?.style ?? 0)).toMatchObject({
      numberFormat: '# ##0,0',
      fill: '#FFF2CC',
      font: { italic: true, name: 'Arial', size: 11, color: '#9C0006', underline: 'Double' },
      borders: { top: { style: 'thin', color: '#112233' }, diagonalUp: { style: 'hair', color: '#000000' } },
      horizontal: 'right',
      wrap: true,
      rotation: -45,
      locked: false,
    });
    expect(again.styles.differential(looks)).toEqual({
      bold: true,
      fontColor: '#9C0006',
      fill: '#FFC7CE',
      numberFormat: '0.000',
      underline: false,
    });
  });

  it('finds only the edit after a value, a style and a table of the fixture were changed', () => {
    const book = openBook(rich);
    const sheet = sheetOf(book, 'Checks');
    sheet.ensureCell(5, 5).value = 3;
    const owner = sheet.ensureCell(5, 2);
    owner.style = book.styles.derive(owner.style, { fill: '#00FF00', font: { bold: true } });
    const table = openTable(book.pkg, 'xl/tables/table1.xml');
    for (const column of table.columns) if (column.name === 'Rate') column.totalsRowFunction = 'average';
    updateTable(book.pkg, table);
    const verdict = runJudge(rich, saveBook(book));
    expect(verdict).toMatchObject({ ...clean, styles: { fill: 1, font: 1 }, partsAdded: [] });
    expect(verdict.cells.slice(1)).toEqual([[], ['Checks!E5']]);
    expect(verdict.formulas.slice(1)).toEqual([[], []]);
    expect(verdict.lines.map(([feature]) => feature)).toEqual(['table']);
  });

  it('accepts a new workbook, empty and filled', () => {
    const blank = OpcPackage.blankWorkbook().save();
    expect(runJudge(blank, blank)).toMatchObject({ ...clean, lines: [] });

    const book = openBook(blank);
    const sheet = sheetOf(book, 'Blad1');
    sheet.ensureCell(2, 2).value = ' text ';
    sheet.ensureCell(2, 3).value = true;
    sheet.ensureCell(3, 2).value = { error: '#N/A' };
    const array = sheet.ensureCell(4, 2);
    array.formula = { text: '_xlfn.SEQUENCE(2)', array: { ref: 'B4:B5', dynamic: true } };
    array.value = 1;
    const saved = saveBook(book);
    expect(runJudge(blank, saved)).toMatchObject({
      ...clean,
      partsAdded: ['xl/metadata.xml', 'xl/sharedStrings.xml'],
    });
    const dimension = child(sheetOf(openBook(saved), 'Blad1').root, 'dimension');
    expect(dimension?.attributes['ref']).toBe('B2:C4');
    expect(childrenNamed(OpcPackage.open(saved).xml('xl/workbook.xml'), 'sheets')).toHaveLength(1);
  });
});

import type { CellValue } from './cellValue';
import { namespaces } from './namespaces';
import { failure } from '../../tests/ooxml/failure';
import { reopenedSheet, savedMarkup, sheetWith, sheetWithRows } from '../../tests/ooxml/openedSheet';

describe('reading cells', () => {
  it.each<[string, CellValue]>([
    ['<c r="A1"><v>1.5E3</v></c>', 1500],
    ['<c r="A1" t="n"><v> 7 </v></c>', 7],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="str"><v> a_x000D_&amp;<![CDATA[<b>]]> </v></c>', ' a\r&<b> '],
    ['<c r="A1" t="str"><v></v></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> å </t></is></c>', ' å '],
    [
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'ab',
    ],
    ['<c r="A1" t="d"><v>2023-05-01</v></c>', 45047],
    ['<c r="A1"/>', null],
    ['<c r="A1"><v/></c>', null],
    ['<c r="A1" t="s"/>', null],
    ['<c r="A1"><v>1,5</v></c>', '1,5'],
    ['<c r="A1"><v>1E999</v></c>', '1E999'],
  ])('%s', (markup, value) => {
    expect(sheetWithRows(`<row r="1">${markup}</row>`).sheet.cell(1, 1)?.value).toEqual(value);
  });

  it('counts dates from 1904 where the workbook does', () => {
    const { sheet } = sheetWithRows('<row r="1"><c r="A1" t="d"><v>2023-05-01</v></c></row>', 'date1904="1"');
    expect(sheet.cell(1, 1)?.value).toBe(43585);
  });

  it('counts positions where references are missing, past comments and white space', () => {
    const { sheet } = sheetWithRows(
      '\n<row>\n <c><v>1</v></c><!-- c --> <c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    const found = [...sheet.rows].flatMap(([row, { cells }]) =>
      [...cells].map(([column, cell]) => [row, column, cell.value]),
    );
    expect(found).toEqual([
      [1, 1, 1],
      [1, 2, 2],
      [5, 3, 3],
      [5, 4, 4],
      [6, 1, 5],
    ]);
  });

  it('reads sheets whose elements have a prefix', () => {
    const { sheet } = sheetWith(
      `<x:worksheet xmlns:x="${namespaces.main}"><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(sheet.cell(2, 2)).toEqual({ style: 0, value: 2, formula: { text: '1+1' } });
    expect(sheet.root.name).toBe('worksheet');
  });

  it.each([
    '<row r="0"/>',
    '<row r="1048577"/>',
    '<row r="x"/>',
    '<row r="1"><c r="A2"/></row>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1"><c r="1A"/></row>',
    '<row r="1"><c r="XFD1"/><c/></row>',
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    '<row r="1">',
  ])('refuses %s', (markup) => {
    expect(() => sheetWithRows(markup).sheet.rows).toThrow(failure('badXml'));
  });

  it('reads nothing before it is asked', () => {
    const { sheet } = sheetWith('<sheetData><row r="x"/></sheetData>');
    expect(sheet.isTouched).toBe(false);
    expect(() => sheet.root).toThrow();
  });
});

describe('formulas', () => {
  it('gives every cell of a shared formula its own text', () => {
    const { sheet } = sheetWithRows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0" ca="1"/></c><c r="C3"><f t="shared" si="9"/><v>8</v></c></row>',
    );
    expect(sheet.cell(1, 2)?.formula).toEqual({ text: 'A1*$A$1&"A1"' });
    expect(sheet.cell(2, 2)).toEqual({ style: 0, value: 2, formula: { text: 'A2*$A$1&"A1"' } });
    expect(sheet.cell(3, 2)?.formula).toEqual({ text: 'A3*$A$1&"A1"', attributes: { ca: '1' } });
    expect(sheet.cell(3, 3)).toEqual({ style: 0, value: 8 });
  });

  it('expands shared formulas with ranges, other sheets, whole columns and structured references', () => {
    const text = "SUM(A1:B$2,'Ö b'!C1,D:D,[1]X!A1,tbl[[#This Row],[A 1]])+_xlfn.LET(_xlpm.r,A1,_xlpm.r)";
    const { sheet } = sheetWithRows(
      `<row r="1"><c r="E1"><f t="shared" ref="E1:F2" si="3">${text}</f></c></row><row r="2"><c r="F2"><f t="shared" si="3"/></c></row>`,
    );
    expect(sheet.cell(2, 6)?.formula?.text).toBe(
      "SUM(B2:C$2,'Ö b'!D2,E:E,[1]X!B2,tbl[[#This Row],[A 1]])+_xlfn.LET(_xlpm.r,B2,_xlpm.r)",
    );
  });

  it('refuses shared formulas that would fill the memory', () => {
    const master = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A99">"${'x'.repeat(2_000_000)}"</f></c></row>`;
    const others = Array.from(
      { length: 60 },
      (_, index) => `<row r="${index + 2}"><c><f t="shared" si="0"/></c></row>`,
    );
    expect(() => sheetWithRows(master + others.join('')).sheet.rows).toThrow(failure('tooLarge'));
  });

  it('keeps arrays, data tables and attributes', () => {
    const book = sheetWithRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2" ca="1">B1:B2*2</f><v>1</v></c>' +
        '<c r="B1"><f t="dataTable" ref="B1:B9" dt2D="1" dtr="1" r1="D1" r2="E1"/><v>5</v></c></row>',
    );
    expect(book.sheet.cell(1, 1)?.formula).toEqual({
      text: 'B1:B2*2',
      array: { ref: 'A1:A2', dynamic: false },
      attributes: { ca: '1' },
    });
    expect(book.sheet.cell(1, 2)?.formula?.attributes).toMatchObject({ t: 'dataTable', r1: 'D1' });
    expect(savedMarkup(book)).toContain(
      '<c r="A1"><f t="array" ref="A1:A2" ca="1">B1:B2*2</f><v>1</v></c>' +
        '<c r="B1"><f t="dataTable" ref="B1:B9" dt2D="1" dtr="1" r1="D1" r2="E1"/><v>5</v></c>',
    );
  });

  it('writes a new spilling formula with the metadata that says so, and knows it again', () => {
    const book = sheetWithRows('');
    const cell = book.sheet.ensureCell(1, 1);
    cell.formula = { text: '_xlfn.SEQUENCE(2)', array: { ref: 'A1:A2', dynamic: true } };
    cell.value = 1;
    const again = reopenedSheet(book);
    expect(again.sheet.cell(1, 1)?.formula?.array).toEqual({ ref: 'A1:A2', dynamic: true });
    expect(again.sheet.cell(1, 1)?.attributes).toBeUndefined();
    again.sheet.ensureCell(2, 1).formula = {
      text: '_xlfn.SEQUENCE(2)',
      array: { ref: 'B1:B2', dynamic: true },
    };
    expect(savedMarkup(again).match(/ cm="1"/g)).toHaveLength(2);
  });
});

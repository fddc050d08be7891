import fc from 'fast-check';
import type { CellValue } from './cellValue';
import { OpcPackage } from './opcPackage';
import { worksheetOrder } from './worksheetOrder';
import { element, insertInOrder } from './xml';
import { failure } from '../../tests/ooxml/failure';
import {
  SHEET,
  openedSheet,
  reopenedSheet,
  savedMarkup,
  sheetWith,
  sheetWithRows,
} from '../../tests/ooxml/openedSheet';

describe('saving a touched sheet', () => {
  it('keeps everything that it does not know', () => {
    const markup =
      '<sheetPr codeName="Blad1"/><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
      '<sheetData><row r="1" spans="1:2" s="3" customFormat="1" ht="20" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x14ac">' +
      '<c r="A1" s="2" t="b" vm="1" ph="1"><v>1</v><extLst><ext uri="u"><a:b xmlns:a="urn:a" a:c="1"/></ext></extLst></c>' +
      '<extLst><ext uri="row"/></extLst></row><row r="2" hidden="1"/></sheetData>' +
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>' +
      '<extLst><ext uri="{1}" xmlns:x14="urn:x14"><x14:sparklineGroups> <x14:a>text</x14:a></x14:sparklineGroups></ext></extLst>';
    expect(savedMarkup(sheetWith(markup))).toBe(
      markup.replace('ref="A1:B2"', 'ref="A1"').replace(' spans="1:2"', ''),
    );
  });

  it('keeps formatted texts as long as their text is the same', () => {
    const item = '<r><rPr><b/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r>';
    const book = sheetWithRows(
      `<row r="1"><c r="A1" t="inlineStr"><is>${item}</is></c><c r="B1" t="inlineStr"><is>${item}</is></c></row>`,
    );
    book.sheet.ensureCell(1, 2).value = 'a c';
    expect(savedMarkup(book)).toContain('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>');
    const strings = new TextDecoder().decode(book.pkg.bytes('xl/sharedStrings.xml'));
    expect(strings).toContain(`<si>${item}</si><si><t>a c</t></si>`);
    expect(savedMarkup(reopenedSheet(book))).toContain(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
    );
  });

  it('leaves out an automatic height where a cell changed, in value or style, and only there', () => {
    const book = sheetWithRows(
      '<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2" ht="30"><c r="A2"><v>1</v></c></row>' +
        '<row r="3" ht="30" customHeight="1"><c r="A3"><v>1</v></c></row><row r="4" ht="30"><c r="A4"><v>1</v></c></row>',
    );
    book.sheet.ensureCell(2, 1).style = 1;
    book.sheet.ensureCell(3, 1).value = 2;
    book.sheet.deleteCell(4, 1);
    book.sheet.deleteCell(9, 9);
    expect(savedMarkup(book)).toContain(
      '<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>1</v></c></row>' +
        '<row r="3" ht="30" customHeight="1"><c r="A3"><v>2</v></c></row></sheetData>',
    );
  });

  it('writes rows and cells in order and the dimension of what there is', () => {
    const book = sheetWithRows('<row r="5"><c r="C5"><v>1</v></c></row>');
    book.sheet.ensureCell(5, 2).value = 2;
    book.sheet.ensureCell(3, 28).value = 3;
    expect(savedMarkup(book)).toBe(
      '<dimension ref="B3:AB5"/><sheetData><row r="3"><c r="AB3"><v>3</v></c></row>' +
        '<row r="5"><c r="B5"><v>2</v></c><c r="C5"><v>1</v></c></row></sheetData>',
    );
    for (const [row, { cells }] of book.sheet.rows)
      for (const column of cells.keys()) book.sheet.deleteCell(row, column);
    expect(savedMarkup(book)).toBe('<dimension ref="A1"/><sheetData/>');
  });

  it('does nothing when the sheet was not touched', () => {
    const book = sheetWithRows('<row r="1"><c r="A1" t="str"><v>x</v></c></row>');
    const before = book.pkg.bytes(SHEET);
    expect(book.sheet.rows.size).toBe(1);
    book.sheet.writeTo(book.pkg);
    expect(book.pkg.bytes(SHEET)).toBe(before);
  });

  it('writes changes of the tree, and makes a missing sheetData', () => {
    const book = sheetWith('<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>');
    insertInOrder(book.sheet.root, element('sheetProtection', { sheet: true }), worksheetOrder);
    book.sheet.ensureCell(1, 1).value = { error: '#N/A' };
    book.sheet.ensureCell(1, 2).value = Infinity;
    expect(savedMarkup(book)).toMatch(
      /^<dimension ref="A1:B1"\/><sheetData><row r="1"><c r="A1" t="e"><v>#N\/A<\/v><\/c><c r="B1" t="e"><v>#NUM!<\/v><\/c><\/row><\/sheetData><sheetProtection sheet="1"\/><pageMargins/,
    );
  });

  it('refuses cells outside Excel’s sheet', () => {
    const { sheet } = sheetWithRows('');
    for (const [row, column] of [
      [0, 1],
      [1, 0],
      [1048577, 1],
      [1, 16385],
      [NaN, 1],
    ] as const) {
      expect(() => sheet.ensureCell(row, column)).toThrow(failure('unsupported'));
    }
  });
});

describe('any values', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('_x0041_', '_', 'x', '0041', '\u0001', '\r\n', ' ', '<', '&', ']]>', '\ud800', 'å'),
      )
      .map((a) => a.join('')),
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom<CellValue>({ error: '#N/A' }, null),
  );

  it('come back as they were written, as constants and as results of formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.boolean()), { maxLength: 20 }), (values) => {
        const book = openedSheet(OpcPackage.blankWorkbook());
        values.forEach(([content, isFormula], index) => {
          const cell = book.sheet.ensureCell(1 + (index % 4), 1 + index);
          cell.value = content;
          if (isFormula) cell.formula = { text: `A${index + 1}&"<&>"` };
        });
        const { sheet } = reopenedSheet(book);
        values.forEach(([content, isFormula], index) => {
          const cell = sheet.cell(1 + (index % 4), 1 + index);
          expect(cell?.value).toEqual(content);
          expect(cell?.formula?.text).toBe(isFormula ? `A${index + 1}&"<&>"` : undefined);
        });
      }),
      { numRuns: 200 },
    );
  });
});

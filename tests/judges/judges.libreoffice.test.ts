import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { convertInLibreOffice } from './libreOffice';
import { libreOfficeValues } from './libreOfficeValues';
import { pdfPages, pdfText } from './printedPages';

const book = readFileSync(join(__dirname, '../fixtures/rich.xlsx'));

/** The fixture with one cached value made wrong, and everything else as it was. */
function withWrongCachedValue(): Uint8Array {
  const pkg = OpcPackage.open(book);
  const part = 'xl/worksheets/sheet2.xml';
  const text = new TextDecoder().decode(pkg.bytes(part));
  expect(text).toContain('<v>4880.0</v>');
  pkg.setBytes(part, new TextEncoder().encode(text.replace('<v>4880.0</v>', '<v>999</v>')));
  return pkg.save();
}

jest.setTimeout(120_000);

describe('LibreOffice as a judge', () => {
  it('recalculates a formula whose saved value is wrong', async () => {
    const value = await libreOfficeValues(withWrongCachedValue());
    expect(value('Summary', 'B2')).toBe(4880);
    expect(value('Summary', 'E2')).toBeCloseTo(0.20431232991417209, 12);
  });

  it('gives texts, empty cells and errors as they are, and says when a cell cannot be', async () => {
    const value = await libreOfficeValues(book);
    expect(value('Checks', 'B5')).toBe('Ann');
    expect(value('Checks', 'A3')).toBeNull();
    expect(() => value('Nowhere', 'A1')).toThrow('Nowhere!A1');
  });

  it('serves several callers at once', async () => {
    const values = await Promise.all([libreOfficeValues(book), libreOfficeValues(withWrongCachedValue())]);
    expect(values.map((value) => value('Summary', 'B3'))).toEqual([5577.5, 5577.5]);
  });

  it('prints pages whose text and colours can be read', async () => {
    const pdf = await convertInLibreOffice(book, 'pdf');
    expect(await pdfText(pdf)).toMatch(/T004\s+Dee\s+Late\s+2026-01-28/);
    const pages = await pdfPages(pdf);
    expect(pages.length).toBeGreaterThan(1);
    const [first] = pages;
    expect(first?.colorAt(0, 0)).toBe('#FFFFFF');
    // Both conditional fills of the fixture: late rows red, costs above 1000 green.
    expect(first?.count('#FFC7CE')).toBeGreaterThan(100);
    expect(first?.count('#C6EFCE')).toBeGreaterThan(100);
    expect(first?.count('#123456')).toBe(0);
  });

  it('refuses what is no workbook, though LibreOffice itself ends with success', async () => {
    await expect(convertInLibreOffice(book.subarray(0, 4000), 'pdf')).rejects.toThrow(
      'could not read the workbook',
    );
  });
});

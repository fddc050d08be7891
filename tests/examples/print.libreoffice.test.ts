import { convertInLibreOffice } from '../judges/libreOffice';
import { pdfText } from '../judges/printedPages';
import { overlappingWords, PrintedText } from '../judges/printedText';
import { printedWords } from '../judges/printedWords';
import { cellText, readBook, type SavedBook } from './readBook';
import { WRITTEN_WORKBOOKS, writtenBytes } from './writtenWorkbooks';

jest.setTimeout(180_000);

/** Every text of the sheets as the file has it, but for the IDs, which are not printed, and words of formulas, which may be blank. */
function textsOf(book: SavedBook): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { name, tables } of book.sheets) {
    const sheet = book.sheet(name);
    for (const cell of ['A1', 'A2']) texts.add(cellText(sheet.value(cell)));
    for (const table of tables) {
      for (const { name: header } of table.columns) if (header !== 'ID') texts.add(header);
      for (const row of book.rows(table.name))
        for (const [header, value] of Object.entries(row))
          if (typeof value === 'string' && header !== 'ID') texts.add(value);
    }
  }
  return texts;
}

test.each(Object.keys(WRITTEN_WORKBOOKS))('%s is printed in full', async (name) => {
  const bytes = await writtenBytes(name);
  const pdf = await convertInLibreOffice(bytes, 'pdf');
  expect(await pdfText(pdf)).not.toMatch(/###|#NAME|#VALUE|#REF|Err:\d/);
  const words = await printedWords(pdf);
  expect(overlappingWords(words)).toEqual([]);
  const printed = new PrintedText(words);
  const missing = [...textsOf(readBook(bytes))].filter((text) => !printed.holds(text));
  expect(missing).toEqual([]);
});

import { convertInLibreOffice } from '../judges/libreOffice';
import { libreOfficeValues } from '../judges/libreOfficeValues';
import { pdfText } from '../judges/printedPages';
import { overlappingWords, PrintedText } from '../judges/printedText';
import { printedWords } from '../judges/printedWords';
import { describeWithJudge, runJudge } from '../judges/runJudge';
import { BOARD, cellsOf, COLUMNS, opened, REGION, rowOf, sheetOf, summarised } from './summarisedBook';

jest.setTimeout(300_000);

/** Saves a summarised workbook, its user's comment filled in. */
async function saved(
  bytes: Uint8Array,
  language: 'sv' | 'en',
): Promise<{ bytes: Uint8Array; texts: readonly string[]; stateCells: ReadonlyMap<string, string> }> {
  const excel = opened(bytes);
  const { sheets } = await summarised(excel, { language });
  const stateCells = new Map<string, string>();
  const texts = sheets.flatMap(({ sheet: name }) => {
    const sheet = sheetOf(excel.model, name);
    sheet.setInput(rowOf(sheet, 'notes'), COLUMNS.text, 'Läget är ansträngt, men åtgärderna har effekt.');
    const row = rowOf(sheet, 'meta:time');
    const last =
      [...cellsOf(sheet).keys()]
        .flatMap((key) => (key.startsWith(`${row}:`) ? [Number(key.split(':')[1])] : []))
        .at(-1) ?? 0;
    stateCells.set(name, `${String.fromCharCode(65 + last)}${row + 1}`);
    return [...cellsOf(sheet)].flatMap(([key, value]) =>
      Number(key.split(':')[1]) >= COLUMNS.label && typeof value === 'string' ? [value] : [],
    );
  });
  return { bytes: excel.model.save(), texts, stateCells };
}

test.each([
  ['the region’s', REGION, 'sv'],
  ['a board’s', BOARD, 'en'],
] as const)(
  '%s sheets are printed in full, nothing on each other, nothing too narrow',
  async (_whose, bytes, language) => {
    const { bytes: workbook, texts } = await saved(bytes, language);
    const pdf = await convertInLibreOffice(workbook, 'pdf');
    expect(await pdfText(pdf)).not.toMatch(/###|#NAME|#VALUE|#REF|Err:\d/u);
    const words = await printedWords(pdf);
    const printed = new PrintedText(words);
    expect(texts.length).toBeGreaterThan(200);
    expect([...new Set(texts)].filter((text) => !printed.holds(text))).toEqual([]);
    expect(overlappingWords(words)).toEqual([]);
  },
);

test('LibreOffice computes the control cells as the host does, before and after a change', async () => {
  const { bytes, stateCells } = await saved(REGION, 'sv');
  const values = await libreOfficeValues(bytes);
  for (const [sheet, cell] of stateCells) expect([sheet, values(sheet, cell)]).toEqual([sheet, 'Aktuell']);
  const excel = opened(bytes);
  const economy = sheetOf(excel.model, 'Ekonomi');
  economy.setInput(4, 3, 300.25);
  const goals = sheetOf(excel.model, 'Mål');
  expect(goals.value(4, 6)).toBe('Uppfylls inte');
  const changed = await libreOfficeValues(excel.model.save());
  expect(changed('Sammanfattning RS', stateCells.get('Sammanfattning RS') ?? '')).toBe(
    'Inaktuell: uppdatera',
  );
  expect(changed('Sammanfattning HSN', stateCells.get('Sammanfattning HSN') ?? '')).toBe('Aktuell');
  expect(changed('Sammanfattning region', stateCells.get('Sammanfattning region') ?? '')).toBe(
    'Inaktuell: uppdatera',
  );
});

describeWithJudge('an independent judge', () => {
  it.each([REGION, BOARD])('finds nothing lost and nothing that Excel would repair', async (bytes) => {
    const { bytes: after } = await saved(bytes, 'sv');
    const verdict = runJudge(bytes, after);
    expect(verdict.prob).toEqual([]);
    expect(verdict.xsd).toEqual([]);
    expect(verdict.partsLost).toEqual([]);
    expect(verdict.cells.slice(1)).toEqual([[], []]);
    expect(verdict.formulas.slice(1)).toEqual([[], []]);
  });
});

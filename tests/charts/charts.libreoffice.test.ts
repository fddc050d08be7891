import { WorkbookModel } from '../../src/host/model/workbookModel';
import { openExcel } from '../excel/openExcel';
import { convertInLibreOffice } from '../judges/libreOffice';
import { pdfPages, pdfText } from '../judges/printedPages';
import { SAMPLE, SAMPLE_CHANGES, SHEET } from './sampleChart';

jest.setTimeout(120_000);

async function drawn(): Promise<Uint8Array> {
  const { book, model } = openExcel({ bytes: WorkbookModel.blank({ engine: null }).save() });
  await book.apply(SAMPLE_CHANGES);
  return model.save();
}

describe('LibreOffice', () => {
  it('draws the bars in the colours of the palette, as long as the figures say, with all words', async () => {
    const pdf = await convertInLibreOffice(await drawn(), 'pdf');
    const [page] = await pdfPages(pdf, 100);
    const green = page?.count('#B7E1CD') ?? 0;
    const yellow = page?.count('#FFF2AE') ?? 0;
    expect(yellow).toBeGreaterThan(1000);
    // Nine green to three yellow; labels and the legend's keys take or add some pixels.
    expect(green / yellow).toBeGreaterThan(2.8);
    expect(green / yellow).toBeLessThan(3.2);
    // No red indicator: only the key of the legend.
    expect(page?.count('#E8A0A0')).toBeLessThan(200);
    const text = await pdfText(pdf);
    const words = [SAMPLE.title, 'Mål 1 Jämlik hälsa', 'Mål 2 Trygg vård', 'Grön', 'Gul', 'Röd', 'antal'];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('draws no chart that was removed', async () => {
    const { book, model } = openExcel({ bytes: await drawn() });
    await book.apply([{ kind: 'removeCharts', sheet: SHEET, names: [SAMPLE.name] }]);
    const [page] = await pdfPages(await convertInLibreOffice(model.save(), 'pdf'), 100);
    expect(page?.count('#B7E1CD')).toBe(0);
  });
});

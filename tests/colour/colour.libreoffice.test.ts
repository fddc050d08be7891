import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { colour } from '../../src/commands/colour';
import { PALETTES, PALETTE_NAMES, type PaletteName, type Tone } from '../../src/domain/palette';
import { convertInLibreOffice } from '../judges/libreOffice';
import { pdfPages } from '../judges/printedPages';
import { printedWords, type PrintedWord } from '../judges/printedWords';

jest.setTimeout(180_000);

const EXAMPLE = join(__dirname, '../../examples/uppfoljning-rs-april-2023.xlsx');
const DPI = 100;

/** Status words of one word, with the tone their cell must show. */
const SINGLE_WORDS: Readonly<Record<string, Tone>> = {
  Grön: 'green',
  Gul: 'yellow',
  Röd: 'red',
  Saknas: 'neutral',
  Försenat: 'red',
};

async function coloured(palette: PaletteName): Promise<Uint8Array> {
  const { book, model } = openHostedWorkbook(readFileSync(EXAMPLE));
  await colour(book, { palette });
  return model.save();
}

/** Whether the word is all its cell says: no other word within a space's width, as there is in a line of help. */
function standsAlone(word: PrintedWord, words: readonly PrintedWord[]): boolean {
  return !words.some(
    (other) =>
      other !== word &&
      /\p{L}/u.test(other.text) &&
      other.page === word.page &&
      Math.abs(other.top - word.top) < 2 &&
      other.left < word.right + 3 &&
      other.right > word.left - 3,
  );
}

/** The cell's fill: just right of the word, half-way up. */
function beside(word: PrintedWord): { x: number; y: number } {
  const scale = DPI / 72;
  return {
    x: Math.floor((word.right + (word.bottom - word.top) / 3) * scale),
    y: Math.floor(((word.top + word.bottom) / 2) * scale),
  };
}

test.each(PALETTE_NAMES)(
  'LibreOffice shows every status cell of the follow-up in the colours of the palette %s',
  async (palette) => {
    const pdf = await convertInLibreOffice(await coloured(palette), 'pdf');
    const pages = await pdfPages(pdf, DPI);
    const all = await printedWords(pdf);
    const legend = all.find((word) => word.text === 'Grön')?.page;
    const words = all.filter(
      (word) => word.page !== legend && Object.hasOwn(SINGLE_WORDS, word.text) && standsAlone(word, all),
    );
    const seen = new Map<string, number>();
    for (const word of words) {
      const { x, y } = beside(word);
      const tone = SINGLE_WORDS[word.text] ?? 'neutral';
      expect(`${word.text} ${pages[word.page]?.colorAt(x, y)}`).toBe(
        `${word.text} ${PALETTES[palette][tone].fill}`,
      );
      seen.set(word.text, (seen.get(word.text) ?? 0) + 1);
    }
    expect(Object.fromEntries(seen)).toEqual({ Grön: 12, Gul: 8, Röd: 8, Saknas: 6, Försenat: 1 });
  },
);

import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { convertInLibreOffice } from '../judges/libreOffice';
import { pdfPages, type PagePicture } from '../judges/printedPages';
import { printedWords, type PrintedWord } from '../judges/printedWords';

/** A status as LibreOffice prints it: its words, and the fill of its cell as '#RRGGBB'. */
export interface PrintedStatus {
  readonly words: string;
  readonly fill: string;
}

const DPI = 72;
const COLOURED_SHEETS = new Set(['Mål', 'Delmål', 'Indikatorer', 'Uppdrag']);

/**
 * The given statuses on the sheets that bear colours, row by row, with the colour behind each. LibreOffice recalculates
 * the saved workbook and its conditional formats; other sheets are hidden, so that nothing else is printed.
 * @param statuses what to look for, each of at least two words or standing alone in its cell
 */
export async function printedStatuses(
  model: WorkbookModel,
  statuses: readonly string[],
): Promise<readonly PrintedStatus[]> {
  const [first] = model.sheets.filter(({ name }) => COLOURED_SHEETS.has(name));
  if (first !== undefined) model.activeSheet = first;
  for (const sheet of model.sheets) {
    if (!COLOURED_SHEETS.has(sheet.name)) sheet.visibility = 'Hidden';
  }
  const pdf = await convertInLibreOffice(model.save(), 'pdf');
  const [pages, words] = await Promise.all([pdfPages(pdf, DPI), printedWords(pdf)]);
  const statusesFound = words.flatMap((word, index) => {
    const found = statuses.find((status) => startsAt(status, words, index));
    if (found === undefined) return [];
    const last = words[index + found.split(' ').length - 1] ?? word;
    if (!standsAlone(word, last, words)) return [];
    const page = pages[word.page];
    return page === undefined ? [] : [{ words: found, fill: fillBehind(word, page), word }];
  });
  return statusesFound
    .sort((one, other) => inRowOrder(one.word, other.word))
    .map(({ words: found, fill }) => ({ words: found, fill }));
}

/** Page by page, row by row, from the left; the words of a row stand at its top. */
function inRowOrder(one: PrintedWord, other: PrintedWord): number {
  if (one.page !== other.page) return one.page - other.page;
  return Math.abs(one.top - other.top) < 2 ? one.left - other.left : one.top - other.top;
}

/** Whether the words from here are the status; a longer status that begins alike comes first in the list. */
function startsAt(status: string, words: readonly PrintedWord[], index: number): boolean {
  return status.split(' ').every((text, offset) => {
    const word = words[index + offset];
    return word?.text === text && word.page === words[index]?.page;
  });
}

/** Whether the words are all their line says: no other word within a space's width, as there is in running text. */
function standsAlone(first: PrintedWord, last: PrintedWord, words: readonly PrintedWord[]): boolean {
  const isBeside = (other: PrintedWord): boolean =>
    (Math.abs(other.right - first.left) < 4 && Math.abs(other.top - first.top) < 2) ||
    (Math.abs(other.left - last.right) < 4 && Math.abs(other.top - last.top) < 2);
  return !words.some(
    (other) => other.page === first.page && /[\p{L}\d,.]/u.test(other.text) && isBeside(other),
  );
}

/** The colour of most pixels where the word is printed: letters cover less than half of their box, and smoothing is off. */
function fillBehind({ left, right, top, bottom }: PrintedWord, page: PagePicture): string {
  const counts = new Map<string, number>();
  const scale = DPI / 72;
  for (let y = Math.ceil(top * scale); y < Math.floor(bottom * scale); y++) {
    for (let x = Math.ceil(left * scale); x < Math.floor(right * scale); x++) {
      const color = page.colorAt(x, y);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'nothing';
}

import { previewSummaries, type SummaryPreview } from '../../src/commands/previewSummaries';
import type { SummariseOptions } from '../../src/commands/summarise';
import { at, outcomes, RefreshedBook, told } from './refreshedBook';

jest.setTimeout(120_000);

const RS = 'Sammanfattning RS';
const REGION = 'Sammanfattning region';

/** What is done to Regionstyrelsen's rows: a green indicator turns red, a goal is judged anew, a forecast costs 20 mkr more. */
function change(book: RefreshedBook): void {
  book.type('Indikatorer', 29, 'Utfall april 2023', 1000);
  book.type('Mål', 6, 'Bedömning', 'Uppfylls delvis');
  book.type('Ekonomi', 5, 'Årsprognos', 1197.6);
}

const RS_CHANGES = [
  'Ny röd indikator: Medarbetare som använder möjligheten att jobba på distans i någon omfattning (mål 7).',
  'Mål 2 Västerbotten är det barnvänligaste länet: Uppfylls delvis, var Uppfylls helt.',
  'Prognosavvikelsen är nu −63,0 mkr, var −43,0 mkr: 20,0 mkr sämre.',
  'Prognosavvikelsen för Beställare primärvård är nu 6,3 mkr, var 26,3 mkr: 20,0 mkr sämre.',
  'Indikatorer: gröna 7 (var 8) och röda 7 (var 6).',
];

/** The goal is judged by Regionen itself, so that it has not changed there. */
const REGION_CHANGES = [
  'Ny röd indikator: Medarbetare som använder möjligheten att jobba på distans i någon omfattning (mål 7, RS).',
  'Prognosavvikelsen är nu −664,0 mkr, var −644,0 mkr: 20,0 mkr sämre.',
  'Prognosavvikelsen inklusive skatter, statsbidrag och finansnetto är nu −429,0 mkr, var −409,0 mkr: 20,0 mkr sämre.',
  'Prognosavvikelsen för RS, Beställare primärvård är nu 6,3 mkr, var 26,3 mkr: 20,0 mkr sämre.',
  'Indikatorer: gröna 23 (var 24) och röda 32 (var 31).',
];

describe('a refresh', () => {
  test('tells nothing of sheets that are new, and changes only the time when nothing has changed', async () => {
    const book = new RefreshedBook();
    const first = await book.refresh(5);
    expect(Object.values(told(first))).toEqual([null, null, null, null, null, null]);
    expect(book.list(RS)).toEqual([]);
    const before = new Map(first.sheets.map(({ sheet }) => [sheet, book.cells(sheet)]));
    const second = await book.refresh(6);
    expect(new Set(Object.values(outcomes(second)))).toEqual(new Set(['unchanged']));
    for (const { sheet } of second.sheets) expectOnlyTheTime(book, sheet, before.get(sheet));
  });

  test('previews, writes and lists exactly what moved; the next one leaves the list as it stands', async () => {
    const book = new RefreshedBook();
    await book.refresh(5);
    book.sheet(RS).setInput(book.rowOf(RS, 'notes'), 4, 'Läget är oroande.');
    book.sheet(RS).setInput(2, 20, 'Bredvid');
    change(book);
    const untouched = book.cells(RS);
    const shown = await preview(book, {});
    expect(book.cells(RS)).toEqual(untouched);
    expect(outcomes(shown)).toEqual({
      region: 'refreshed',
      RS: 'refreshed',
      HSN: 'unchanged',
      RUN: 'unchanged',
      FHS: 'unchanged',
      PN: 'unchanged',
    });
    const none = { HSN: [], RUN: [], FHS: [], PN: [] };
    expect(told(shown)).toEqual({ region: REGION_CHANGES, RS: RS_CHANGES, ...none });

    const result = await book.refresh(7, { previewed: shown.sheets });
    expect(result.hasMoved).toBe(false);
    expect(told(result)).toEqual(told(shown));
    expect(book.list(RS)).toEqual(RS_CHANGES);
    expect(book.list(REGION)).toEqual(REGION_CHANGES);
    expect(book.list('Sammanfattning HSN')).toEqual([]);
    expect(book.sheet(RS).value(book.rowOf(RS, 'notes'), 4)).toBe('Läget är oroande.');
    expect(book.sheet(RS).value(2, 20)).toBe('Bredvid');

    const before = book.cells(RS);
    expect(outcomes(await book.refresh(8))['RS']).toBe('unchanged');
    expectOnlyTheTime(book, RS, before);
    expect(book.list(RS)).toEqual(RS_CHANGES);
  });

  test('says when the workbook has moved since the preview, and writes what holds now', async () => {
    const book = new RefreshedBook();
    await book.refresh(5, { boards: ['RS'] });
    const shown = await preview(book, { boards: ['RS'] });
    expect(told(shown)).toEqual({ RS: [] });
    change(book);
    const result = await book.refresh(7, { boards: ['RS'], previewed: shown.sheets });
    expect(result.hasMoved).toBe(true);
    expect(book.list(RS)).toEqual(RS_CHANGES);
  });

  test('where only a comment has changed, the list says that', async () => {
    const book = new RefreshedBook();
    await book.refresh(5, { boards: ['RS', 'HSN'] });
    book.type('Mål', 6, 'Kommentar', 'Barnrättsarbetet går före.');
    const result = await book.refresh(6, { boards: ['RS', 'HSN'] });
    expect([told(result), outcomes(result)]).toEqual([
      { RS: [], HSN: [] },
      { RS: 'refreshed', HSN: 'unchanged' },
    ]);
    expect(book.list(RS)).toEqual([
      'Kommentarer eller andra uppgifter har ändrats, men inga jämförda indikatorer, bedömningar, uppdrag eller belopp.',
    ]);
  });

  test('writes the chosen boards, the region alone, and both', async () => {
    const book = new RefreshedBook();
    expect(outcomes(await book.refresh(5, { regionOnly: true }))).toEqual({ region: 'added' });
    expect(outcomes(await book.refresh(6, { boards: ['Patientnämnden', 'region'] }))).toEqual({
      region: 'unchanged',
      PN: 'added',
    });
  });

  test('in English the list is English, and a change of language alone keeps it', async () => {
    const book = new RefreshedBook();
    await book.refresh(5, { boards: ['RS'] });
    change(book);
    await book.refresh(6, { boards: ['RS'], language: 'en' });
    const [first, second] = book.list(RS);
    expect([first, second]).toEqual([
      'Newly red: Medarbetare som använder möjligheten att jobba på distans i någon omfattning (goal 7).',
      'Goal 2 Västerbotten är det barnvänligaste länet: Uppfylls delvis, was Uppfylls helt.',
    ]);
    expect(outcomes(await book.refresh(7, { boards: ['RS'], language: 'sv' }))).toEqual({ RS: 'refreshed' });
    expect(book.list(RS)[0]).toBe(first);
  });
});

test('the sheet of a board without rows is left with a note, and lives again with them', async () => {
  const book = new RefreshedBook();
  await book.refresh(5, { boards: ['FHS'] });
  const sheet = 'Sammanfattning FHS';
  const before = book.cells(sheet);
  const rows = book.takeRows('Folkhögskolestyrelsen');
  const result = await book.refresh(6, { boards: ['RS'] });
  expect(result.left).toEqual([{ code: 'FHS', sheet }]);
  const time = book.rowOf(sheet, 'meta:time');
  const note = 'Underlag finns inte längre i arbetsboken: bladet uppdateras inte';
  const words = changedCells(book, sheet, before).filter(([, , value]) => typeof value === 'string');
  expect(words).toEqual([[time, 14, note]]);
  book.putBack(rows);
  await book.refresh(7, { boards: ['FHS'] });
  expect(book.sheet(sheet).value(time, 14)).toBe('Aktuell');
});

async function preview(book: RefreshedBook, options: Partial<SummariseOptions>): Promise<SummaryPreview> {
  const shown = await previewSummaries(book.hosted.book, { now: at(6), ...options });
  if (shown.kind === 'refused') throw new Error(shown.refusal);
  return shown;
}

/** One cell differs, and it is the one that tells when. */
function expectOnlyTheTime(
  book: RefreshedBook,
  sheet: string,
  before: readonly (readonly unknown[])[] | undefined,
): void {
  const time = book.rowOf(sheet, 'meta:time');
  expect(changedCells(book, sheet, before)).toEqual([
    [time, 3, expect.stringMatching(/^Uppdaterad 2023-05-12 14:0\d$/u)],
  ]);
}

function changedCells(
  book: RefreshedBook,
  sheet: string,
  before: readonly (readonly unknown[])[] | undefined,
): readonly (readonly [row: number, column: number, value: unknown])[] {
  return book
    .cells(sheet)
    .flatMap((row, index) =>
      row.flatMap((value, column) =>
        value === before?.[index]?.[column] ? [] : [[index, column, value] as const],
      ),
    );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { closedSnapshot } from '../../src/commands/closedSnapshot';
import { figuresOf } from '../../src/commands/summaryFigures';
import { summarise } from '../../src/commands/summarise';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { columnLetters } from '../../src/layout/area';
import { allLibreOfficeValues, type LibreOfficeValues } from '../judges/libreOfficeValues';
import { drawWorkbooks } from '../mutations/drawnWorkbook';
import { computedFigures, comparedWith } from './computedFigures';
import { shownTables } from './shownTables';

jest.setTimeout(300_000);

/** Another draw: DIFFERENTIAL_SEED=7 npx jest tests/differential */
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 20230430);
const file = (path: string): Uint8Array => readFileSync(join(__dirname, '../..', path));

const KNOWN: Readonly<Record<string, Uint8Array>> = {
  'the plan': file('examples/plan-rs-2023.xlsx'),
  'the follow-up': file('examples/uppfoljning-rs-april-2023.xlsx'),
  'the region’s follow-up': file('tests/fixtures/uppfoljning-region-april-2023.xlsx'),
};

/** A workbook with its summaries, and the same with a figure changed behind their back. */
async function summarised(bytes: Uint8Array): Promise<readonly [Uint8Array, Uint8Array, readonly string[]]> {
  const { book, model } = openHostedWorkbook(bytes);
  const result = await summarise(book, { now: new Date(2023, 4, 12) });
  if (result.kind !== 'summarised') throw new Error(JSON.stringify(result));
  const written = model.save();
  const table = model.table('tblIndikatorer');
  if (table === undefined) throw new Error('no indicators');
  table.sheet.setInput(table.bodyArea.row, table.bodyArea.column + 5, 'ändrat');
  return [written, model.save(), result.sheets.map(({ sheet: name }) => name)];
}

test(`LibreOffice computes what the code computes: sums, deviations, shares, states and statuses, seed ${SEED}`, async () => {
  const drawn = [...(await drawWorkbooks(SEED)), ...(await drawWorkbooks(SEED + 1))];
  const books = [...Object.entries(KNOWN), ...drawn.map(({ name, bytes }) => [name, bytes] as const)];
  const [fresh, stale, sheets] = await summarised(file('examples/uppfoljning-rs-april-2023.xlsx'));
  const values = await allLibreOfficeValues([...books.map(([, bytes]) => bytes), fresh, stale]);
  const compared = new Map<string, number>();
  const wrong = books.flatMap(([name, bytes], index) => {
    const shown = shownTables(bytes, values[index]);
    const figures = figuresOf(readWorkbook(closedSnapshot(bytes)));
    const computed = computedFigures(shown, figures.kind === 'summary' ? figures.report : null);
    for (const { what } of computed) compared.set(what, (compared.get(what) ?? 0) + 1);
    return comparedWith(shown, computed).map((problem) => `${name}: ${problem}`);
  });
  expect(wrong).toEqual([]);
  // What is never compared is not proved.
  for (const what of [
    'Läge',
    'Status',
    'Budget',
    'Avvikelse',
    'Förändring',
    'Prognosavvikelse',
    'Andel av plan',
    'Ändring under året',
    'Summa',
  ]) {
    expect([what, (compared.get(what) ?? 0) > 4]).toEqual([what, true]);
  }
  const words = (at: number): readonly unknown[] => sheets.map((sheet) => controlWord(sheet, values[at]));
  expect(words(books.length)).toEqual(sheets.map(() => 'Aktuell'));
  expect(words(books.length + 1)).toEqual(sheets.map(() => 'Inaktuell: uppdatera'));
});

/** What the control formula of a summary shows: the last text in the row that tells when it was refreshed. */
function controlWord(sheet: string, value: LibreOfficeValues | undefined): unknown {
  const rows = Array.from({ length: 40 }, (_, row) => row + 1);
  const row = rows.find((each) => value?.(sheet, `A${each}`) === 'meta:time');
  const cells = Array.from({ length: 26 }, (_, column) =>
    value?.(sheet, `${columnLetters(column)}${row ?? 1}`),
  );
  return cells.findLast((cell) => typeof cell === 'string' && cell !== '');
}

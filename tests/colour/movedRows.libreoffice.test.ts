import { colour } from '../../src/commands/colour';
import { PALETTES } from '../../src/domain/palette';
import { excelDate } from '../../src/layout/excelDate';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import type { SheetModel } from '../../src/host/model/sheetModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { openExcel } from '../excel/openExcel';
import { colouredBook } from './colouredBook';
import { printedStatuses } from './printedStatuses';

jest.setTimeout(180_000);

const { green, yellow, red, neutral } = PALETTES.standard;
const STATUSES = [
  'Grön',
  'Gul',
  'Röd',
  'Saknas',
  'Ej aktuell',
  'Avslutat',
  'Försenat',
  'Pågående enligt plan',
];

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Copies the inputs and formulas of a row, as sorting by hand or filling down does; conditional formats stay where they are. */
function copyRow(sheet: SheetModel, from: number, to: number): void {
  for (let column = 0; column < 18; column++) sheet.setInput(to, column, sheet.formula(from, column));
}

test('rows that were reordered, inserted and changed without the add-in have the right colours when Excel computes them anew', async () => {
  const { model } = await colouredBook();
  const indicators = sheetOf(model, 'Indikatorer');
  // A, B, C … stand in rows 5 to 11 with outcomes 100, 85, 40, none, none, 120, 121: the first two change places …
  const outcomes = [85, 100].map((outcome, index) => [4 + index, outcome] as const);
  for (const [row, outcome] of outcomes) indicators.setInput(row, 12, outcome);
  // … a row is inserted in the middle, like the red one above it but green …
  indicators.insert({ row: 7, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down');
  copyRow(indicators, 6, 7);
  indicators.setInput(7, 12, 130);
  const assignments = sheetOf(model, 'Uppdrag');
  // The assignment that was finished is finished no more, and its date has passed; the late one gets more time.
  assignments.setInput(4, 5, 'Pågående enligt plan');
  assignments.setInput(5, 7, excelDate(2023, 12, 31));

  const printed = await printedStatuses(model, STATUSES);
  expect(printed).toEqual([
    { words: 'Gul', fill: yellow.fill },
    { words: 'Grön', fill: green.fill },
    { words: 'Röd', fill: red.fill },
    { words: 'Grön', fill: green.fill },
    { words: 'Saknas', fill: neutral.fill },
    { words: 'Ej aktuell', fill: neutral.fill },
    { words: 'Gul', fill: yellow.fill },
    { words: 'Röd', fill: red.fill },
    // Status of the three assignments bears no colour in a follow-up; Läge does.
    { words: 'Pågående enligt plan', fill: '#FFFFFF' },
    { words: 'Försenat', fill: red.fill },
    { words: 'Pågående enligt plan', fill: '#FFFFFF' },
    { words: 'Pågående enligt plan', fill: green.fill },
    { words: 'Pågående enligt plan', fill: green.fill },
  ]);

  // And the rules need no repair after that.
  const again = openExcel({ engine: ironCalcInNode(), bytes: model.save() });
  expect(await colour(again.book, {})).toMatchObject({ changed: false });
});

import { PALETTES } from '../../domain/palette';
import { columnLetters } from '../area';
import type { CellInput, Change } from '../change';
import { areaAt, cellsChange } from '../sheetChanges';
import type { BlockPlace } from './blockPlace';
import { MARK_KEY } from './readSummarySheet';
import { NOTES_KEY, TIME_KEY } from './sections/headSections';
import type { SummaryBlock, SummaryRow } from './summaryBlock';
import { CHECK_COLUMN, KEY_COLUMN, LABEL_COLUMN, lastColumn, STATE_COLUMN } from './summaryGrid';

/** What stands in the block's cells, the control cell with its colour, and below it what somebody wrote between its rows. */
export function blockContents(
  block: SummaryBlock,
  sheet: string,
  place: BlockPlace,
  mark: string,
): readonly Change[] {
  const { firstRow } = place;
  const timeRow = firstRow + block.rows.findIndex(({ key }) => key === TIME_KEY);
  return [
    ...inputs(block, place, mark).map(({ row, cells }) => cellsChange(sheet, row, 0, cells)),
    ...rescue(sheet, place, firstRow + block.rows.length - 1),
    ...stateRule(block, sheet, timeRow),
  ];
}

/** The rows above the user's comment and those below; its own row too, unless it stands as it should: then nothing of it is touched. */
function inputs(
  block: SummaryBlock,
  place: BlockPlace,
  mark: string,
): readonly { readonly row: number; readonly cells: readonly (readonly CellInput[])[] }[] {
  const cells = block.rows.map((row, index) => rowInputs(block, row, index, place, mark));
  const at = place.notesRow - place.firstRow;
  if (!place.keepsNotesRow) return [{ row: place.firstRow, cells }];
  return [
    { row: place.firstRow, cells: cells.slice(0, at) },
    { row: place.notesRow + 1, cells: cells.slice(at + 1) },
  ];
}

/** A row's cells with its key, its state, and a share of the checks in the hidden columns; cells left out stay as they are: empty. */
function rowInputs(
  block: SummaryBlock,
  row: SummaryRow,
  index: number,
  place: BlockPlace,
  mark: string,
): readonly CellInput[] {
  const inputs = new Array<CellInput>(lastColumn(block.grid) + 1).fill(undefined);
  for (const [column, { value }] of row.cells) inputs[column] = value ?? undefined;
  inputs[KEY_COLUMN] = row.key;
  inputs[STATE_COLUMN] = row.key === MARK_KEY ? mark : row.state;
  const check = checkOf(block, index);
  if (check !== null) inputs[CHECK_COLUMN] = { formula: check };
  if (row.key === TIME_KEY) inputs[lastColumn(block.grid)] = { formula: stateFormula(block, place.firstRow) };
  return inputs;
}

/** The checks stand in the rows below the user's comment, one a row; where there are more of them than rows, several together. */
function checkOf({ checks, rows }: SummaryBlock, index: number): string | null {
  const first = rows.findIndex(({ key }) => key === NOTES_KEY) + 1;
  const own = checks.filter((_check, at) => first + (at % (rows.length - first)) === index);
  const [only, ...others] = own;
  if (only === undefined) return null;
  return others.length === 0 ? only : `=AND(${own.map((check) => check.slice(1)).join(',')})`;
}

function stateFormula({ rows, stateWords }: SummaryBlock, firstRow: number): string {
  const letters = columnLetters(CHECK_COLUMN);
  const first = firstRow + rows.findIndex(({ key }) => key === NOTES_KEY) + 1;
  const range = `$${letters}$${first + 1}:$${letters}$${firstRow + rows.length}`;
  const { current, stale } = stateWords;
  return `=IFERROR(IF(AND(${range}),"${current}","${stale}"),"${stale}")`;
}

/** What somebody wrote between the block's rows, below it. */
function rescue(sheet: string, { rescued }: BlockPlace, end: number): readonly Change[] {
  return rescued.length === 0 ? [] : [cellsChange(sheet, end + 2, LABEL_COLUMN, rescued)];
}

/** A summary that is out of date is red as well as named so. */
function stateRule(
  { grid, stateWords, palette }: SummaryBlock,
  sheet: string,
  row: number,
): readonly Change[] {
  const column = lastColumn(grid);
  const area = areaAt(row, column);
  const { fill, text } = PALETTES[palette].red;
  const formula = `=$${columnLetters(column)}$${row + 1}<>"${stateWords.current}"`;
  return [{ kind: 'addColourRules', sheet, rules: [{ area, formula, fill, fontColor: text }] }];
}

import { columnLetters, type Area } from '../area';
import type { CellInput, Change, FormatInput } from '../change';
import { areaAt, cellsChange, formatChange } from '../sheetChanges';

/** The workbook's name for the cells of the sums: by it they are found again. */
export const SUMS_NAME = 'MT_Omfordelningssummor';

/** Rows of the sums: a header and two lines, which end above the table's header row. */
export const SUM_ROWS = 3;
const LINES = SUM_ROWS - 1;
const HEADERS = ['Ger', 'Får', 'Nya pengar', 'Netto'];
const BLOCK_COLUMNS = 1 + HEADERS.length;
const LABEL_CHARACTERS = 29;
const FIGURE_CHARACTERS = 12;

const ALL_ROWS = 'Alla rader';
const ALL_ROWS_AND_OTHERS = 'Alla rader, även andra nämnders';

const HEADER_LOOK: FormatInput = {
  bold: true,
  fontColor: '#605E5C',
  vertical: 'Center',
};
const LABEL_LOOK: FormatInput = { fontColor: '#33454E', vertical: 'Center' };
const FIGURE_LOOK: FormatInput = { ...LABEL_LOOK, numberFormat: '#,##0.00', horizontal: 'Right' };

/** What the sums are of. */
export interface SumSource {
  readonly sheet: string;
  /** The table's name, and its headers as they stand. */
  readonly table: string;
  readonly headers: {
    readonly board: string;
    readonly amount: string;
    readonly type: string;
    readonly stage: string;
  };
  /** `Under året` in a follow-up, `Plan` in a plan. */
  readonly stage: string;
  /** Full names, a line each; a line for all rows follows. */
  readonly boards: readonly string[];
}

/** A cell of the sums, from 0. */
interface Origin {
  readonly row: number;
  readonly column: number;
}

/** The columns that the sums take: blocks of five with one free column between. */
export function sumColumnCount(boards: readonly string[]): number {
  const blocks = Math.ceil((boards.length + 1) / LINES);
  return blocks * (BLOCK_COLUMNS + 1) - 1;
}

/** The cells of the sums, row by row; free cells are null. */
export function sumCells(origin: Origin, source: SumSource): readonly (readonly CellInput[])[] {
  const count = source.boards.length + 1;
  const cells: CellInput[][] = Array.from({ length: SUM_ROWS }, () =>
    Array.from({ length: sumColumnCount(source.boards) }, () => null),
  );
  const put = (row: number, column: number, values: readonly CellInput[]): void => {
    cells[row]?.splice(column, values.length, ...values);
  };
  for (let block = 0; block * LINES < count; block += 1) {
    put(0, block * (BLOCK_COLUMNS + 1), [`${source.stage}, mkr`, ...HEADERS]);
  }
  source.boards.forEach((board, index) => {
    const place = placeOf(index, origin);
    put(place.line, place.offset, [
      board,
      ...formulas(place, source, `$${place.letters[0]}$${place.rowNumber}`),
    ]);
  });
  const all = placeOf(source.boards.length, origin);
  put(all.line, all.offset, [
    { formula: allLabel(all, source.boards, origin) },
    ...formulas(all, source, null),
  ]);
  return cells;
}

/** The look of the sums: quiet, figures with two decimals; widths where the columns are theirs alone. */
export function sumLook(
  { row, column }: Origin,
  { sheet, boards }: SumSource,
  hasOwnColumns: boolean,
): readonly Change[] {
  const starts = Array.from(
    { length: Math.ceil((boards.length + 1) / LINES) },
    (_, block) => column + block * (BLOCK_COLUMNS + 1),
  );
  const figures = (top: number, rowCount: number): readonly Area[] =>
    starts.map((start) => areaAt(top, start + 1, rowCount, HEADERS.length));
  const all = placeOf(boards.length, { row, column });
  const widths = starts.flatMap((start): readonly Change[] => [
    { kind: 'columnWidth', sheet, column: start, columnCount: 1, characters: LABEL_CHARACTERS },
    {
      kind: 'columnWidth',
      sheet,
      column: start + 1,
      columnCount: HEADERS.length,
      characters: FIGURE_CHARACTERS,
    },
  ]);
  return [
    formatChange(
      sheet,
      starts.map((start) => areaAt(row, start, 1, BLOCK_COLUMNS)),
      HEADER_LOOK,
    ),
    formatChange(sheet, figures(row, 1), { horizontal: 'Right' }),
    formatChange(
      sheet,
      starts.map((start) => areaAt(row + 1, start, LINES)),
      LABEL_LOOK,
    ),
    formatChange(sheet, figures(row + 1, LINES), FIGURE_LOOK),
    formatChange(sheet, [areaAt(row + all.line, column + all.offset, 1, BLOCK_COLUMNS)], { bold: true }),
    ...(hasOwnColumns ? widths : []),
  ];
}

/**
 * Everything that writes the sums into free cells. The name first and the cells last: whatever stops the writing half-way, the sums are
 * found again by their name and not written a second time elsewhere, and as long as the look is unfinished the cells are not right.
 */
export function sumChanges(
  origin: Origin,
  source: SumSource,
  options: { readonly hasOwnColumns: boolean; readonly isNamed: boolean },
): readonly Change[] {
  const area = areaAt(origin.row, origin.column, SUM_ROWS, sumColumnCount(source.boards));
  const refersTo = sumReference(source.sheet, area);
  return [
    { kind: options.isNamed ? 'setName' : 'addName', name: SUMS_NAME, refersTo },
    ...sumLook(origin, source, options.hasOwnColumns),
    cellsChange(source.sheet, origin.row, origin.column, sumCells(origin, source)),
  ];
}

/** What the name of the sums refers to. */
export function sumReference(sheet: string, { row, column, rowCount, columnCount }: Area): string {
  const cell = (atRow: number, atColumn: number): string => `$${columnLetters(atColumn)}$${atRow + 1}`;
  const last = cell(row + rowCount - 1, column + columnCount - 1);
  return `='${sheet.replaceAll("'", "''")}'!${cell(row, column)}:${last}`;
}

interface Place {
  /** Within the sums, from 0. */
  readonly line: number;
  readonly offset: number;
  readonly rowNumber: number;
  /** Of the label and the four figures. */
  readonly letters: readonly string[];
}

/** Two lines a block, then the next block to the right. */
function placeOf(index: number, { row, column }: Origin): Place {
  const line = 1 + (index % LINES);
  const offset = Math.floor(index / LINES) * (BLOCK_COLUMNS + 1);
  return {
    line,
    offset,
    rowNumber: row + line + 1,
    letters: Array.from({ length: BLOCK_COLUMNS }, (_, at) => columnLetters(column + offset + at)),
  };
}

/** Given, received, new money and net of one board, or of all rows. Source: product.md, redistributions. */
function formulas(
  { letters, rowNumber }: Place,
  { table, headers, stage }: SumSource,
  board: string | null,
): readonly CellInput[] {
  const column = (header: string): string => `${table}[${escaped(header)}]`;
  const boards = board === null ? [] : [column(headers.board), board];
  const rows = [column(headers.amount), ...boards, column(headers.stage), `"${stage}"`];
  const sum = (...more: readonly string[]): string => `SUMIFS(${[...rows, ...more].join(',')})`;
  const type = column(headers.type);
  const moved = (sign: string): string =>
    sum(column(headers.amount), `"${sign}0"`, type, '"<>Tillskott"', type, '"<>Ombudgetering"');
  const parts = `${letters[1]}${rowNumber}:${letters[3]}${rowNumber}`;
  return [
    { formula: `=${moved('<')}` },
    { formula: `=${moved('>')}` },
    { formula: `=${sum(type, '"Tillskott"')}+${sum(type, '"Ombudgetering"')}` },
    { formula: `=SUM(${parts})` },
  ];
}

/** Says when rows of boards that have no line here are in the sum: misspelled, blank, or new. */
function allLabel(all: Place, boards: readonly string[], origin: Origin): string {
  const differences = [1, 2, 3].map((figure) => {
    const cells = boards.map((_, index) => {
      const { letters, rowNumber } = placeOf(index, origin);
      return `${letters[figure]}${rowNumber}`;
    });
    const own = `${all.letters[figure]}${all.rowNumber}`;
    return `ABS(${own}-SUM(${cells.length === 0 ? '0' : cells.join(',')}))`;
  });
  return `=IF(ROUND(${differences.join('+')},6)=0,"${ALL_ROWS}","${ALL_ROWS_AND_OTHERS}")`;
}

/** A header as a structured reference has it. */
function escaped(header: string): string {
  if (/^[\p{L}\p{N} _]+$/u.test(header)) return header;
  return `[${header.replace(/['[\]#@]/gu, "'$&")}]`;
}

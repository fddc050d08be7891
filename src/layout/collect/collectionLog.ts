import { foldText } from '../../domain/foldText';
import type { CellInput, Change } from '../change';
import { pageSetupFor } from '../pageSetup';
import { isFreeBelow } from '../redistribution/isFreeBelow';
import { rawText } from '../reading/rawText';
import { areaAt, cellsChange, formatChange, widthChanges } from '../sheetChanges';
import { HEADER_FORMAT, INPUT_FORMAT, ROW_HEIGHTS, TABLE_STYLE, TAB_COLOURS } from '../sheetStyle';
import { RULES_SHEET } from '../rulesSheet';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { HEADER_ROW } from '../tableSheet';
import { titleRows } from '../titleRows';

/** The sheet of the log, and its table. Source: layouts.md, Generated sheets. */
export const LOG_SHEET = 'Insamling';
export const LOG_TABLE = 'tblInsamling';

const HELP =
  'Skrivs av Samla in. Fingeravtrycket ändras när en nämnds fil har ändrats, så att det syns om den behöver samlas in igen.';

const COLUMNS = [
  { header: 'Fil', width: 44, align: 'Left' },
  { header: 'Insamlad', width: 19, align: 'Right' },
  { header: 'Nämnd', width: 32, align: 'Left' },
  { header: 'Rader', width: 10, align: 'Right' },
  { header: 'Fingeravtryck', width: 22, align: 'Left' },
] as const;
const [FILE, TIME, BOARD, ROWS, MARK] = [0, 1, 2, 3, 4] as const;

/** A board's last collecting. */
export interface LogEntry {
  readonly file: string;
  /** Excel serial number of the day and time; null where somebody wrote something else. */
  readonly collectedOn: number | null;
  readonly board: string;
  readonly rows: number | null;
  readonly mark: string;
}

/** What is to be logged. */
export interface NewLogEntry extends LogEntry {
  readonly collectedOn: number;
  readonly rows: number;
}

/** The log as it stands: `taken` where a sheet or table of the name is no log. */
export type CollectionLog =
  | { readonly kind: 'none' }
  | { readonly kind: 'taken'; readonly sheet: string }
  | {
      readonly kind: 'log';
      readonly table: TableSnapshot & { readonly name: string };
      /** Where Fil, Insamlad, Nämnd, Rader and Fingeravtryck stand in the table. */
      readonly columns: readonly number[];
      readonly entries: readonly (LogEntry & { readonly at: number })[];
    };

/** Reads the log, whatever columns have been added to it and wherever it has been moved. */
export function readCollectionLog({ tables, sheets }: Pick<Snapshot, 'tables' | 'sheets'>): CollectionLog {
  const table = tables.find(({ name }) => name !== null && foldText(name) === foldText(LOG_TABLE));
  const name = table?.name ?? null;
  if (table === undefined || name === null) {
    const taken = sheets.find((sheet) => foldText(sheet.name) === foldText(LOG_SHEET));
    return taken === undefined ? { kind: 'none' } : { kind: 'taken', sheet: taken.name };
  }
  const columns = COLUMNS.map(({ header }) =>
    table.headers.findIndex((each) => foldText(each) === foldText(header)),
  );
  if (columns.includes(-1) || table.hasTotals) return { kind: 'taken', sheet: table.sheet };
  const entries = table.rows.flatMap((row, at) => {
    const cell = (column: number) => row[columns[column] ?? -1] ?? null;
    const number = (column: number): number | null => {
      const value = cell(column);
      return typeof value === 'number' ? value : null;
    };
    const text = (column: number): string => rawText(cell(column)).trim();
    if (text(BOARD) === '') return [];
    return [
      {
        at,
        file: text(FILE),
        collectedOn: number(TIME),
        board: text(BOARD),
        rows: number(ROWS),
        mark: text(MARK),
      },
    ];
  });
  return { kind: 'log', table: { ...table, name }, columns, entries };
}

/**
 * Writes entries into the log, a row a board in its place; new boards come last. Columns of the user's own are left. Where there is no log
 * its sheet is added, before Regler.
 */
export function logChanges(
  log: Exclude<CollectionLog, { kind: 'taken' }>,
  entries: readonly NewLogEntry[],
  snapshot: Pick<Snapshot, 'sheets' | 'tables' | 'cells'>,
  footer: string,
): readonly Change[] {
  if (entries.length === 0) return [];
  if (log.kind === 'none') return newLog(entries, snapshot, footer);
  const { table, columns } = log;
  const first = table.area.row + 1;
  const places = placesOf(log, entries);
  const rowCount = Math.max(table.rows.length, ...places.map((at) => at + 1));
  return [
    { kind: 'clearFilters', table: table.name },
    ...growth(table, rowCount - table.rows.length, snapshot),
    ...entries.flatMap((entry, index): readonly Change[] => {
      const cells: CellInput[] = table.headers.map(() => undefined);
      for (const [column, input] of entryCells(entry).entries()) cells[columns[column] ?? -1] = input;
      return [cellsChange(table.sheet, first + (places[index] ?? 0), table.area.column, [cells])];
    }),
    ...look(
      table.sheet,
      columns.map((column) => table.area.column + column),
      first,
      rowCount,
    ),
  ];
}

/** Where each entry goes: its board's row, else a row without a board, else below. */
function placesOf(
  { table, entries: known }: Extract<CollectionLog, { kind: 'log' }>,
  entries: readonly NewLogEntry[],
): readonly number[] {
  const free = [...table.rows.keys()].filter((at) => known.every((entry) => entry.at !== at));
  let below = table.rows.length;
  return entries.map(({ board }) => {
    const own = known.find((entry) => foldText(entry.board) === foldText(board));
    if (own !== undefined) return own.at;
    const place = free.shift() ?? below;
    if (place === below) below += 1;
    return place;
  });
}

function growth(
  { sheet, area, name }: TableSnapshot & { readonly name: string },
  more: number,
  snapshot: Pick<Snapshot, 'sheets' | 'tables' | 'cells'>,
): readonly Change[] {
  if (more <= 0) return [];
  const row = area.row + area.rowCount;
  const isFree = isFreeBelow(snapshot, sheet, { ...area, row, rowCount: more });
  const resize: Change = {
    kind: 'resizeTable',
    table: name,
    sheet,
    area: { ...area, rowCount: area.rowCount + more },
  };
  return isFree ? [resize] : [{ kind: 'insertSheetRows', sheet, row, rowCount: more }, resize];
}

function newLog(
  entries: readonly NewLogEntry[],
  { sheets }: Pick<Snapshot, 'sheets'>,
  footer: string,
): readonly Change[] {
  const sheet = LOG_SHEET;
  const headers = COLUMNS.map(({ header }) => header);
  const area = areaAt(HEADER_ROW, 0, entries.length + 1, headers.length);
  const before = sheets.findIndex(({ name }) => foldText(name) === foldText(RULES_SHEET));
  const position = before === -1 ? sheets.length : before;
  return [
    { kind: 'addSheet', sheet, tabColor: TAB_COLOURS.reference, showGridlines: false, position },
    ...titleRows(sheet, LOG_SHEET, HELP),
    cellsChange(sheet, HEADER_ROW, 0, [headers, ...entries.map(entryCells)]),
    { kind: 'addTable', sheet, area, name: LOG_TABLE, style: TABLE_STYLE, bandedRows: false },
    ...widthChanges(
      sheet,
      COLUMNS.map(({ width }) => width),
    ),
    formatChange(sheet, [{ ...area, rowCount: 1 }], HEADER_FORMAT),
    { kind: 'rowHeight', sheet, row: HEADER_ROW, rowCount: 1, points: ROW_HEIGHTS.header },
    ...look(sheet, [...headers.keys()], HEADER_ROW + 1, entries.length),
    { kind: 'freezeRows', sheet, rows: HEADER_ROW + 1 },
    pageSetupFor(sheet, footer, { titleRows: `$1:$${HEADER_ROW + 1}` }),
  ];
}

function entryCells({ file, collectedOn, board, rows, mark }: NewLogEntry): readonly CellInput[] {
  return [file, collectedOn, board, rows, mark];
}

function look(sheet: string, columns: readonly number[], row: number, rowCount: number): readonly Change[] {
  const areaOf = (column: number) => areaAt(row, columns[column] ?? 0, rowCount);
  const aligned = (['Left', 'Right'] as const).map((horizontal) =>
    formatChange(
      sheet,
      [...COLUMNS.keys()].filter((column) => COLUMNS[column]?.align === horizontal).map(areaOf),
      { horizontal, indent: 1 },
    ),
  );
  return [
    formatChange(sheet, [...COLUMNS.keys()].map(areaOf), INPUT_FORMAT),
    ...aligned,
    formatChange(sheet, [areaOf(FILE), areaOf(BOARD)], { wrap: true }),
    formatChange(sheet, [areaOf(TIME)], { numberFormat: 'yyyy-mm-dd hh:mm' }),
    formatChange(sheet, [areaOf(ROWS)], { numberFormat: '0' }),
    formatChange(sheet, [areaOf(FILE)], { fitRows: true }),
  ];
}

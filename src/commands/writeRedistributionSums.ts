import { REGION_CODE } from '../layout/boardRegister';
import type { Book } from '../excel/book';
import type { Area } from '../layout/area';
import type { CellInput, Change } from '../layout/change';
import { readWorkbook } from '../layout/reading/readWorkbook';
import type { ReadTable } from '../layout/reading/readTable';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import {
  sumCells,
  sumChanges,
  sumColumnCount,
  SUMS_NAME,
  type SumSource,
} from '../layout/redistribution/sumBlocks';
import { sumPlace } from '../layout/redistribution/sumPlace';
import { areaAt, cellsChange, formatChange } from '../layout/sheetChanges';
import type { CellsSnapshot, ReadRequest, Snapshot } from '../layout/snapshot';
import { STANDARD_TABLES } from '../layout/standardTables';

/** What became of the sums. */
export type SumsResult =
  | {
      readonly kind: 'written';
      readonly sheet: string;
      readonly area: Area;
      /** The Skede that is summed. */
      readonly stage: string;
      readonly boards: readonly string[];
      /** False when they stood right already. */
      readonly changed: boolean;
      /** They stood elsewhere before, where they no longer fit. */
      readonly moved: boolean;
    }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'notTable' | 'protected'; readonly sheet: string }
  | { readonly kind: 'noColumns'; readonly sheet: string; readonly headers: readonly string[] };

const REQUEST: ReadRequest = {
  tables: ['tblomfordelningar', 'tblnamnder'],
  cells: [STANDARD_TABLES.tblOmfordelningar.sheet],
};
const NEEDED = ['board', 'amount', 'type', 'stage'] as const;

/**
 * Writes what each board gives, receives and gets of new money, and the net, beside tblOmfordelningar as formulas, so that whoever
 * opens the workbook sees them, with or without the add-in. Summed is the Skede that Kontrollsummor are compared with: Under året in a
 * follow-up, Plan in a plan. A board has a line when it is the workbook's own, one of the register in a region's workbook, or has
 * rows; names count exactly, and the line for all rows says when it holds more than the boards'. Written in place; twice changes
 * nothing the second time.
 * @throws BookFault when Excel refuses; running again completes
 */
export async function writeRedistributionSums(book: Book): Promise<SumsResult> {
  const snapshot = await readWithCells(book);
  const workbook = readWorkbook(snapshot);
  const table = workbook.tables.get('tblOmfordelningar');
  if (table === undefined) return { kind: 'noTable' };
  const { sheet } = table.source;
  if (table.source.name === null) return { kind: 'notTable', sheet };
  if (snapshot.sheets.some((each) => each.name === sheet && each.isProtected === true)) {
    return { kind: 'protected', sheet };
  }
  const missing = NEEDED.filter((key) => !table.columns.has(key));
  if (missing.length > 0) {
    const headers = table.spec.columns
      .filter(({ key }) => missing.some((each) => each === key))
      .map(({ header }) => header);
    return { kind: 'noColumns', sheet, headers };
  }
  const source = sourceOf(table, table.source.name, workbook);
  const { stage, boards } = source;
  const place = sumPlace(table.source, sumColumnCount(boards), snapshot);
  const { wanted: area, current } = place;
  const cells = snapshot.cells?.find((each) => each.sheet === sheet);
  const isRight = current !== null && isSame(current, area) && holds(cells, area, sumCells(area, source));
  if (!isRight) {
    const isNamed = snapshot.definitions?.has(SUMS_NAME.toLowerCase()) === true;
    const { hasOwnColumns } = place;
    const changes = [...clear(sheet, current), ...sumChanges(area, source, { hasOwnColumns, isNamed })];
    await book.apply(changes, { decidedOn: snapshot });
  }
  const moved = current !== null && (current.row !== area.row || current.column !== area.column);
  return { kind: 'written', sheet, area, stage, boards, changed: !isRight, moved };
}

/** The cells of the table's sheet, whatever it is called: asked for anew where it bears another name. */
async function readWithCells(book: Book): Promise<Snapshot> {
  const snapshot = await book.read(REQUEST);
  const sheet = readWorkbook(snapshot).tables.get('tblOmfordelningar')?.source.sheet;
  if (sheet === undefined || REQUEST.cells?.includes(sheet) === true) return snapshot;
  return book.read({ ...REQUEST, cells: [sheet] });
}

function sourceOf(table: ReadTable, name: string, workbook: StandardWorkbook): SumSource {
  const header = (key: string): string => table.source.headers[table.columns.get(key)?.index ?? -1] ?? '';
  return {
    sheet: table.source.sheet,
    table: name,
    headers: {
      board: header('board'),
      amount: header('amount'),
      type: header('type'),
      stage: header('stage'),
    },
    stage: workbook.context.kind === 'plan' ? 'Plan' : 'Under året',
    boards: boardsOf(table, workbook),
  };
}

/** In the register's order. */
function boardsOf({ rows }: ReadTable, { boards, context }: StandardWorkbook): readonly string[] {
  const withRows = new Set(rows.map(({ board }) => board?.code));
  return boards
    .filter(({ code }) => {
      const isListed = context.board === null ? code !== REGION_CODE : code === context.board.code;
      return isListed || withRows.has(code);
    })
    .map(({ name }) => name);
}

function isSame(one: Area, other: Area): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether the cells hold what they shall. */
function holds(
  cells: CellsSnapshot | undefined,
  { row, column }: Area,
  wanted: readonly (readonly CellInput[])[],
): boolean {
  return wanted.every((inputs, down) =>
    inputs.every((input, right) => {
      const [atRow, atColumn] = [row + down - (cells?.row ?? 0), column + right - (cells?.column ?? 0)];
      const value = cells?.values[atRow]?.[atColumn] ?? null;
      const formula = cells?.formulas[atRow]?.[atColumn] ?? null;
      if (typeof input === 'object' && input !== null) return formula === input.formula;
      return formula === null && (value === '' ? null : value) === input;
    }),
  );
}

/** Takes the old sums away. */
function clear(sheet: string, area: Area | null): readonly Change[] {
  if (area === null) return [];
  const { row, column, rowCount, columnCount } = area;
  const blank = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => null));
  return [
    cellsChange(sheet, row, column, blank),
    formatChange(sheet, [areaAt(row, column, rowCount, columnCount)], {
      bold: false,
      numberFormat: 'General',
    }),
  ];
}

import type { Area } from '../../layout/area';
import { changedSince } from '../../layout/undo/changedSince';
import type { CapturedCells, CapturedTable } from '../../layout/undo/capturedState';
import { expectedCells, type ExpectedSheet } from '../../layout/undo/expectedCells';
import { isSameArea } from '../../layout/undo/movedSince';
import { ChangeWalk } from '../../layout/undo/walkChanges';
import { BookFault } from '../bookFault';
import { cellMatrix } from '../cellMatrix';
import type { ExcelHost } from '../excelHost';
import { runExcel } from '../runExcel';
import { askContents } from './askCells';
import { askSheets, askTables } from './askOutline';
import { touchedSheets } from './recoverWrite';
import { BYTES_PER_CALL, readAsks, type StateAsk } from './stateAsk';
import { takeBack, type WrittenRecord } from './takeBack';

/** What became of undoing. */
export type UndoOutcome =
  | { readonly kind: 'undone'; readonly sheets: readonly string[] }
  /** Somebody has changed what was written: undoing would lose it. Nothing was written. */
  | {
      readonly kind: 'changed';
      readonly sheet: string;
      /** Null when a table or the sheet itself is another. */
      readonly cell: { readonly row: number; readonly column: number } | null;
    };

/**
 * Gives the workbook back as it was before what was written last, unless somebody has changed that since.
 * @param records what one command wrote, the first of its writes first
 * @throws BookFault when Excel refuses; a part may then have been put back
 */
export async function undoWritten(host: ExcelHost, records: readonly WrittenRecord[]): Promise<UndoOutcome> {
  // What was added is deleted: Excel takes no deleted sheet into a step of its own undo.
  const undo = async (context: Excel.RequestContext): Promise<UndoOutcome> => {
    const changed = await findChange(context, records).catch((cause: unknown) => {
      throw BookFault.from(cause).leaving('untouched');
    });
    if (changed !== null) return { kind: 'changed', ...changed };
    try {
      for (const record of records.toReversed()) await takeBack(context, record);
    } catch (cause) {
      throw BookFault.from(cause).leaving('left', touchedSheets(records));
    }
    return { kind: 'undone', sheets: touchedSheets(records) };
  };
  return runExcel(host, undo, { isOneStep: false });
}

type Changed = Omit<Extract<UndoOutcome, { kind: 'changed' }>, 'kind'>;

async function findChange(
  context: Excel.RequestContext,
  records: readonly WrittenRecord[],
): Promise<Changed | null> {
  const [first] = records;
  if (first === undefined) return null;
  const { snapshot } = first.plan;
  const changes = records.flatMap(({ plan }) => plan.changes);
  const walk = new ChangeWalk(snapshot);
  walk.follow(changes);
  const expected = expectedCells(changes, snapshot);
  const touched = new Set(expected.map(({ sheet }) => sheet));
  const frames = walk.frames.filter(({ sheet }) => touched.has(sheet));
  const needed = new Set([
    ...touched,
    ...walk.sheets.filter(({ origin }) => origin === null).map(({ name }) => name),
  ]);
  let sheets: readonly string[] = [];
  let tables: readonly CapturedTable[] = [];
  // A sheet that is gone cannot be read: the names come first where one could be.
  await readAsks(context, [
    askSheets((names) => (sheets = names)),
    askTables(
      frames.map(({ name }) => name),
      (found) => (tables = found),
    ),
  ]);
  const gone = [...needed].find((name) => !sheets.includes(name));
  if (gone !== undefined) return { sheet: gone, cell: null };
  for (const { name, sheet, area } of frames) {
    const now = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (now?.sheet !== sheet || !isSameArea(now.area, area)) return { sheet, cell: null };
  }
  const cells: CapturedCells[] = [];
  await readAsks(
    context,
    expected.flatMap((each) => sheetAsks(each, (found) => cells.push(found))),
  );
  for (const each of expected) {
    const cell = changedSince(
      each,
      cells.filter(({ sheet }) => sheet === each.sheet),
    );
    if (cell !== null) return { sheet: each.sheet, cell };
  }
  return null;
}

function sheetAsks(expected: ExpectedSheet, take: (cells: CapturedCells) => void): readonly StateAsk[] {
  const { sheet, isNew, written, inserted } = expected;
  if (isNew) return [askUsed(sheet, null, take)];
  return [...askContents(sheet, written, take), ...inserted.map((area) => askUsed(sheet, area, take))];
}

/** Asks for the used cells of a sheet, or of an area that may reach across it. */
function askUsed(sheet: string, within: Area | null, take: (cells: CapturedCells) => void): StateAsk {
  return {
    bytes: 50 * BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const whole = workbook.worksheets.getItem(sheet);
      const used =
        within === null
          ? whole.getUsedRangeOrNullObject(true)
          : whole
              .getRangeByIndexes(within.row, within.column, within.rowCount, within.columnCount)
              .getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
      return () => {
        if (used.isNullObject) return;
        const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
        const {
          values,
          formulas = [],
          numberFormats = [],
        } = cellMatrix([used], {
          formulas: true,
          numberFormats: true,
        });
        take({ sheet, area: { row, column, rowCount, columnCount }, values, formulas, numberFormats });
      };
    },
  };
}

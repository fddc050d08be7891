import { inTurns, type CountListener } from '../layout/inTurns';
import { looseSearch } from '../layout/reading/looseSearch';
import type { NamedCell, ReadRequest, SheetSnapshot, Snapshot, WorkbookLocks } from '../layout/snapshot';
import { assembleTables, type LoadedTable } from './assembleTables';
import { parseSingleCell } from '../layout/cellReference';
import type { ExcelHost } from './excelHost';
import { loadBodies } from './loadBodies';
import { askForCharts, loadedCharts } from './loadCharts';
import { askForAllCells, askForCells, loadedCells } from './loadCells';
import { askForSearch, foundCells } from './findCells';
import { askForColourRules, askForRuleAreas, loadedColourRules } from './loadColourRules';
import { askForColumnSettings, columnSettings } from './loadColumnSettings';
import { loadLooseTables } from './loadLooseTables';
import { rawValue } from './rawValue';
import { runExcel } from './runExcel';
import { movedFault } from './undo/movedFault';

/** So many times it is read, where somebody changes it meanwhile. */
const TIMES = 3;

/**
 * Reads the open workbook: one sync for names, tables, headers and row counts; then the bodies in messages of about 2.5 MB,
 * the first of which also brings positions, named cells and conditional formats (whose areas take one sync more). Hidden and filtered rows are read too. Standard tables that are none any more (converted to a range) are looked for among the cells of
 * the other sheets, which takes a sync or two only when one is missing and there are such sheets.
 * What was read of one state of the workbook and of another is read anew.
 * @throws BookFault
 */
export async function readSnapshot(
  host: ExcelHost,
  request: ReadRequest,
  onCount?: CountListener,
): Promise<Snapshot> {
  return runExcel(host, async (context) => {
    for (let time = 0; time < TIMES; time += 1) {
      const snapshot = await readOnce(context, request, onCount);
      if (snapshot !== null) return snapshot;
    }
    throw movedFault('the workbook, while it was read', null);
  });
}

/** Null where rows have come or gone, or names moved, between the first message and the second. */
async function readOnce(
  context: Excel.RequestContext,
  request: ReadRequest,
  onCount: CountListener | undefined,
): Promise<Snapshot | null> {
  const { sheets, tables, names, definitions, locks } = await loadOutline(context, request);
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  const cells = names.flatMap((item) => {
    const cell = parseSingleCell(String(item.formula));
    return cell ? [{ name: item.name, cell, range: item.getRange().load('values') }] : [];
  });
  const rules = request.colourRules === true ? sheets.map(askForColourRules) : [];
  const beginning = request.sheetsBeginning?.toLowerCase();
  const begins = ({ name }: Excel.Worksheet): boolean =>
    beginning !== undefined && name.toLowerCase().startsWith(beginning);
  const asked = [
    ...sheets.filter(({ name }) => request.cells?.includes(name) === true).map(askForCells),
    ...sheets.filter(begins).map(askForAllCells),
  ];
  const charts = sheets
    .filter((sheet) => request.charts?.includes(sheet.name) === true || begins(sheet))
    .map(askForCharts);
  const settings = request.columnSettings === true ? tables.map(askForColumnSettings) : [];
  const search = askForSearch(sheets, request.find);
  const outlineIsStill = askWhetherSame(context, definitions);
  const loaded = await loadBodies(context, tables, request, onCount);
  if (!outlineIsStill(loaded)) return null;
  const ruleAreas = askForRuleAreas(rules);
  if (ruleAreas.some(({ areas }) => areas !== null)) await context.sync();
  const bodies = await inTurns(assembleTables(loaded, request));
  const snapshot: Snapshot = {
    sheets: sheets.map((sheet, index) => sheetSnapshot(sheet, used[index])),
    names: new Map(cells.map(({ name, cell, range }) => [name.toLowerCase(), namedCell(name, cell, range)])),
    tables: bodies.map((table, index) => ({
      ...table,
      ...(request.columnSettings === true && { columnSettings: columnSettings(settings[index] ?? []) }),
    })),
    definitions,
    ...((request.cells ?? beginning) !== undefined && { cells: loadedCells(asked) }),
    ...((request.charts ?? beginning) !== undefined && { charts: loadedCharts(charts) }),
    ...(request.colourRules === true && { colourRules: loadedColourRules(ruleAreas) }),
    ...(request.find !== undefined && { foundCells: foundCells(search) }),
    ...(locks !== null && { locks }),
  };
  const loose = await loadLooseTables(context, looseSearch(snapshot, request.tables), request);
  return { ...snapshot, tables: [...snapshot.tables, ...loose] };
}

/** Queues the names once more. @returns what tells, after the message, whether they and the tables are as the outline has them */
function askWhetherSame(
  { workbook }: Excel.RequestContext,
  definitions: ReadonlyMap<string, string>,
): (loaded: readonly LoadedTable[]) => boolean {
  const names = workbook.names.load('items/name,items/formula');
  return (loaded) =>
    names.items.every(({ name, formula }) => definitions.get(name.toLowerCase()) === String(formula)) &&
    loaded.every(({ table: { rows, showTotals }, range }) => {
      // An empty table has a row to type in, which Excel does not count.
      const others = range.rowCount - rows.count - (showTotals ? 1 : 0);
      return rows.count === 0 || others === 0 || others === 1;
    });
}

async function loadOutline(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<{
  sheets: Excel.Worksheet[];
  tables: Excel.Table[];
  names: Excel.NamedItem[];
  definitions: ReadonlyMap<string, string>;
  locks: WorkbookLocks | null;
}> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  if (request.locks === true) workbook.load('readOnly,protection/protected');
  worksheets.load('items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name,items/rows/count');
  names.load('items/name,items/formula,items/type');
  await context.sync();
  const ours = names.items.filter((item) => item.type === 'Range' && /^MT_(?!Lista)/i.test(item.name));
  const definitions = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const locks =
    request.locks === true
      ? { isReadOnly: workbook.readOnly, isStructureLocked: workbook.protection.protected }
      : null;
  return { sheets: worksheets.items, tables: tables.items, names: ours, definitions, locks };
}

function sheetSnapshot(sheet: Excel.Worksheet, used: Excel.Range | undefined): SheetSnapshot {
  const isEmpty = used === undefined || used.isNullObject;
  return {
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    isProtected: sheet.protection.protected,
    used: isEmpty
      ? null
      : {
          row: used.rowIndex,
          column: used.columnIndex,
          rowCount: used.rowCount,
          columnCount: used.columnCount,
        },
  };
}

function namedCell(
  name: string,
  cell: { sheet: string; row: number; column: number },
  range: Excel.Range,
): NamedCell {
  return { name, ...cell, value: rawValue(range.values[0]?.[0]) };
}

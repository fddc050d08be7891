import type { PaletteName } from '../domain/palette';
import { PERIODS, type Period } from '../domain/period';
import { DEFAULT_BOARDS, findBoard, REGION_CODE, type Board } from '../layout/boardRegister';
import type { Change } from '../layout/change';
import { withComparisons, type Comparisons } from '../layout/comparisonColumns';
import { colouredColumns } from '../layout/colouredColumns';
import { colourRules } from '../layout/colourRules';
import { excelDate } from '../layout/excelDate';
import type { ContentRow, LayoutContent } from '../layout/layoutContent';
import { ALL_BOARDS, type LayoutContext, type LayoutKind } from '../layout/layoutContext';
import { LayoutError } from '../layout/layoutError';
import { boardListName, listSheet, LIST_SHEET } from '../layout/listSheet';
import { newWorkbookSums } from '../layout/redistribution/newWorkbookSums';
import { newRowId } from '../layout/rowId';
import { rulesSheet, RULES_SHEET, type Limits } from '../layout/rulesSheet';
import { TAB_COLOURS, TABLE_STYLE } from '../layout/sheetStyle';
import { startSheet, START_SHEET, type SheetEntry } from '../layout/startSheet';
import { writtenTables } from '../layout/standardTables';
import { tableFrame } from '../layout/tableFrame';
import { tableLook, tableValidations } from '../layout/tableLook';
import { layOutTable, tableContents, tableFormulas, type TableSheet } from '../layout/tableSheet';
import type { TableName, TableSpec } from '../layout/tableSpec';

/** What a new workbook is for. */
export interface NewWorkbookOptions {
  readonly layout: LayoutKind;
  /** A board's code, name or synonym, or `alla` for a region-wide workbook. */
  readonly board: string;
  readonly year: number;
  /** The year of the baselines; two years before `year` when left out, as in the printed plans. */
  readonly baselineYear?: number;
  /** Needed in a follow-up, left out in a plan. */
  readonly period?: Period;
  readonly content?: LayoutContent;
  /** The assembly's goals, for tblMal when `content` has no rows for it: a row each for the board, or for every board. */
  readonly goals?: readonly AssemblyGoal[];
  /** Columns of earlier periods to compare with, whose cells stand in `content` under the same keys. */
  readonly comparisons?: Comparisons;
  /** The limits of Regler that differ from a new workbook's. */
  readonly limits?: Limits;
  /** The colours of the statuses; `standard` when left out. */
  readonly palette?: PaletteName;
  /** Excel serial number of the day; today when left out. */
  readonly createdOn?: number;
  /** Numbers from 0 to below 1, for the row IDs; `Math.random` when left out. */
  readonly random?: () => number;
  readonly boards?: readonly Board[];
  /** The data tables that are wanted, for an appendix alone; every table of the layout when left out. */
  readonly tables?: readonly TableName[];
}

/** A goal that the assembly has set. */
export interface AssemblyGoal {
  readonly number: number;
  readonly name: string;
  /** Its area (Målområde); null where it has none. */
  readonly area: string | null;
}

const BLANK_SHEET = 'Blad1';
const REFERENCE_TABLES = new Set(['tblNamnder', 'tblKontrollsummor']);

/**
 * Everything that turns a blank workbook (one sheet, `Blad1`) into a standard plan or follow-up, with its rows filled in.
 * The order lets each step find what it needs: sheets, cells with tables and names, formulas, looks, rules.
 * @throws LayoutError unknownBoard, badYear, periodMissing, unknownPeriod or unknownColumn
 */
export function newWorkbook(options: NewWorkbookOptions): readonly Change[] {
  const context = contextOf(options);
  const palette = options.palette ?? 'standard';
  const tables = filledTables(options, context);
  const sheets = sheetOrder(tables.map(({ spec }) => spec));
  const start = startSheet(context, {
    palette,
    createdOn: options.createdOn ?? today(),
    sheets: sheets.map(({ sheet, purpose }) => ({ sheet, purpose })),
  });
  return [
    { kind: 'renameSheet', sheet: BLANK_SHEET, to: START_SHEET },
    ...sheets.map(({ sheet, tabColor }): Change => ({
      kind: 'addSheet',
      sheet,
      tabColor,
      showGridlines: false,
    })),
    ...tables.flatMap((table) => tableContents(table, context, TABLE_STYLE)),
    boardListName(),
    ...listSheet(context),
    ...rulesSheet(context, options.limits),
    ...start,
    ...tables.flatMap(tableFormulas),
    ...newWorkbookSums(tables, context, options.boards ?? DEFAULT_BOARDS),
    ...tables.flatMap((table) => [...tableLook(table), ...tableValidations(table)]),
    ...tables.flatMap((table) => colours(table, context, palette)),
    ...tables.flatMap((table) => tableFrame(table, context)),
    { kind: 'activate', sheet: START_SHEET, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
  ];
}

function contextOf(options: NewWorkbookOptions): LayoutContext {
  const { layout, year, period } = options;
  const baselineYear = options.baselineYear ?? year - 2;
  const wrongYear =
    [year, baselineYear].find((each) => !Number.isInteger(each) || each < 2000 || each > 2100) ??
    (baselineYear >= year ? baselineYear : undefined);
  if (wrongYear !== undefined) throw new LayoutError('badYear', String(wrongYear));
  if (layout === 'uppfoljning' && period === undefined) throw new LayoutError('periodMissing', '');
  if (period !== undefined && !PERIODS.includes(period)) throw new LayoutError('unknownPeriod', period);
  return {
    kind: layout,
    board: boardName(options),
    year,
    baselineYear,
    period: layout === 'plan' ? null : (period ?? null),
  };
}

function boardName({ board, boards = DEFAULT_BOARDS }: NewWorkbookOptions): string {
  const wanted = board.trim().toLocaleLowerCase('sv');
  if (wanted === 'alla' || wanted === ALL_BOARDS.toLocaleLowerCase('sv')) return ALL_BOARDS;
  const found = findBoard(board, boards);
  // The region's own rows stand in samlade workbooks alone: it is no board. Source: layouts.md.
  if (found === null || found.code === REGION_CODE) throw new LayoutError('unknownBoard', board);
  return found.name;
}

function filledTables(options: NewWorkbookOptions, context: LayoutContext): readonly TableSheet[] {
  const { boards = DEFAULT_BOARDS, random = Math.random, comparisons = {} } = options;
  const content: LayoutContent = { tblMal: goalRows(options, context), ...options.content };
  const taken = new Set(Object.values(content).flatMap((rows) => rows.map((row) => String(row.id ?? ''))));
  const withId = (row: ContentRow): ContentRow =>
    typeof row.id === 'string' && row.id !== '' ? row : { ...row, id: newRowId(taken, random) };
  return wantedTables(options, context).map((written) => {
    const spec = withComparisons(written, comparisons[written.name] ?? []);
    const given = content[spec.name] ?? (spec.name === 'tblNamnder' ? boardRows(boards) : []);
    const hasId = spec.columns.some(({ key }) => key === 'id');
    return layOutTable(spec, context, hasId ? given.map(withId) : given);
  });
}

function wantedTables({ tables }: NewWorkbookOptions, context: LayoutContext): readonly TableSpec[] {
  const written = writtenTables(context);
  if (tables === undefined) return written;
  return written.filter(({ name }) => name === 'tblNamnder' || tables.includes(name));
}

function goalRows(
  { goals = [], boards = DEFAULT_BOARDS }: NewWorkbookOptions,
  context: LayoutContext,
): readonly ContentRow[] {
  const isForAll = context.board === ALL_BOARDS;
  const names = boards.filter(({ code }) => code !== REGION_CODE).map(({ name }) => name);
  return (isForAll ? names : [context.board]).flatMap((board) =>
    goals.map(({ number, name, area }) => ({ board, goalArea: area, number, goal: name })),
  );
}

function boardRows(boards: readonly Board[]): readonly ContentRow[] {
  return boards.map(({ code, name, synonyms }) => ({ code, name, synonyms: synonyms.join('; ') }));
}

function sheetOrder(specs: readonly TableSpec[]): readonly (SheetEntry & { readonly tabColor: string })[] {
  const entries = specs.map(({ name, sheet, purpose }) => ({
    sheet,
    purpose,
    tabColor: REFERENCE_TABLES.has(name) ? TAB_COLOURS.reference : TAB_COLOURS.data,
  }));
  const reference = (sheet: string, purpose: string) => ({ sheet, purpose, tabColor: TAB_COLOURS.reference });
  return [
    ...entries,
    reference(RULES_SHEET, 'Gränser för färger, avrundning och avvikelser'),
    reference(LIST_SHEET, 'Orden i rullistorna'),
  ];
}

function colours(table: TableSheet, context: LayoutContext, palette: PaletteName): readonly Change[] {
  const { spec, columns, body } = table;
  const columnOf = (key: string): number | null => {
    const index = columns.findIndex((column) => column.key === key);
    return index === -1 ? null : index;
  };
  const rules = colouredColumns(context.kind)
    .filter((coloured) => coloured.table === spec.name)
    .flatMap((coloured) => colourRules(coloured, body, columnOf, palette));
  return rules.length === 0 ? [] : [{ kind: 'addColourRules', sheet: spec.sheet, rules }];
}

function today(): number {
  const now = new Date();
  return excelDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

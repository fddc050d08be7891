import { fromSek } from '../domain/money';
import type { PlannedLine, RedistributionPlan } from '../domain/redistribution/plannedRedistribution';
import type { RedistributionInput } from '../domain/redistribution/redistributionInput';
import type { Book } from '../excel/book';
import type { Area } from '../layout/area';
import { inTurns } from '../layout/inTurns';
import { workbookReading } from '../layout/reading/readWorkbook';
import type { ReadTable } from '../layout/reading/readTable';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import { appendRows, type RowInput } from '../layout/redistribution/appendRows';
import { newRowId } from '../layout/rowId';
import type { ReadRequest, Snapshot } from '../layout/snapshot';
import { STANDARD_TABLES } from '../layout/standardTables';
import { planRedistribution } from './redistribution/planRedistribution';

/** How far adding has come. */
export type AddStep = 'reading' | 'writing';

/** Why the workbook cannot take a redistribution, whatever it is. */
export type NoRedistributionTable =
  | { readonly kind: 'noTable' }
  /** The table was converted to a range: Reparera makes it a table again. */
  | { readonly kind: 'notTable' | 'protected'; readonly sheet: string }
  /** Columns that this redistribution needs, by header. */
  | { readonly kind: 'noColumns'; readonly sheet: string; readonly headers: readonly string[] };

/** What was added. */
export interface AddedRedistribution {
  readonly kind: 'added';
  readonly sheet: string;
  /** The new rows, across the table. */
  readonly area: Area;
  readonly lines: readonly PlannedLine[];
  /** Rows of other boards, for their own workbooks. */
  readonly elsewhere: readonly PlannedLine[];
}

/** What adding can be told. */
export interface AddOptions {
  /** Numbers from 0 to below 1, for the row IDs; `Math.random` when left out. */
  readonly random?: () => number;
  readonly onStep?: (step: AddStep) => void;
}

const REQUEST: ReadRequest = {
  tables: Object.keys(STANDARD_TABLES).map((name) => name.toLowerCase()),
  cells: [STANDARD_TABLES.tblOmfordelningar.sheet],
};

/**
 * Ny omfördelning, the preview: the rows that would be written, what is asked, or why it is refused. Writes nothing.
 * @throws BookFault
 */
export async function previewRedistribution(
  book: Book,
  input: RedistributionInput,
): Promise<RedistributionPlan | NoRedistributionTable> {
  return (await decide(book, input)).plan;
}

/**
 * Ny omfördelning: writes a balanced redistribution at the end of tblOmfordelningar, and touches nothing else. While something is asked
 * that `input.confirmed` does not answer, the plan comes back and nothing is written.
 * @throws BookFault when Excel refuses; then the new rows are taken away again
 */
export async function addRedistribution(
  book: Book,
  input: RedistributionInput,
  { random = Math.random, onStep }: AddOptions = {},
): Promise<AddedRedistribution | RedistributionPlan | NoRedistributionTable> {
  onStep?.('reading');
  const { plan, workbook, target } = await decide(book, input);
  if (plan.kind !== 'planned' || plan.doubts.length > 0 || target === null) return plan;
  const taken = idsIn(workbook);
  const rows = plan.lines.map((line): RowInput => ({ ...cellsOf(line), id: newRowId(taken, random) }));
  const { firstRow, changes } = appendRows(target.table, rows, target.snapshot);
  onStep?.('writing');
  await book.apply(changes, { decidedOn: target.snapshot });
  const { area, sheet } = target.table.source;
  const written = { ...area, row: firstRow, rowCount: rows.length };
  return { kind: 'added', sheet, area: written, lines: plan.lines, elsewhere: plan.elsewhere };
}

interface Target {
  readonly table: ReadTable & { readonly source: { readonly name: string } };
  readonly snapshot: Snapshot;
}

async function decide(
  book: Book,
  input: RedistributionInput,
): Promise<{
  readonly plan: RedistributionPlan | NoRedistributionTable;
  readonly workbook: StandardWorkbook;
  readonly target: Target | null;
}> {
  const snapshot = await book.read(REQUEST);
  const workbook = await inTurns(workbookReading(snapshot));
  const table = workbook.tables.get('tblOmfordelningar');
  if (table === undefined) return { plan: { kind: 'noTable' }, workbook, target: null };
  const { source } = table;
  const { name } = source;
  const isProtected = snapshot.sheets.some((each) => each.name === source.sheet && each.isProtected === true);
  const refused = (kind: 'notTable' | 'protected') =>
    ({ plan: { kind, sheet: source.sheet }, workbook, target: null }) as const;
  if (name === null) return refused('notTable');
  if (isProtected) return refused('protected');
  const plan = await inTurns(planRedistribution(input, workbook));
  const headers = plan.kind === 'planned' ? missingHeaders(table, plan.lines) : [];
  if (headers.length > 0)
    return { plan: { kind: 'noColumns', sheet: source.sheet, headers }, workbook, target: null };
  return { plan, workbook, target: { table: { ...table, source: { ...source, name } }, snapshot } };
}

/** What the rows say that the table has no column for: nothing is dropped without a word. */
function missingHeaders({ spec, columns }: ReadTable, lines: readonly PlannedLine[]): readonly string[] {
  const needed = new Set(
    lines.flatMap((line) =>
      Object.entries(cellsOf(line)).flatMap(([key, cell]) => (cell === null ? [] : [key])),
    ),
  );
  return spec.columns.filter(({ key }) => needed.has(key) && !columns.has(key)).map(({ header }) => header);
}

function cellsOf(line: PlannedLine): RowInput {
  const { amountSek, fullYearEffectSek, ...words } = line;
  const cells = Object.entries(words).map(([key, value]) => [key, value === '' ? null : value] as const);
  return {
    ...Object.fromEntries(cells),
    amount: fromSek(amountSek, 'mkr'),
    fullYearEffect: fullYearEffectSek === null ? null : fromSek(fullYearEffectSek, 'mkr'),
  };
}

function idsIn({ tables }: StandardWorkbook): Set<string> {
  return new Set([...tables.values()].flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? [])));
}

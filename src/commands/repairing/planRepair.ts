import { finish, inOrder, type Steps } from '../../domain/steps';
import type { RepairObstacle } from '../../domain/repairNote';
import type { Change } from '../../layout/change';
import { expectedFormula } from '../../layout/reading/checkFormula';
import type { ReadTable } from '../../layout/reading/readTable';
import { workbookReading } from '../../layout/reading/readWorkbook';
import { referencedKeys } from '../../layout/referencedKeys';
import type { Snapshot } from '../../layout/snapshot';
import type { TableName } from '../../layout/tableSpec';
import { assembleRepairs } from './assembleRepairs';
import { blueprintOf } from './blueprint';
import { wrongFormulas } from './formulaNeeds';
import { sheetPlace } from './notePlace';
import { planCells, planIds } from './planCells';
import { planColumns, type PlannedColumns } from './planColumns';
import { planDropDowns, planNumberFormats } from './planColumnRules';
import { plannedFormula, planFormulas, referencedTables, type PlannedTables } from './planFormulas';
import type { PlainTables } from './plainForm';
import { planNames } from './planNames';
import { planSheets } from './planSheets';
import { planTables } from './planTables';
import type { Repair } from './repair';
import { repairContext } from './repairContext';
import type { Obstacles, RepairSource } from './repairSource';

/** Everything that can be repaired in a workbook, decided before anything is written. */
export interface RepairPlan {
  readonly repairs: readonly Repair[];
  readonly obstacles: readonly RepairObstacle[];
  /** The sheets in the order of a new workbook's tabs; none where that cannot be told. */
  readonly tabs: readonly string[];
  /** What the chosen repairs write; one that depends on another that is not chosen is left out. */
  changes(chosen: (repair: Repair) => boolean): readonly Change[];
}

/** What a plan of repairs can be told. */
export interface RepairOptions {
  /** Numbers from 0 to below 1, for the row IDs; `Math.random` when left out. */
  readonly random?: () => number;
}

/**
 * Decides what Reparera does: sheets, tables, columns and names that are gone come back in their places, formulas, drop-downs and
 * number formats too; text numbers become numbers, IDs are written. Nothing else is touched. Null for a workbook that is none of ours.
 * @param snapshot with the bodies of all standard tables, formulas, number formats, column settings, and the cells of Start, Regler and Listor
 */
export function planRepair(snapshot: Snapshot, options: RepairOptions = {}): RepairPlan | null {
  return finish(repairPlanning(snapshot, options));
}

/** The same in steps. */
export function* repairPlanning(snapshot: Snapshot, options: RepairOptions = {}): Steps<RepairPlan | null> {
  const workbook = yield* workbookReading(snapshot);
  if (workbook.findings.some(({ rule }) => rule === 'LAY-01')) return null;
  const { random = Math.random } = options;
  const context = repairContext(workbook);
  const blueprint = context === null ? null : blueprintOf(context, workbook.boards);
  const source: RepairSource = { snapshot, workbook, blueprint, random };
  const obstacles: Obstacles = [];
  const all = yield* planAll(source, obstacles);
  const isLocked = new Set(snapshot.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name));
  const locked = new Set(all.filter(({ place }) => place.sheet !== null && isLocked.has(place.sheet)));
  for (const sheet of new Set([...locked].map(({ place }) => place.sheet ?? ''))) {
    obstacles.push({ reason: 'protected', place: sheetPlace(sheet) });
  }
  const repairs = all.filter((repair) => !locked.has(repair));
  const tabs = blueprint?.sheets ?? [];
  return {
    repairs,
    obstacles,
    tabs,
    changes: (chosen) => assembleRepairs(repairs.filter(chosen), snapshot, tabs),
  };
}

function* planAll(source: RepairSource, obstacles: Obstacles): Steps<readonly Repair[]> {
  const { workbook } = source;
  const tables = [...workbook.tables.values()];
  const plain: PlainTables = new Map(tables.map((table) => [table.spec.name.toLowerCase(), table.source]));
  const taken = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? [])));
  const needed = yield* neededTables(source, plain);
  const sheets = planSheets(source, needed, obstacles);
  yield;
  const generated = new Set(
    sheets.flatMap(({ kind, place }) => (kind === 'sheet' ? (place.sheet ?? []) : [])),
  );
  const columns = yield* inOrder(tables, function* (table): Steps<PlannedColumns & { table: ReadTable }> {
    return { table, ...(yield* planColumns(table, source, plain, taken, obstacles)) };
  });
  const planned: PlannedTables = new Map(columns.map(({ table, headers }) => [table.spec.name, headers]));
  const inserted = columns.flatMap(({ repairs, headers }) =>
    repairs.map((repair): Repair => {
      if (repair.work.type !== 'column') return repair;
      const { insertion } = repair.work;
      const formula = plannedFormula(insertion.column, headers, planned, source);
      return { ...repair, work: { type: 'column', insertion: { ...insertion, formula } } };
    }),
  );
  const formulas = yield* inOrder(tables, (table) => planFormulas(table, planned, plain, source));
  yield;
  const cells = planCells(source, taken);
  yield;
  const others = yield* inOrder(tables, function* (table): Steps<readonly Repair[]> {
    const ids = planIds(table, source, taken);
    yield;
    return [...ids, ...planDropDowns(table), ...(yield* planNumberFormats(table))];
  });
  return [
    ...sheets,
    ...planTables(source),
    ...planNames(source, generated),
    ...inserted,
    ...formulas.flat(),
    ...cells,
    ...others.flat(),
  ];
}

/** The register of boards, which the drop-downs point to, and tables whose loss has broken formulas. */
function* neededTables({ workbook }: RepairSource, plain: PlainTables): Steps<ReadonlySet<TableName>> {
  const needed = new Set<TableName>(['tblNamnder']);
  for (const table of workbook.tables.values()) {
    for (const { column, index } of table.columns.values()) {
      const others = referencedTables(column.formula?.(() => '[@x]') ?? '');
      if (others.every((name) => workbook.tables.has(name))) continue;
      const expected = expectedFormula(column, table.columns, table.source.headers);
      const wrong = yield* wrongFormulas(table, index, expected, plain);
      if (referencedKeys(column).length > 0 && wrong.some(({ state }) => state.form !== 'changed')) {
        for (const name of others) needed.add(name);
      }
    }
  }
  return needed;
}

import { foldText } from '../domain/foldText';
import type { FollowUpRefusal, FollowUpReport, LeftOut } from '../domain/followUpReport';
import type { PaletteName } from '../domain/palette';
import type { Period } from '../domain/period';
import type { Change } from '../layout/change';
import type { ComparisonColumn, Comparisons } from '../layout/comparisonColumns';
import type { ContentRow, LayoutContent } from '../layout/layoutContent';
import { ALL_BOARDS, type LayoutContext } from '../layout/layoutContext';
import type { StandardWorkbook } from '../layout/reading/standardWorkbook';
import { STANDARD_TABLES } from '../layout/standardTables';
import type { TableName } from '../layout/tableSpec';
import { carryDuringYear } from './followup/carryDuringYear';
import { carryEconomy } from './followup/carryEconomy';
import { isRolled, type CarriedTable, type CarryJob } from './followup/carryJob';
import { CARRY_RULES, REPEATED_ROWS } from './followup/carryRules';
import { carryTable } from './followup/carryTable';
import { decidedLimits } from './followup/decidedLimits';
import { refuseFollowUp } from './followup/refuseFollowUp';
import { repeatRows } from './followup/repeatRows';
import { cellContent } from './followup/rowContent';
import { newWorkbook } from './newWorkbook';

/** What follow-up to make. */
export interface FollowUpOptions {
  readonly period: Period;
  /** The follow-up of an earlier period of the same year, whose judgements, comments and outcomes stand beside the new ones. */
  readonly previous?: StandardWorkbook;
  /** Where the plan's Start has no year; refused when it says another. */
  readonly year?: number;
  readonly palette?: PaletteName;
  /** Numbers from 0 to below 1, for new row IDs; `Math.random` when left out. */
  readonly random?: () => number;
  /** Excel serial number of the day; today when left out. */
  readonly createdOn?: number;
}

/** A follow-up ready to be written into a blank workbook, or why there is none. */
export type FollowUpPlan =
  | { readonly kind: 'planned'; readonly changes: readonly Change[]; readonly report: FollowUpReport }
  | { readonly kind: 'refused'; readonly refusal: FollowUpRefusal };

/**
 * Turns a plan into the follow-up of a period, or rolls a follow-up to its next period. Goals, sub-goals, indicators, assignments, budget,
 * redistributions of Skede Plan, measures, investments and IDs are carried; Ekonomi gets the areas of Budget. What the earlier follow-up
 * says goes into the Föregående columns, its outcomes into columns of their own left of the new ones (`Utfall april 2023`), its
 * redistributions during the year and its rows of Ekonomi and Personal along; what people judge, forecast and comment starts blank. A
 * plan's Status of an assignment becomes its Föregående läge. Everything that has no place is listed. Source: layouts.md, From plan to
 * follow-up, and from period to period.
 */
export function followUp(plan: StandardWorkbook, options: FollowUpOptions): FollowUpPlan {
  const previous = options.previous ?? (plan.context.kind === 'uppfoljning' ? plan : null);
  const refusal = refuseFollowUp({ plan, previous, period: options.period, year: options.year ?? null });
  if (refusal !== null) return { kind: 'refused', refusal };
  const job = { context: contextOf(plan, options), plan, previous, takenIds: new Set<string>() };
  const carried = carryAll(job);
  const entries = Object.entries(carried);
  const changes = newWorkbook({
    layout: 'uppfoljning',
    board: job.context.board,
    boards: plan.boards,
    year: job.context.year,
    baselineYear: job.context.baselineYear,
    period: options.period,
    content: { ...contentOf(entries), ...boardRegister(plan) },
    comparisons: comparisonsOf(entries),
    limits: decidedLimits(plan),
    ...(options.palette !== undefined && { palette: options.palette }),
    ...(options.random !== undefined && { random: options.random }),
    ...(options.createdOn !== undefined && { createdOn: options.createdOn }),
  });
  return { kind: 'planned', changes, report: reportOf(job, entries, options.period) };
}

type Carried = Readonly<Partial<Record<TableName, CarriedTable>>>;
type Entries = readonly (readonly [string, CarriedTable])[];

function contextOf({ context }: StandardWorkbook, { year, period }: FollowUpOptions): LayoutContext {
  const known = context.year ?? year ?? 0;
  return {
    kind: 'uppfoljning',
    board: context.isRegionWide ? ALL_BOARDS : (context.board?.name ?? ''),
    year: known,
    baselineYear: context.baselineYear ?? known - 2,
    period,
  };
}

function carryAll(job: CarryJob): Carried {
  const tables = new Map(CARRY_RULES.map((rule) => [rule.table, carryTable(rule, job)]));
  const duringYear = carryDuringYear(job);
  const moves = tables.get('tblOmfordelningar');
  if (moves !== undefined) {
    tables.set('tblOmfordelningar', {
      ...moves,
      rows: [...moves.rows, ...duringYear.rows],
      leftOut: [...moves.leftOut, ...duringYear.leftOut],
    });
  }
  const moved = (tables.get('tblOmfordelningar')?.rows ?? []).filter(
    ({ stage }) => foldText(String(stage ?? '')) === 'under året',
  );
  return {
    ...Object.fromEntries(tables),
    tblEkonomi: carryEconomy(job, moved),
    ...Object.fromEntries(REPEATED_ROWS.map((rule) => [rule.table, repeatRows(rule, job)])),
  };
}

function contentOf(entries: Entries): LayoutContent {
  return Object.fromEntries(entries.map(([table, { rows }]) => [table, rows.map(withoutBlanks)]));
}

function withoutBlanks(row: ContentRow): ContentRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
}

/** The plan's register of boards as it stands; a new workbook's own where it has none. */
function boardRegister({ tables }: StandardWorkbook): LayoutContent {
  const rows = tables.get('tblNamnder')?.rows ?? [];
  const keys = ['code', 'name', 'synonyms'];
  if (rows.length === 0) return {};
  return {
    tblNamnder: rows.map((row) => Object.fromEntries(keys.map((key) => [key, cellContent(row, key)]))),
  };
}

function comparisonsOf(entries: Entries): Comparisons {
  return Object.fromEntries(
    entries.map(([table, { comparisons }]) => {
      const columns = comparisons.map(({ key, header }): [string, ComparisonColumn] => [
        key,
        { key, header },
      ]);
      return [table, [...new Map(columns).values()]];
    }),
  );
}

function reportOf(job: CarryJob, entries: Entries, period: Period): FollowUpReport {
  const byTabs = Object.values(STANDARD_TABLES).flatMap(({ name, sheet }) => {
    const table = entries.find(([entry]) => entry === name)?.[1];
    return table === undefined ? [] : [{ name, sheet, table }];
  });
  return {
    year: job.context.year,
    period,
    board: job.context.board,
    previousPeriod: job.previous?.context.period ?? null,
    carried: byTabs.flatMap(({ name, sheet, table }) =>
      table.rows.length === 0 ? [] : [{ table: name, sheet, rows: table.rows.length }],
    ),
    differences: byTabs.flatMap(({ table }) => table.differences),
    leftOut: [...byTabs.flatMap(({ table }) => table.leftOut), ...controlSums(job)],
  };
}

/** Control sums are the decision's, not the next period's: of Skede Plan in a plan, of a year so far in a follow-up. */
function controlSums(job: CarryJob): readonly LeftOut[] {
  const of = (source: 'plan' | 'previous', workbook: StandardWorkbook | null): readonly LeftOut[] => {
    const rows = workbook?.tables.get('tblKontrollsummor')?.rows.length ?? 0;
    return rows === 0 ? [] : [{ kind: 'rows', source, sheet: 'Kontrollsummor', reason: 'controlSums', rows }];
  };
  return [...(isRolled(job) ? [] : of('plan', job.plan)), ...of('previous', job.previous)];
}

import type { RowDifference } from '../../domain/followUpReport';
import type { ContentCell, ContentRow } from '../../layout/layoutContent';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import { earlierRows, isRolled, rowsInCommon, type CarriedTable, type CarryJob } from './carryJob';
import type { CarryRule } from './carryRules';
import { comparedCells, comparisonSources, type ComparisonSource } from './comparisonSource';
import { differencesOf, isCompleted, named } from './differences';
import { identifyRows } from './identifyRows';
import { leftOutOf } from './leftOut';
import { matchRows, type RowMatches } from './matchRows';
import { isDuringYear } from './duringYear';
import { boardContent, cellContent } from './rowContent';
import { keepIds } from './rowIds';
import { stateContent } from './assignmentState';

/** The rows of a plan's table as the new follow-up holds them, beside what the earlier follow-up said of them. */
export function carryTable(rule: CarryRule, job: CarryJob): CarriedTable {
  const table = job.plan.tables.get(rule.table);
  const before = job.previous?.tables.get(rule.table);
  const rows = (table?.rows ?? []).filter((row) => isRolled(job) || !isDuringYear(row, rule.table));
  const earlier = earlierRows(job, rule.table).filter(
    (row) => isRolled(job) || !isDuringYear(row, rule.table),
  );
  const matches = matchesOf(rule, job, rows, earlier);
  const planComparisons = isRolled(job) ? [] : comparisonSources(table, 'plan', job.context);
  const previousComparisons = comparisonSources(before, 'previous', job.context);
  const earlierRow = (index: number): ReadRow | undefined => earlier[matches.earlierOf.get(index) ?? -1];
  const ids = keepIds(
    rows.map((row, index) => ({ own: row.id, earlier: earlierRow(index)?.id ?? null })),
    job.takenIds,
  );
  const content = rows.map((row, index) => ({
    ...planCells(row, earlierRow(index), rule),
    ...comparedCells(planComparisons, row),
    ...earlierCells(row, earlierRow(index), rule, job),
    ...comparedCells(previousComparisons, earlierRow(index)),
    id: ids[index] ?? null,
  }));
  return {
    rows: content,
    comparisons: [...planComparisons, ...previousComparisons],
    differences: isRolled(job) ? [] : listDifferences({ rule, job, rows, earlier, matches }, table, before),
    leftOut: [
      ...(table === undefined || isRolled(job)
        ? []
        : leftOutOf(table, 'plan', usedOfPlan(rule, rows, planComparisons), job.context)),
      ...(before === undefined
        ? []
        : leftOutOf(
            before,
            'previous',
            usedOfPrevious(rule, job, earlier, previousComparisons),
            job.context,
          )),
    ],
  };
}

function matchesOf(
  rule: CarryRule,
  job: CarryJob,
  rows: readonly ReadRow[],
  earlier: readonly ReadRow[],
): RowMatches {
  if (isRolled(job)) {
    const itself = rows.map((_row, index) => [index, index] as const);
    return { earlierOf: new Map(itself), ambiguous: new Set(), ambiguousEarlier: new Set() };
  }
  return matchRows(
    identifyRows(rows, rule, job.plan),
    job.previous === null ? [] : identifyRows(earlier, rule, job.previous),
  );
}

function planCells(row: ReadRow, earlier: ReadRow | undefined, rule: CarryRule): ContentRow {
  const cells = rule.carried.map((key): [string, ContentCell] => {
    const isTaken = earlier !== undefined && isCompleted({ row, earlier }, key, rule);
    return [key, cellContent(isTaken ? earlier : row, key)];
  });
  return { board: boardContent(row), ...Object.fromEntries(cells) };
}

/** What goes into the columns for the period before. */
function earlierCells(
  row: ReadRow,
  earlier: ReadRow | undefined,
  rule: CarryRule,
  job: CarryJob,
): ContentRow {
  const cells = Object.entries(rule.previous).map(([key, from]): [string, ContentCell] => {
    if (from === 'state')
      return [key, stateContent(earlier ?? row, earlier === undefined ? null : job.previous)];
    return [key, earlier === undefined ? null : cellContent(earlier, from)];
  });
  return Object.fromEntries(cells);
}

interface Compared {
  readonly rule: CarryRule;
  readonly job: CarryJob;
  readonly rows: readonly ReadRow[];
  readonly earlier: readonly ReadRow[];
  readonly matches: RowMatches;
}

function listDifferences(
  { rule, job, rows, earlier, matches }: Compared,
  table: ReadTable | undefined,
  before: ReadTable | undefined,
): readonly RowDifference[] {
  if (job.previous === null) return [];
  const isComparable = new Set(rowsInCommon(rows, job.previous));
  const matched = new Set(matches.earlierOf.values());
  const ofPlan = rows.flatMap((row, index): readonly RowDifference[] => {
    if (table === undefined || !isComparable.has(row)) return [];
    const pair = earlier[matches.earlierOf.get(index) ?? -1];
    if (pair !== undefined) return differencesOf({ row, earlier: pair }, rule, table);
    const name = named(row, rule, table);
    return [
      matches.ambiguous.has(index)
        ? { ...name, kind: 'ambiguous', source: 'plan' }
        : { ...name, kind: 'new' },
    ];
  });
  const ofEarlier = earlier.flatMap((row, index): readonly RowDifference[] => {
    if (before === undefined || matched.has(index)) return [];
    const name = named(row, rule, before);
    return [
      matches.ambiguousEarlier.has(index)
        ? { ...name, kind: 'ambiguous', source: 'previous' }
        : { ...name, kind: 'gone' },
    ];
  });
  return [...ofPlan, ...ofEarlier];
}

function usedOfPlan(rule: CarryRule, rows: readonly ReadRow[], comparisons: readonly ComparisonSource[]) {
  const state = rule.table === 'tblUppdrag' ? ['status'] : [];
  return {
    keys: new Set(['board', 'id', ...rule.carried, ...state]),
    indexes: new Set(comparisons.map(({ columnIndex }) => columnIndex)),
    carried: rule.carried,
    rows,
  };
}

function usedOfPrevious(
  rule: CarryRule,
  job: CarryJob,
  earlier: readonly ReadRow[],
  comparisons: readonly ComparisonSource[],
) {
  const state = rule.table === 'tblUppdrag' ? ['status'] : [];
  return {
    keys: new Set(['board', 'id', ...rule.carried, ...Object.values(rule.previous), ...state]),
    indexes: new Set(comparisons.map(({ columnIndex }) => columnIndex)),
    carried: isRolled(job) ? rule.carried : [],
    rows: earlier,
  };
}

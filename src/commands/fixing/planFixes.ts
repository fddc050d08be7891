import type { Finding } from '../../domain/finding';
import type { RepairNote } from '../../domain/repairNote';
import type { Change } from '../../layout/change';
import { readWorkbook } from '../../layout/reading/readWorkbook';
import { newRowId } from '../../layout/rowId';
import type { Snapshot } from '../../layout/snapshot';
import { checkSnapshot, type CheckResult } from '../check';
import { assembleRepairs } from '../repairing/assembleRepairs';
import { bearsColours } from '../repairing/bearsColours';
import type { RepairJob } from '../repairing/repair';
import { cellJob } from './cellJob';
import { cellReader } from './cellReader';
import type { FixChoices, PlannedFix, UnfixedFindings } from './fixPlan';
import { planCellFixes } from './planCellFixes';
import { plannedCells } from './plannedCells';
import { isStructureFix, planStructure } from './planStructure';
import { standingFindings } from './standingFindings';

/** What is to be done about some findings, decided before anything is written. */
export interface FixPlan extends UnfixedFindings {
  readonly fixes: readonly PlannedFix[];
  readonly changes: readonly Change[];
  /** A table or column comes back that bears colours. */
  readonly needsColours: boolean;
  /** The check of the workbook as it stands. */
  readonly check: CheckResult;
}

/**
 * Decides how findings are fixed: which of them still stand, what each writes, and what stands in the way.
 * @param snapshot as Reparera reads it where a finding is about a table or column, else as the check does
 * @param random gives numbers from 0 to below 1, for row IDs
 */
export function planFixes(
  findings: readonly Finding[],
  snapshot: Snapshot,
  choices: FixChoices,
  random: () => number,
): FixPlan {
  const check = checkSnapshot(snapshot);
  const { standing, gone, unfixable } = standingFindings(findings, check.findings);
  const tables = [...readWorkbook(snapshot).tables.values()];
  const structure = planStructure(standing.filter(isStructureFix), snapshot);
  const cells = planCellFixes(
    standing.filter((finding) => !isStructureFix(finding)),
    { snapshot, tables, choices, structure: structure.fixes },
  );
  const read = cellReader(snapshot, tables);
  const taken = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? [])));
  const jobs: readonly RepairJob[] = [
    ...new Set(structure.fixes.flatMap(({ repairs }) => repairs)),
    ...cells.kept.flatMap((fix) => cellJob(fix, tables, read, () => newRowId(taken, random))),
  ];
  const planned = new Map<Finding, PlannedFix>([
    ...structure.fixes.map(({ finding, repairs }): [Finding, PlannedFix] => [
      finding,
      { kind: 'structure', finding, notes: repairs.map(noteOf) },
    ]),
    ...cells.kept.map((fix): [Finding, PlannedFix] => [fix.finding, plannedCells(fix, tables, read)]),
  ]);
  return {
    fixes: standing.flatMap((finding) => planned.get(finding) ?? []),
    changes: assembleRepairs(jobs, snapshot, structure.tabs),
    needsColours: structure.fixes.some(({ repairs }) => repairs.some(bearsColours)),
    gone,
    conflicting: cells.conflicting,
    blocked: [...structure.blocked, ...cells.blocked],
    unchosen: cells.unchosen,
    unfixable,
    check,
  };
}

function noteOf({ kind, place, params, isSafe }: RepairNote): RepairNote {
  return { kind, place, params, isSafe };
}

import type { Finding } from '../../domain/finding';
import type { RepairObstacle } from '../../domain/repairNote';
import type { Snapshot } from '../../layout/snapshot';
import { planRepair } from '../repairing/planRepair';
import { tableRepairId } from '../repairing/planSheets';
import { lostTableId } from '../repairing/planTables';
import type { Repair } from '../repairing/repair';
import type { BlockedFix } from './fixPlan';

/** A finding about a table or a column, with the repairs that put it right, the first for the finding itself. */
export interface StructureFix {
  readonly finding: Finding;
  readonly repairs: readonly Repair[];
}

/** The fixes of tables and columns, and those that cannot be. */
export interface PlannedStructure {
  readonly fixes: readonly StructureFix[];
  readonly blocked: readonly BlockedFix[];
  /** The sheets in the order of a new workbook's tabs. */
  readonly tabs: readonly string[];
}

/** Whether the fix is to make a table or a column. */
export function isStructureFix({ fix }: Finding): boolean {
  return fix?.kind === 'addTable' || fix?.kind === 'insertColumn';
}

/**
 * Finds the repairs for findings about missing tables and columns among those of Reparera; the formulas that were lost with a table or
 * column, and cannot have been anything but the layout's, come back with it.
 * @param snapshot as Reparera reads it
 */
export function planStructure(findings: readonly Finding[], snapshot: Snapshot): PlannedStructure {
  const plan = findings.length === 0 ? null : planRepair(snapshot);
  const repairs = plan?.repairs ?? [];
  const own = new Map<Finding, Repair>();
  const blocked: BlockedFix[] = [];
  for (const finding of findings) {
    const repair = repairs.find(({ id }) => idsOf(finding).includes(id));
    if (repair === undefined) blocked.push({ finding, reason: reasonFor(finding, plan?.obstacles ?? []) });
    else own.set(finding, repair);
  }
  const chosen = new Set([...own.values()].map(({ id }) => id));
  for (const [finding, { requires }] of own) {
    if (requires.every((id) => chosen.has(id))) continue;
    blocked.push({ finding, reason: 'needsTable' });
    own.delete(finding);
  }
  const formulas = repairs.filter(({ kind, isSafe }) => kind === 'formula' && isSafe);
  const fixes = [...own].map(([finding, repair]): StructureFix => {
    const lost = formulas.filter(
      ({ requires, params }) => params.from === null && requires.includes(repair.id),
    );
    return { finding, repairs: [repair, ...lost] };
  });
  return { fixes, blocked, tabs: plan?.tabs ?? [] };
}

function idsOf({ fix }: Finding): readonly string[] {
  const table = String(fix?.params.table ?? '');
  if (fix?.kind === 'insertColumn') return [`column:${table}:${String(fix.params.key ?? '')}`];
  return [tableRepairId(table), lostTableId(table)];
}

function reasonFor({ fix, place }: Finding, obstacles: readonly RepairObstacle[]): RepairObstacle['reason'] {
  const { table, header } = fix?.params ?? {};
  const found =
    obstacles.find((each) => each.place.table === table && each.place.column === (header ?? null)) ??
    obstacles.find((each) => each.reason === 'protected' && each.place.sheet === place.sheet);
  return found?.reason ?? 'unknownContext';
}

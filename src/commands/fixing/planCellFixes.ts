import type { Finding } from '../../domain/finding';
import type { ReadTable } from '../../layout/reading/readTable';
import type { Snapshot } from '../../layout/snapshot';
import { cellFix, type CellFix } from './cellFix';
import { tableAt } from './cellReader';
import type { BlockedFix, FixChoices, UnfixedFindings } from './fixPlan';
import { isFormulaPossible } from './isFormulaPossible';
import type { StructureFix } from './planStructure';
import { settleConflicts } from './settleConflicts';

/** What fixes of cells depend on. */
export interface CellFixContext {
  readonly snapshot: Snapshot;
  readonly tables: readonly ReadTable[];
  readonly choices: FixChoices;
  readonly structure: readonly StructureFix[];
}

/** The fixes of cells that can be done, and the findings whose cannot. */
export interface PlannedCellFixes extends Pick<UnfixedFindings, 'conflicting' | 'blocked' | 'unchosen'> {
  readonly kept: readonly CellFix[];
}

/** Sorts out which fixes of cells the workbook allows: not on protected sheets, and formulas only where Excel takes them. */
export function planCellFixes(
  findings: readonly Finding[],
  { snapshot, tables, choices, structure }: CellFixContext,
): PlannedCellFixes {
  const isLocked = new Set(snapshot.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name));
  const becoming = new Set(structure.flatMap(({ repairs }) => repairs.flatMap(tableMadeBy)));
  const possible: CellFix[] = [];
  const blocked: BlockedFix[] = [];
  const unchosen: Finding[] = [];
  for (const finding of findings) {
    const fix = cellFix(finding, choices);
    if (fix === 'unchosen') unchosen.push(finding);
    else if (fix === null || isLocked.has(finding.place.sheet ?? ''))
      blocked.push({ finding, reason: fix === null ? 'unknownContext' : 'protected' });
    else if (!isEnterable(fix, tables, becoming)) blocked.push({ finding, reason: 'needsTable' });
    else possible.push(fix);
  }
  return { ...settleConflicts(possible), blocked, unchosen };
}

function tableMadeBy({ kind, place }: StructureFix['repairs'][number]): readonly string[] {
  return (kind === 'table' || kind === 'lostTable') && place.table !== null ? [place.table] : [];
}

function isEnterable(
  { input, cells }: CellFix,
  tables: readonly ReadTable[],
  becoming: ReadonlySet<string>,
): boolean {
  if (input.kind !== 'formula') return true;
  return cells.every((cell) => isFormulaPossible(input.formula, tableAt(cell, tables), tables, becoming));
}

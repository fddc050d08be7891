import type { Change } from '../change';
import type { CapturedState } from './capturedState';
import { restoreChanges } from './restoreChanges';
import type { UndoPlan } from './undoPlan';

/** A name that no sheet of ours bears, for the new sheet in the place of one that was blank. */
const SPARE_NAME = 'MT_Tomt';

/**
 * What gives the workbook back as it was, when the first so many changes of the list have been carried out, and of the others at most what
 * is merely overwritten: what came is taken away and what went comes back, from the last change to the first; then what was overwritten is
 * put back where it stood.
 * @param done how many changes that move or make something were carried out, counted in the list
 */
export function inverseChanges(
  plan: UndoPlan,
  captured: CapturedState,
  done = plan.changes.length,
): readonly Change[] {
  return [
    ...plan.steps
      .filter(({ index }) => index < done)
      .toReversed()
      .flatMap(({ inverse }) => inverse),
    ...plan.blankSheets.flatMap((name, index) => blankAgain(name, index, plan)),
    ...restoreChanges(plan, captured),
  ];
}

/** A sheet that was blank is given back as a new one: no format, width or rule can be left on it. */
function blankAgain(name: string, index: number, { snapshot }: UndoPlan): readonly Change[] {
  const sheet = `${SPARE_NAME}${index}`;
  const position = snapshot.sheets.findIndex((each) => each.name === name);
  return [
    { kind: 'addSheet', sheet, position },
    { kind: 'deleteSheet', sheet: name },
    { kind: 'renameSheet', sheet, to: name },
  ];
}

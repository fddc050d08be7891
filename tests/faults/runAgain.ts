import type { OpenExcel } from '../excel/openExcel';
import type { FaultCommand } from './faultCommand';
import type { FaultKind } from './faultKind';
import type { References } from './references';
import { endingOf, nearest, type State } from './runCase';
import { tableContents } from './tableContents';
import { isLook, workbookDigest } from './workbookDigest';

/**
 * Runs the command once more and says what is then not as after an undisturbed run. Where what stood could not be taken back, for the pane
 * was closed or Excel refused that too, looks may be plain and blank rows left in a table.
 */
export async function runAgain(
  command: FaultCommand,
  kind: FaultKind,
  excel: OpenExcel,
  { ids, after, again, rows }: References,
  state: State,
): Promise<readonly string[]> {
  kind.settle?.(excel.model);
  const isLeft = state === 'partly';
  if (isLeft && command.isNotContinued === true) return [];
  const { said } = await endingOf(command.run(excel.book));
  if (said !== null) return [`again: said ${said}`];
  if (isLeft) await command.complete?.(excel.book);
  const saved = excel.model.save();
  const places = nearest(workbookDigest(saved, ids), state === 'after' ? [...after, ...again] : after);
  const wrong = isLeft ? places.filter((place) => !isLook(place)) : places;
  if (wrong.length === 0) return [];
  if (isLeft && command.mayLeaveTraces === true && isSameRows(tableContents(saved, ids), rows)) return [];
  return [`again: ${wrong.length} differ: ${wrong.slice(0, 6).join(', ')}`];
}

function isSameRows(
  one: ReadonlyMap<string, readonly string[]>,
  other: ReadonlyMap<string, readonly string[]>,
): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

import type { Change } from '../change';
import { framesAfter, type TableFrame } from './tableFrames';
import type { WalkStep } from './walkChanges';

/** What undoes one change of a list, when everything after it is undone. */
export interface InverseStep {
  /** The change's place in the list. */
  readonly index: number;
  readonly inverse: readonly Change[];
}

/** What undoes a change that makes, renames or moves something; what is merely overwritten is put back from what was read. */
export function inverseSteps(step: WalkStep): readonly InverseStep[] {
  const inverse = inverseOf(step.change, step);
  if (inverse.length === 0) return [];
  return [{ index: step.index, inverse: [...inverse, ...framesPutBack(step, inverse)] }];
}

function inverseOf(change: Change, { frames, sheet }: WalkStep): readonly Change[] {
  switch (change.kind) {
    case 'addSheet':
      return [{ kind: 'deleteSheet', sheet: change.sheet }];
    case 'renameSheet':
      return [{ kind: 'renameSheet', sheet: change.to, to: change.sheet }];
    case 'addTable':
      // With the sheet it goes anyway.
      return sheet(change.sheet)?.origin === null ? [] : [{ kind: 'removeTable', table: change.name }];
    case 'renameTable':
      return [{ kind: 'renameTable', table: change.to, to: change.table }];
    case 'resizeTable': {
      const frame = frames.find(({ name }) => name.toLowerCase() === change.table.toLowerCase());
      return frame === undefined ? [] : [{ ...change, area: frame.area }];
    }
    case 'insertSheetRows':
      return [{ ...change, kind: 'deleteSheetRows' }];
    case 'deleteSheetRows':
      return [{ ...change, kind: 'insertSheetRows' }];
    case 'insertCells':
      return [{ ...change, kind: 'deleteCells' }];
    case 'deleteCells':
      return [{ ...change, kind: 'insertCells' }];
    case 'insertSheetColumn':
      return [{ ...change, kind: 'deleteSheetColumn' }];
    case 'insertTableColumn':
      return [{ kind: 'deleteTableColumn', table: change.table, index: change.index }];
    default:
      return [];
  }
}

/** Tables that do not come back to their frames by themselves, as when rows at their end have been deleted. */
function framesPutBack(step: WalkStep, inverse: readonly Change[]): readonly Change[] {
  const after = inverse.reduce<readonly TableFrame[]>(framesAfter, step.framesAfter);
  return step.frames.flatMap((frame): readonly Change[] => {
    const now = after.find(({ key }) => key === frame.key);
    if (now === undefined || JSON.stringify(now.area) === JSON.stringify(frame.area)) return [];
    return [{ kind: 'resizeTable', table: frame.name, sheet: frame.sheet, area: frame.area }];
  });
}

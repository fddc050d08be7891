import type { Area } from '../../layout/area';
import { commonArea, uncovered } from '../../layout/undo/areaSet';
import type { CapturedLooks } from '../../layout/undo/capturedState';
import { LOOK_PARTS, type SheetFootprint } from '../../layout/undo/footprint';
import { askBlankLooks } from './askBlankLooks';
import { askLooks } from './askLooks';
import { askManyLooks } from './askManyLooks';
import type { StateAsk } from './stateAsk';

/**
 * Asks for the looks that changes overwrite. Where nothing stood cells look alike, as a rule: there they are asked for as one; where
 * something stood, what they share as one, and the rest one by one.
 * @param used the sheet's cells with contents; null where it looked empty
 * @param again hears what is to be asked when the answers have come
 */
export function lookAsks(
  footprint: SheetFootprint,
  used: Area | null,
  take: (looks: CapturedLooks) => void,
  again: (asks: readonly StateAsk[]) => void,
): readonly StateAsk[] {
  const { sheet } = footprint;
  return LOOK_PARTS.flatMap((part) => {
    const areas = footprint.looks(part);
    if (part === 'number' || used === null) return askLooks(sheet, part, areas, take);
    const filled = areas.map((area) => commonArea(area, used)).filter((area) => area !== null);
    const blank = areas.flatMap((area) => uncovered(area, [used]));
    return [
      ...filled.flatMap((area) => askManyLooks(sheet, part, area, take, again)),
      ...blank.map((area) => askBlankLooks(sheet, part, area, take, again)),
    ];
  });
}

import type { Area } from '../../layout/area';
import { cellCount } from '../../layout/undo/areaSet';
import type { CapturedLooks } from '../../layout/undo/capturedState';
import { askAlike, type SharedPart } from './askAlike';
import { askLooks } from './askLooks';
import { slicesOf } from './slicedAreas';
import type { StateAsk } from './stateAsk';

/** A few cells take less than the message more that is sent where they differ. */
const FEW_CELLS = 500;
/** The lines of so many cells take eight times what one answer for all of them takes. */
const CELLS_PER_BLOCK = 30;

/**
 * Asks for a part of the looks of cells with contents. Of many it is asked first what they share: of lines, which most cells have not and
 * which take the most, some rows at a time, of the rest all at once. Cell by cell is asked for what differs.
 * @param again hears what is to be asked when the answers have come
 */
export function askManyLooks(
  sheet: string,
  part: SharedPart,
  area: Area,
  take: (looks: CapturedLooks) => void,
  again: (asks: readonly StateAsk[]) => void,
): readonly StateAsk[] {
  if (cellCount(area) <= FEW_CELLS) return askLooks(sheet, part, [area], take);
  const blocks = part === 'edges' ? slicesOf(area, CELLS_PER_BLOCK) : [area];
  return blocks.map((block) =>
    askAlike(sheet, part, block, take, (known) => again(askLooks(sheet, part, [block], take, known))),
  );
}

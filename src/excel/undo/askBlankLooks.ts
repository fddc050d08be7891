import type { Area } from '../../layout/area';
import type { CapturedLooks } from '../../layout/undo/capturedState';
import { askAlike, type SharedPart } from './askAlike';
import { askLooks } from './askLooks';
import type { StateAsk } from './stateAsk';

/**
 * Asks for a part of the looks of cells without contents: one answer, however many they are. Where they differ after all, the first row is
 * set apart, for what stands above may have a line below it; what differs still is asked for cell by cell.
 * @param again hears what is to be asked when the answer has come
 */
export function askBlankLooks(
  sheet: string,
  part: SharedPart,
  area: Area,
  take: (looks: CapturedLooks) => void,
  again: (asks: readonly StateAsk[]) => void,
): StateAsk {
  const rest: Area = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const oneByOne = (each: Area, known?: Excel.CellPropertiesFormat): void =>
    again(askLooks(sheet, part, [each], take, known));
  return askAlike(sheet, part, area, take, (known) => {
    if (part !== 'edges' || rest.rowCount === 0) {
      oneByOne(area, known);
      return;
    }
    oneByOne({ ...area, rowCount: 1 });
    again([askAlike(sheet, part, rest, take, () => oneByOne(rest))]);
  });
}

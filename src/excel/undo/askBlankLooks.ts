import { addressOf, type Area } from '../../layout/area';
import type { CapturedLooks } from '../../layout/undo/capturedState';
import type { CellLook, EdgeLook } from '../../layout/undo/restoreChange';
import { askLooks } from './askCells';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

/** The parts of the looks that Excel tells of many cells at once. */
type SharedPart = Exclude<CapturedLooks['part'], 'number'>;

const NO_LINE: EdgeLook = { style: 'None', weight: 'Thin', color: '#000000' };
const FONT = ['name', 'size', 'color', 'bold', 'italic', 'strikethrough', 'underline'] as const;
const ALIGNMENT = ['horizontalAlignment', 'verticalAlignment', 'indentLevel', 'wrapText'] as const;

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
  const oneByOne = (each: Area): void => again(askLooks(sheet, part, [each], take));
  return askAlike(sheet, part, area, take, () => {
    if (part !== 'edges' || rest.rowCount === 0) {
      oneByOne(area);
      return;
    }
    oneByOne({ ...area, rowCount: 1 });
    again([askAlike(sheet, part, rest, take, () => oneByOne(rest))]);
  });
}

function askAlike(
  sheet: string,
  part: SharedPart,
  area: Area,
  take: (looks: CapturedLooks) => void,
  onMixed: () => void,
): StateAsk {
  return {
    bytes: 2 * BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const { format } = workbook.worksheets.getItem(sheet).getRange(addressOf(area));
      const answer = ASKS[part](format, area);
      return () => {
        const look = answer();
        if (look === null) {
          onMixed();
          return;
        }
        const row = Array<CellLook>(area.columnCount).fill(look);
        take({ sheet, area, part, looks: Array<typeof row>(area.rowCount).fill(row) });
      };
    },
  };
}

/** Queues the reading; what comes back gives the look that all cells share, null where there is none. */
const ASKS: Readonly<Record<SharedPart, (format: Excel.RangeFormat, area: Area) => () => CellLook | null>> = {
  fill: ({ fill }) => {
    fill.load('color,pattern');
    return () => {
      if (fill.pattern === 'None') return { fill: null };
      return areShared([fill.pattern, fill.color]) ? { fill: fill.color } : null;
    };
  },
  font: ({ font }) => {
    font.load([...FONT]);
    return () => {
      if (!areShared(FONT.map((key) => font[key]))) return null;
      const { name, size, color, bold, italic, strikethrough, underline } = font;
      return { font: { name, size, color, bold, italic, strikethrough, underline } };
    };
  },
  alignment: (format) => {
    format.load([...ALIGNMENT]);
    return () => {
      if (!areShared(ALIGNMENT.map((key) => format[key]))) return null;
      const { horizontalAlignment: horizontal, verticalAlignment: vertical } = format;
      return { alignment: { horizontal, vertical, indent: format.indentLevel, wrap: format.wrapText } };
    };
  },
  edges: ({ borders }, { rowCount, columnCount }) => {
    const sides = [
      ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
      ...(rowCount > 1 ? (['InsideHorizontal'] as const) : []),
      ...(columnCount > 1 ? (['InsideVertical'] as const) : []),
    ].map((side) => borders.getItem(side).load('style'));
    return () =>
      sides.every(({ style }) => style === 'None')
        ? { edges: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } }
        : null;
  },
};

/** Excel tells what differs as null, and a colour as ''. */
function areShared(values: readonly unknown[]): boolean {
  return values.every((value) => value !== null && value !== undefined && value !== '');
}

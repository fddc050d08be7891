import type { Area } from '../../layout/area';
import type { CapturedLooks } from '../../layout/undo/capturedState';
import type { CellLook, EdgeLook } from '../../layout/undo/restoreChange';
import { cellLook } from './cellLook';
import { rangeOf } from './slicedAreas';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

/** The parts of the looks that Excel tells of many cells at once. */
export type SharedPart = Exclude<CapturedLooks['part'], 'number'>;

/** What cells share: their look, or, where it differs, what of it they have all the same. */
type Answer =
  { readonly look: CellLook } | { readonly look: null; readonly known: Excel.CellPropertiesFormat };

const NO_LINE: EdgeLook = { style: 'None', weight: 'Thin', color: '#000000' };
const FONT = ['name', 'size', 'color', 'bold', 'italic', 'strikethrough', 'underline'] as const;
const ALIGNMENT = ['horizontalAlignment', 'verticalAlignment', 'indentLevel', 'wrapText'] as const;

/**
 * Asks for a part of the looks of cells that look alike, as one answer.
 * @param onMixed hears, where they differ after all, what of a font or an alignment they share
 */
export function askAlike(
  sheet: string,
  part: SharedPart,
  area: Area,
  take: (looks: CapturedLooks) => void,
  onMixed: (known: Excel.CellPropertiesFormat) => void,
): StateAsk {
  return {
    bytes: 2 * BYTES_PER_CALL,
    ask: (context) => {
      const answer = ASKS[part](rangeOf(context, sheet, area).format, area);
      return () => {
        const told = answer();
        if (told.look === null) {
          onMixed(told.known);
          return;
        }
        const row = Array<CellLook>(area.columnCount).fill(told.look);
        take({ sheet, area, part, looks: Array<typeof row>(area.rowCount).fill(row) });
      };
    },
  };
}

/** Queues the reading. */
const ASKS: Readonly<Record<SharedPart, (format: Excel.RangeFormat, area: Area) => () => Answer>> = {
  fill: ({ fill }) => {
    fill.load('color,pattern');
    return () => {
      if (fill.pattern === 'None') return { look: { fill: null } };
      return isShared(fill.pattern) && isShared(fill.color) ? { look: { fill: fill.color } } : mixed({});
    };
  },
  font: ({ font }) => {
    font.load([...FONT]);
    return () => {
      const shared = FONT.filter((key) => isShared(font[key]));
      const known = { font: Object.fromEntries(shared.map((key) => [key, font[key]])) };
      return shared.length === FONT.length ? { look: cellLook('font', known) } : mixed(known);
    };
  },
  alignment: (format) => {
    format.load([...ALIGNMENT]);
    return () => {
      const shared = ALIGNMENT.filter((key) => isShared(format[key]));
      const known = Object.fromEntries(shared.map((key) => [key, format[key]]));
      return shared.length === ALIGNMENT.length ? { look: cellLook('alignment', known) } : mixed(known);
    };
  },
  edges: ({ borders }, { rowCount, columnCount }) => {
    const inside = [
      ...(rowCount > 1 ? ['InsideHorizontal'] : []),
      ...(columnCount > 1 ? ['InsideVertical'] : []),
    ];
    const sides = new Set(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside]);
    borders.load('items/sideIndex,items/style');
    return () => {
      const told = borders.items.filter(({ sideIndex }) => sides.has(sideIndex));
      const isPlain = told.length === sides.size && told.every(({ style }) => style === 'None');
      if (!isPlain) return mixed({});
      return { look: { edges: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } } };
    };
  },
};

function mixed(known: Excel.CellPropertiesFormat): Answer {
  return { look: null, known };
}

/** Excel tells what differs as null, and a colour as ''. */
function isShared(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

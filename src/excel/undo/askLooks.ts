import type { Area } from '../../layout/area';
import { cellCount } from '../../layout/undo/areaSet';
import type { CapturedLooks } from '../../layout/undo/capturedState';
import type { LOOK_PARTS } from '../../layout/undo/footprint';
import type { CellLook } from '../../layout/undo/restoreChange';
import { cellLook } from './cellLook';
import { rangeOf, sliced } from './slicedAreas';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

type LookPart = (typeof LOOK_PARTS)[number];

/** What is asked for each part of the looks, and what a cell's answer takes. */
const LOOKS: Readonly<
  Record<Exclude<LookPart, 'number'>, { bytes: number; format: Excel.CellPropertiesFormatLoadOptions }>
> = {
  fill: { bytes: 70, format: { fill: { color: true, pattern: true } } },
  font: {
    bytes: 170,
    format: {
      font: {
        name: true,
        size: true,
        color: true,
        bold: true,
        italic: true,
        strikethrough: true,
        underline: true,
      },
    },
  },
  alignment: {
    bytes: 130,
    format: { horizontalAlignment: true, verticalAlignment: true, indentLevel: true, wrapText: true },
  },
  edges: { bytes: 420, format: { borders: { style: true, weight: true, color: true } } },
};

/**
 * Asks for a part of the looks of areas, cell by cell.
 * @param known of a font or an alignment, what is known already: all cells have it
 */
export function askLooks(
  sheet: string,
  part: LookPart,
  areas: readonly Area[],
  take: (looks: CapturedLooks) => void,
  known: Excel.CellPropertiesFormat = {},
): readonly StateAsk[] {
  if (part === 'number') {
    return sliced(areas, 20).map((area) => ({
      bytes: BYTES_PER_CALL + cellCount(area) * 20,
      ask: (context) => {
        const range = rangeOf(context, sheet, area).load('numberFormat');
        return () => {
          const looks = range.numberFormat.map((row) =>
            row.map((numberFormat: unknown): CellLook => ({ numberFormat: String(numberFormat) })),
          );
          take({ sheet, area, part, looks });
        };
      },
    }));
  }
  const { bytes } = LOOKS[part];
  const format = unknown(LOOKS[part].format, known);
  return sliced(areas, bytes).map((area) => ({
    bytes: BYTES_PER_CALL + cellCount(area) * bytes,
    ask: (context) => {
      const properties = rangeOf(context, sheet, area).getCellProperties({ format });
      return () => {
        const looks = properties.value.map((row) =>
          row.map((cell) => cellLook(part, together(known, cell.format))),
        );
        take({ sheet, area, part, looks });
      };
    },
  }));
}

function unknown(
  { font, ...format }: Excel.CellPropertiesFormatLoadOptions,
  { font: knownFont = {}, ...known }: Excel.CellPropertiesFormat,
): Excel.CellPropertiesFormatLoadOptions {
  const others = Object.entries(format).filter(([key]) => !(key in known));
  const fonts = Object.entries(font ?? {}).filter(([key]) => !(key in knownFont));
  return { ...Object.fromEntries(others), ...(fonts.length > 0 && { font: Object.fromEntries(fonts) }) };
}

function together(
  known: Excel.CellPropertiesFormat,
  told: Excel.CellPropertiesFormat = {},
): Excel.CellPropertiesFormat {
  return known.font === undefined
    ? { ...known, ...told }
    : { ...told, font: { ...known.font, ...told.font } };
}

import { addressOf, type Area } from '../../layout/area';
import { readingBoxes } from '../../layout/undo/areaSet';
import type { CapturedCells, CapturedLooks } from '../../layout/undo/capturedState';
import type { LOOK_PARTS } from '../../layout/undo/footprint';
import type { CapturedLink, CellLook } from '../../layout/undo/restoreChange';
import { cellMatrix } from '../cellMatrix';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

type LookPart = (typeof LOOK_PARTS)[number];

const CONTENT_BYTES = 58;
const LINK_BYTES = 40;
/** One answer is no larger than this by estimate: a message has room for two. */
const BYTES_PER_ASK = 1_200_000;

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

/** Asks for the contents of areas with their number formats, near ones together. */
export function askContents(
  sheet: string,
  areas: readonly Area[],
  take: (cells: CapturedCells) => void,
): readonly StateAsk[] {
  return boxesOf(areas, CONTENT_BYTES).map((area) => ({
    bytes: BYTES_PER_CALL + cells(area) * CONTENT_BYTES,
    ask: (context) => {
      const range = rangeOf(context, sheet, area).load('values,formulas,numberFormat');
      return () => {
        const {
          values,
          formulas = [],
          numberFormats = [],
        } = cellMatrix([range], {
          formulas: true,
          numberFormats: true,
        });
        take({ sheet, area, values, formulas, numberFormats });
      };
    },
  }));
}

/** Asks for a part of the looks of areas. */
export function askLooks(
  sheet: string,
  part: LookPart,
  areas: readonly Area[],
  take: (looks: CapturedLooks) => void,
): readonly StateAsk[] {
  if (part === 'number') {
    return sliced(areas, 20).map((area) => ({
      bytes: BYTES_PER_CALL + cells(area) * 20,
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
  const { bytes, format } = LOOKS[part];
  return sliced(areas, bytes).map((area) => ({
    bytes: BYTES_PER_CALL + cells(area) * bytes,
    ask: (context) => {
      const properties = rangeOf(context, sheet, area).getCellProperties({ format });
      return () => {
        const looks = properties.value.map((row) => row.map((cell) => lookOf(part, cell.format ?? {})));
        take({ sheet, area, part, looks });
      };
    },
  }));
}

/** Asks for the links of areas, cell by cell; null where there is none. */
export function askLinks(
  sheet: string,
  areas: readonly Area[],
  take: (area: Area, links: readonly (readonly (CapturedLink | null)[])[]) => void,
): readonly StateAsk[] {
  return sliced(areas, LINK_BYTES).map((area) => ({
    bytes: BYTES_PER_CALL + cells(area) * LINK_BYTES,
    ask: (context) => {
      const properties = rangeOf(context, sheet, area).getCellProperties({ hyperlink: true });
      return () =>
        take(
          area,
          properties.value.map((row) => row.map(({ hyperlink }) => linkOf(hyperlink))),
        );
    },
  }));
}

function lookOf(part: Exclude<LookPart, 'number'>, format: Excel.CellPropertiesFormat): CellLook {
  if (part === 'fill') {
    const { color = '', pattern } = format.fill ?? {};
    return { fill: pattern === 'None' || color === '' ? null : color };
  }
  if (part === 'font') {
    const {
      name = '',
      size = 0,
      color = '',
      bold,
      italic,
      strikethrough,
      underline = 'None',
    } = format.font ?? {};
    return {
      font: {
        name,
        size,
        color,
        bold: bold === true,
        italic: italic === true,
        strikethrough: strikethrough === true,
        underline,
      },
    };
  }
  if (part === 'alignment') {
    const {
      horizontalAlignment = 'General',
      verticalAlignment = 'Bottom',
      indentLevel = 0,
      wrapText,
    } = format;
    return {
      alignment: {
        horizontal: horizontalAlignment,
        vertical: verticalAlignment,
        indent: indentLevel,
        wrap: wrapText === true,
      },
    };
  }
  const edge = (border: Excel.CellBorder | undefined) => ({
    style: border?.style ?? 'None',
    weight: border?.weight ?? 'Thin',
    color: border?.color ?? '#000000',
  });
  const { top, bottom, left, right } = format.borders ?? {};
  return { edges: { top: edge(top), bottom: edge(bottom), left: edge(left), right: edge(right) } };
}

function linkOf(link: Excel.RangeHyperlink | null | undefined): CapturedLink | null {
  const { address = '', documentReference = '', screenTip = '' } = link ?? {};
  if (address === '' && documentReference === '') return null;
  return {
    ...(address !== '' && { address }),
    ...(documentReference !== '' && { documentReference }),
    ...(screenTip !== '' && { screenTip }),
  };
}

function boxesOf(areas: readonly Area[], bytesPerCell: number): readonly Area[] {
  return sliced(readingBoxes(areas, Math.floor(BYTES_PER_CALL / bytesPerCell)), bytesPerCell);
}

/** Areas of no more rows than an answer has room for. */
function sliced(areas: readonly Area[], bytesPerCell: number): readonly Area[] {
  return areas.flatMap((area) => {
    const rows = Math.max(1, Math.floor(BYTES_PER_ASK / (bytesPerCell * area.columnCount)));
    return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index): Area => {
      const row = area.row + index * rows;
      return { ...area, row, rowCount: Math.min(rows, area.row + area.rowCount - row) };
    });
  });
}

function cells({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

function rangeOf({ workbook }: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(addressOf(area));
}

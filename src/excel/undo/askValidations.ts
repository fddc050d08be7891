import { addressOf, type Area } from '../../layout/area';
import { commonArea, uncovered } from '../../layout/undo/areaSet';
import type { CapturedState } from '../../layout/undo/capturedState';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

type Captured = CapturedState['validations'][number];

/** In so many parts an area is divided whose cells have not all the same rule. */
const PARTS = 8;

/**
 * Asks for the rules for typing in areas. In a table a column has one rule as a rule: it is asked for once for all areas. Where cells
 * differ their parts are asked for, until all cells of each have the same.
 * @param bodies of the sheet's tables
 * @param again hears what is to be asked when the answers have come
 */
export function askValidations(
  sheet: string,
  areas: readonly Area[],
  bodies: readonly Area[],
  take: (validation: Captured) => void,
  again: (asks: readonly StateAsk[]) => void,
): readonly StateAsk[] {
  const askParts = (parts: readonly Area[]): void => again(parts.map(askArea));
  const askArea = (area: Area): StateAsk =>
    askRule(
      sheet,
      area,
      (validation) => take({ sheet, area, validation }),
      () => askParts(partsOf(area)),
    );
  return [
    ...bodies.flatMap((body) =>
      columnParts(areas, body).map((parts) =>
        askRule(
          sheet,
          rowsAround(parts),
          (validation) => parts.forEach((area) => take({ sheet, area, validation })),
          () => askParts(parts.length === 1 ? parts.flatMap(partsOf) : parts),
        ),
      ),
    ),
    ...areas.flatMap((area) => uncovered(area, bodies)).map(askArea),
  ];
}

/** What areas have of each column of a body. */
function columnParts(areas: readonly Area[], body: Area): readonly (readonly Area[])[] {
  return Array.from({ length: body.columnCount }, (_, index) => {
    const column: Area = { ...body, column: body.column + index, columnCount: 1 };
    return areas.map((area) => commonArea(area, column)).filter((part) => part !== null);
  }).filter((parts) => parts.length > 0);
}

/** The smallest area with all parts of a column. */
function rowsAround(parts: readonly Area[]): Area {
  const row = Math.min(...parts.map((part) => part.row));
  const end = Math.max(...parts.map((part) => part.row + part.rowCount));
  return { row, rowCount: end - row, column: parts[0]?.column ?? 0, columnCount: 1 };
}

function askRule(
  sheet: string,
  area: Area,
  take: (validation: Captured['validation']) => void,
  onMixed: () => void,
): StateAsk {
  return {
    bytes: 2 * BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const validation = workbook.worksheets
        .getItem(sheet)
        .getRange(addressOf(area))
        .dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
      return () => {
        const { type, rule, errorAlert, prompt, ignoreBlanks } = validation;
        if (type === 'MixedCriteria' || type === 'Inconsistent') onMixed();
        else if (type === 'None') take(null);
        else take({ rule: withoutNulls(rule), errorAlert, prompt, ignoreBlanks });
      };
    },
  };
}

/** Excel's answer names every kind of rule, the ones that it is not as null. */
function withoutNulls(rule: object): object {
  return Object.fromEntries(
    Object.entries(rule).filter(([, value]) => value !== null && value !== undefined),
  );
}

function partsOf(area: Area): readonly Area[] {
  const isTall = area.rowCount > 1;
  const length = isTall ? area.rowCount : area.columnCount;
  const step = Math.ceil(length / PARTS);
  return Array.from({ length: Math.ceil(length / step) }, (_, index): Area => {
    const count = Math.min(step, length - index * step);
    return isTall
      ? { ...area, row: area.row + index * step, rowCount: count }
      : { ...area, column: area.column + index * step, columnCount: count };
  });
}

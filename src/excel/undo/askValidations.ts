import { addressOf, type Area } from '../../layout/area';
import type { CapturedState } from '../../layout/undo/capturedState';
import { BYTES_PER_CALL, readAsks, type StateAsk } from './stateAsk';

type Captured = CapturedState['validations'][number];

/** In so many parts an area is divided whose cells have not all the same rule. */
const PARTS = 8;

/**
 * Asks for the rules for typing in areas; where the cells of one differ, in its parts, until all cells of each have the same.
 * @returns what reads the parts, after the answer
 */
export function askValidations(
  sheet: string,
  areas: readonly Area[],
  take: (validation: Captured) => void,
): {
  readonly asks: readonly StateAsk[];
  readonly readParts: (context: Excel.RequestContext) => Promise<void>;
} {
  const mixed: Area[] = [];
  const asksFor = (each: readonly Area[]): readonly StateAsk[] =>
    each.map((area) => askOne(sheet, area, take, () => mixed.push(area)));
  return {
    asks: asksFor(areas),
    readParts: async (context) => {
      while (mixed.length > 0) {
        const parts = mixed.flatMap(partsOf);
        mixed.length = 0;
        await readAsks(context, asksFor(parts));
      }
    },
  };
}

function askOne(
  sheet: string,
  area: Area,
  take: (validation: Captured) => void,
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
        else if (type === 'None') take({ sheet, area, validation: null });
        else {
          const captured = { rule: withoutNulls(rule), errorAlert, prompt, ignoreBlanks };
          take({ sheet, area, validation: captured });
        }
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

import type { ColumnSpec, Need } from '../tableSpec';

/** Room for `-12 345,67` and for a header of two words on two lines. */
const LEAST_WIDTH = 15;
const HEADER_ROOM = 4;

/**
 * A column of money in mkr.
 * @param needs whether the plan and the follow-up have it
 * @param formula where Excel computes it
 */
export function moneyColumn(
  key: string,
  header: string,
  needs: { readonly plan: Need; readonly followUp: Need },
  formula?: (cell: (key: string) => string) => string,
): ColumnSpec {
  const column = { key, header, ...needs, kind: 'money', width: widthFor(header) } as const;
  return formula === undefined ? column : { ...column, formula };
}

/** The longest word of the header must fit beside Excel's filter button, or Excel breaks it. */
function widthFor(header: string): number {
  const longest = Math.max(...header.split(' ').map((word) => word.length));
  return Math.max(LEAST_WIDTH, longest + HEADER_ROOM);
}

/**
 * One amount minus another, blank until both are numbers, so that a missing figure never looks like a deviation.
 * @example difference('[@Årsbudget]', '[@Årsprognos]')
 * // '=IF(AND(ISNUMBER([@Årsbudget]),ISNUMBER([@Årsprognos])),[@Årsbudget]-[@Årsprognos],"")'
 */
export function difference(minuend: string, subtrahend: string): string {
  return `=IF(AND(ISNUMBER(${minuend}),ISNUMBER(${subtrahend})),${minuend}-${subtrahend},"")`;
}

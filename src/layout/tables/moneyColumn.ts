import type { ColumnSpec, Need } from '../tableSpec';

/**
 * A column of money in mkr.
 * @param needs whether the plan and the follow-up have it
 */
export function moneyColumn(
  key: string,
  header: string,
  needs: { readonly plan: Need; readonly followUp: Need },
  formula?: (cell: (key: string) => string) => string,
): ColumnSpec {
  const column = { key, header, ...needs, kind: 'money', width: 15 } as const;
  return formula === undefined ? column : { ...column, formula };
}

/**
 * One amount minus another, blank until both are numbers, so that a missing figure never looks like a deviation.
 * @example difference('[@Årsbudget]', '[@Årsprognos]')
 * // '=IF(AND(ISNUMBER([@Årsbudget]),ISNUMBER([@Årsprognos])),[@Årsbudget]-[@Årsprognos],"")'
 */
export function difference(minuend: string, subtrahend: string): string {
  return `=IF(AND(ISNUMBER(${minuend}),ISNUMBER(${subtrahend})),${minuend}-${subtrahend},"")`;
}

import { periodEnd, yearStart } from '../../periodEnd';
import type { CheckedBook, RedistributionRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { checkedGroups } from './checkedGroups';

/**
 * OMF-12: no row of an Ändamål bears Beslut, or a Beslutsdatum lies before 1 January of the year before, or after the workbook's own
 * date. That is the later of Upprättad and the last day that the figures are of: the period's last day in a follow-up, 31 December
 * before the year of a plan; 31 December of the year where Upprättad does not say more. Told once an Ändamål and Skede, at the first row that it is about.
 * @example follow-up of April 2023: 2021-12-31 and 2023-05-01 are told, 2022-01-01 and 2023-04-30 are not
 */
export const MISSING_DECISION: CheckRule<
  'OMF-12',
  {
    readonly purpose: string | null;
    /** 1: no row bears Beslut. */
    readonly isMissing: 0 | 1;
    /** The date that lies outside, and its row; null where none does. An Excel serial number. */
    readonly date: number | null;
    readonly dateRow: number | null;
    /** First and last date that are expected; Excel serial numbers. */
    readonly from: number | null;
    readonly to: number | null;
  }
> = {
  id: 'OMF-12',
  severities: ['warning'],
  source: 'redistributions 2021: no decision is named; practice.md 5, BO-12 and BO-14',
  find: (book) => {
    const { from, to } = expectedDates(book);
    const isOdd = ({ decisionDate }: RedistributionRow): boolean => {
      const day = decisionDate === null ? null : Math.floor(decisionDate);
      return day !== null && ((from !== null && day < from) || (to !== null && day > to));
    };
    return checkedGroups(book).flatMap(({ purpose, rows }) => {
      const isMissing = rows.every(({ decision }) => decision === '');
      const odd = rows.find(isOdd);
      const missingPlace = isMissing ? (rows[0]?.place('decision') ?? null) : null;
      const place = missingPlace ?? odd?.place('decisionDate') ?? null;
      if (place === null) return [];
      const params = {
        purpose: shortLabel(purpose),
        isMissing: missingPlace === null ? 0 : 1,
        date: odd?.decisionDate ?? null,
        dateRow: odd?.rowNumber ?? null,
        from,
        to,
      } as const;
      return [{ severity: 'warning', place, params } as const];
    });
  },
};

function expectedDates({ kind, year, period, preparedOn }: CheckedBook): {
  readonly from: number | null;
  readonly to: number | null;
} {
  const prepared = preparedOn === null ? null : Math.floor(preparedOn);
  if (year === null) return { from: null, to: prepared };
  const lastDay = lastDayOf(year, kind === 'followUp' ? period : null);
  const ofFigures = kind === 'plan' ? yearStart(year) - 1 : lastDay;
  const to = prepared === null ? lastDay : kind === null ? prepared : Math.max(prepared, ofFigures);
  return { from: yearStart(year - 1), to };
}

function lastDayOf(year: number, period: CheckedBook['period']): number {
  return periodEnd(year, period ?? 'Helår');
}

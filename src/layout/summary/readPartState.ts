import { toSek } from '../../domain/money';
import { ASSESSMENTS, ASSIGNMENT_STATES } from '../../domain/statusWords';
import type { AmountState, ComparedAmount, PartState } from '../../domain/summary/summaryState';
import { INDICATOR_PARTS, SUB_GOAL_PARTS } from '../../domain/summary/tally';
import type { RawValue } from '../snapshot';
import type { SummarySheetReading, SummarySheetRow } from './readSummarySheet';

/** Where the economy's tables have the compared amounts, counted among the figures from 0. @see economySection.ts */
const AMOUNT_FIGURES: Readonly<Record<ComparedAmount, number>> = {
  periodDeviationSek: 2,
  yearForecastSek: 6,
  forecastDeviationSek: 7,
};
/** Where the flows have their net. */
const NET_FIGURE = 3;

/** What a summary sheet said when it was written, in the form in which two summaries are compared. */
export function readPartState({ code, name, rows }: SummarySheetReading): PartState {
  const named = (prefix: string): readonly { readonly row: SummarySheetRow; readonly rest: string }[] =>
    rows.flatMap((row) =>
      row.key.startsWith(prefix) && !/:text(?::\d+)?(?:#\d+)?$/u.test(row.key)
        ? [{ row, rest: row.key.slice(prefix.length).replace(/#\d+$/u, '') }]
        : [],
    );
  const only = (key: string): SummarySheetRow | undefined => rows.find((row) => row.key === key);
  const total = only('economy:total');
  const withRegion = only('economy:withRegion');
  return {
    code,
    name,
    goals: named('goal:').map(({ row, rest }) => ({
      number: Number(rest),
      name: textOf(row.text),
      assessment: ASSESSMENTS.find((word) => word === row.state) ?? null,
      subGoals: countsOf(SUB_GOAL_PARTS, row.figures),
      indicators: countsOf(INDICATOR_PARTS, row.figures.slice(SUB_GOAL_PARTS.length)),
    })),
    indicators: named('indicator:').flatMap(({ row, rest }) => {
      const [board, goalNumber, ...indicator] = rest.split(':');
      if (board === undefined || (row.state !== 'Röd' && row.state !== 'Gul')) return [];
      return [{ board, goalNumber: Number(goalNumber), indicator: indicator.join(':'), status: row.state }];
    }),
    assignments: named('assignment:')
      .filter(({ row }) => row.figures[1] !== undefined && isAssignment(row))
      .map(({ row }) => ({
        assignment: textOf(row.text),
        state: ASSIGNMENT_STATES.find((state) => state === row.state) ?? null,
      })),
    areas: named('economy:').flatMap(({ row, rest }) => {
      const [board = '', ...area] = rest.split(':');
      const isTotal = area.length === 0;
      return isTotal ? [] : [{ board, area: area.join(':'), ...amountsOf(row) }];
    }),
    total: total === undefined ? amountsOf(null) : amountsOf(total),
    withRegion: withRegion === undefined ? null : amountsOf(withRegion),
    redistributionsNetSek: sekOf(only('flow:total')?.figures[NET_FIGURE] ?? null),
  };
}

/** Of a shared assignment the boards' answers have rows too; only the first has an end date or a name of its own. */
function isAssignment({ key, text }: SummarySheetRow): boolean {
  return key.replace(/#\d+$/u, '').endsWith(`:${textOf(text)}`);
}

function amountsOf(row: SummarySheetRow | null): AmountState {
  const amount = (key: keyof AmountState): number | null => sekOf(row?.figures[AMOUNT_FIGURES[key]] ?? null);
  return {
    periodDeviationSek: amount('periodDeviationSek'),
    yearForecastSek: amount('yearForecastSek'),
    forecastDeviationSek: amount('forecastDeviationSek'),
  };
}

function sekOf(value: RawValue): number | null {
  return typeof value === 'number' ? toSek(value, 'mkr') : null;
}

function countsOf<K extends string>(
  parts: readonly K[],
  figures: readonly RawValue[],
): Readonly<Record<K, number>> {
  const entries = parts.map((part, index) => [part, Number(figures[index] ?? 0)]);
  return Object.fromEntries(entries) as Record<K, number>;
}

function textOf(value: RawValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

import type { IndicatorRow, SubGoalRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { writeValue } from '../fixes';
import { groupBy } from '../groupBy';
import { nameKey } from '../nameKey';
import { shortLabel } from '../shortLabel';
import { indicatorLabel } from './indicatorLabel';

interface SubGoalParams {
  /** `noIndicator`: of the sub-goal. `unknownNumber` and `unknownText`: the indicator's sub-goal is not there. */
  readonly form: 'noIndicator' | 'unknownNumber' | 'unknownText';
  readonly label: string | null;
  readonly goalNumber: number;
  readonly subGoalNumber: number | null;
  /** `unknownNumber`: the number of the sub-goal that bears the indicator's text. */
  readonly nearest: number | null;
}

type Found = RuleFinding<SubGoalParams>;

/**
 * IND-07: a sub-goal that no indicator follows, or an indicator whose sub-goal is not in tblDelmal. The number is the key where both
 * have one, else the text. Goals that are unknown themselves are IND-06.
 * @example Delmål nr 3 of mål 4 where tblDelmal has 1 and 2 → unknownNumber
 */
export const SUB_GOALS_AND_INDICATORS: CheckRule<'IND-07', SubGoalParams> = {
  id: 'IND-07',
  severities: ['warning'],
  source: 'plans 2023 and 2025: every sub-goal has an indicator; sub-goals are worded in two ways',
  find: ({ goals, subGoals, indicators }) => {
    if (subGoals === null || indicators === null) return [];
    const indicatorsOf = groupBy(indicators, goalKey);
    const subGoalsOf = groupBy(subGoals, goalKey);
    const knownGoals = new Set(
      (goals ?? []).map(({ board, number }) => keyOf(board, number)).filter((key) => key !== null),
    );
    const isOfUnknownGoal = (row: SubGoalRow | IndicatorRow): boolean =>
      goals !== null && !knownGoals.has(goalKey(row) ?? '');
    return [
      ...subGoals.flatMap((row) => unfollowed(row, indicatorsOf.get(goalKey(row) ?? '') ?? [])),
      ...indicators.flatMap((row) =>
        isOfUnknownGoal(row) ? [] : homeless(row, subGoalsOf.get(goalKey(row) ?? '') ?? []),
      ),
    ];
  },
};

function unfollowed(row: SubGoalRow, indicators: readonly IndicatorRow[]): readonly Found[] {
  const { goalNumber, subGoalNumber } = row;
  const place = row.place('subGoal') ?? row.place('subGoalNumber');
  const hasKey = subGoalNumber !== null || row.subGoal !== '';
  if (place === null || row.board === null || goalNumber === null || !hasKey) return [];
  if (indicators.some((indicator) => belongs(indicator, row))) return [];
  const label = shortLabel(row.subGoal);
  const params = { form: 'noIndicator', label, goalNumber, subGoalNumber, nearest: null } as const;
  return [{ severity: 'warning', place, params }];
}

function homeless(row: IndicatorRow, subGoals: readonly SubGoalRow[]): readonly Found[] {
  const { goalNumber, subGoalNumber } = row;
  const hasKey = subGoalNumber !== null || row.subGoal !== '';
  if (row.board === null || goalNumber === null || !hasKey) return [];
  if (subGoals.some((subGoal) => belongs(row, subGoal))) return [];
  const isByNumber = subGoalNumber !== null && subGoals.some((each) => each.subGoalNumber !== null);
  const place = row.place(isByNumber ? 'subGoalNumber' : 'subGoal') ?? row.place('indicator');
  if (place === null) return [];
  const alike = row.subGoal === '' ? [] : subGoals.filter((each) => isSameText(each, row));
  const nearest = isByNumber && alike.length === 1 ? (alike[0]?.subGoalNumber ?? null) : null;
  const form = isByNumber ? 'unknownNumber' : 'unknownText';
  const params = { form, label: indicatorLabel(row), goalNumber, subGoalNumber, nearest } as const;
  const fix = nearest === null ? {} : { fix: writeValue(place, nearest) };
  return [{ severity: 'warning', place, params, ...fix }];
}

function belongs(indicator: IndicatorRow, subGoal: SubGoalRow): boolean {
  if (indicator.subGoalNumber !== null && subGoal.subGoalNumber !== null) {
    return indicator.subGoalNumber === subGoal.subGoalNumber;
  }
  return isSameText(indicator, subGoal);
}

function isSameText(one: { readonly subGoal: string }, other: { readonly subGoal: string }): boolean {
  return one.subGoal !== '' && nameKey(one.subGoal) === nameKey(other.subGoal);
}

function goalKey({ board, goalNumber }: SubGoalRow | IndicatorRow): string | null {
  return keyOf(board, goalNumber);
}

function keyOf(board: string | null, goalNumber: number | null): string | null {
  return board === null || goalNumber === null ? null : JSON.stringify([board, goalNumber]);
}

import { said, type HandMadeOptions, type HandMadeRow } from './handMadeWorkbook';

const GOALS = [{ number: 4, goal: 'Vi är en ledande miljöregion' }];
const SUB_GOALS = [{ goalNumber: 4, subGoalNumber: 1, subGoal: 'Minska utsläppen' }];
/** An indicator without anything to find. */
export const INDICATOR = {
  goalNumber: 4,
  subGoalNumber: 1,
  subGoal: 'Minska utsläppen',
  indicator: 'Mängd köpt energi',
  direction: 'Minska',
  baseline: 103,
  target: 99.1,
};

/** A goal with a sub-goal, and its indicators: the sound one with other cells. */
export function tables(...rows: readonly HandMadeRow[]): Parameters<typeof said>[1] {
  return {
    tblMal: GOALS,
    tblDelmal: SUB_GOALS,
    tblIndikatorer: rows.map((row) => ({ ...INDICATOR, ...row })),
  };
}

/** What a rule says of the sound indicator with other cells. */
export function ruleSays(
  rule: `IND-${string}`,
  row: HandMadeRow,
  options?: HandMadeOptions,
): readonly string[] {
  return said(rule as Parameters<typeof said>[0], tables(row), options);
}

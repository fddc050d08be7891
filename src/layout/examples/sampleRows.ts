import type { ExampleRow, RuleExample } from './ruleExample';

/** The plan of Regionstyrelsen 2023, goal 4. */
export const GOAL: ExampleRow = { number: 4, goal: 'Västerbotten är en ledande miljöregion' };
const SUB_GOAL: ExampleRow = {
  goalNumber: 4,
  subGoalNumber: 1,
  subGoal: 'Minska klimatutsläppen från regionens trafik',
};

/** An indicator of the same goal, with its printed figures. */
export const INDICATOR: ExampleRow = {
  ...SUB_GOAL,
  indicator: 'Klimatutsläpp från tjänsteresor',
  direction: 'Minska',
  baseline: 1061,
  target: 1010,
  periodicity: 'Tertial: apr, aug, dec',
};

/** The goal and its sub-goal, with indicators. */
export function underGoal(...indicators: readonly ExampleRow[]): RuleExample['tables'] {
  return {
    tblMal: [GOAL],
    tblDelmal: [SUB_GOAL],
    tblIndikatorer: indicators.map((row) => ({ ...INDICATOR, ...row })),
  };
}

/** An assignment of the same plan. */
export const ASSIGNMENT: ExampleRow = {
  assignment: 'Utarbeta folkhälsopolitisk strategi',
  status: 'Pågående enligt plan',
  periodicity: 'Tertial: apr, aug, dec',
  endDate: 'Löpande',
  comment: 'Remissen är ute.',
};

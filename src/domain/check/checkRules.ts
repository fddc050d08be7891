import { LATE_ASSIGNMENT } from './assignments/lateAssignment';
import { MISSING_COMMENT } from './assignments/missingComment';
import { ODD_END_DATE } from './assignments/oddEndDate';
import type { CheckRule } from './checkRule';
import { ASSESSMENT_AGAINST_PARTS } from './goals/assessmentAgainstParts';
import { GOAL_NAMED_TWO_WAYS } from './goals/goalNamedTwoWays';
import { MISSING_ASSESSMENT } from './goals/missingAssessment';
import { REPEATED_GOAL } from './goals/repeatedGoal';
import { DIRECTION_AGAINST_FIGURES } from './indicators/directionAgainstFigures';
import { MEASURE_AGAINST_UNIT } from './indicators/measureAgainstUnit';
import { MISSING_BASELINE } from './indicators/missingBaseline';
import { MISSING_DIRECTION } from './indicators/missingDirection';
import { MISSING_OUTCOME } from './indicators/missingOutcome';
import { MISSING_TARGET } from './indicators/missingTarget';
import { OUTCOME_OUT_OF_SCALE } from './indicators/outcomeOutOfScale';
import { REPEATED_INDICATOR } from './indicators/repeatedIndicator';
import { STATUS_AGAINST_RULE } from './indicators/statusAgainstRule';
import { SUB_GOALS_AND_INDICATORS } from './indicators/subGoalsAndIndicators';
import { UNIT_AGAINST_FIGURES } from './indicators/unitAgainstFigures';
import { UNKNOWN_GOAL } from './indicators/unknownGoal';
import { BUDGET_PARTS_RULE } from './money/budgetParts';
import { INVESTMENT_ABOVE_BUDGET } from './money/investmentAboveBudget';
import { LOW_EFFECT } from './money/lowEffect';
import { MISSING_FORECAST } from './money/missingForecast';
import { NEGATIVE_BUDGET } from './money/negativeBudget';
import { REDISTRIBUTIONS_IN_BUDGET } from './money/redistributionsInBudget';
import { UNCOMMENTED_DEVIATION } from './money/uncommentedDeviation';
import { YEAR_BUDGET_AGAINST_CURRENT } from './money/yearBudgetAgainstCurrent';
import { ABSENT_COUNTERPART } from './redistributions/absentCounterpart';
import { APPEARED_MONEY } from './redistributions/appearedMoney';
import { BOARD_SUM, NET_CHANGE_SUM, ROUNDED_SUM } from './redistributions/controlSumRules';
import { MISSING_AMOUNT } from './redistributions/missingAmount';
import { MISSING_DECISION } from './redistributions/missingDecision';
import { MISSING_PURPOSE } from './redistributions/missingPurpose';
import { MIXED_TYPES } from './redistributions/mixedTypes';
import { ODD_DURATION } from './redistributions/oddDuration';
import { ONE_SIDED_PURPOSE } from './redistributions/oneSidedPurpose';
import { OPEN_PURPOSE } from './redistributions/openPurpose';
import { REPEATED_ROW } from './redistributions/repeatedRow';
import { ROUNDED_PURPOSE } from './redistributions/roundedPurpose';
import { SAME_GIVER_AND_RECEIVER } from './redistributions/sameGiverAndReceiver';
import { UNBALANCED_PURPOSE } from './redistributions/unbalancedPurpose';
import { UNCOVERED_GIFT } from './redistributions/uncoveredGift';
import { UNKNOWN_AREA } from './redistributions/unknownArea';
import { UNLIKELY_UNIT } from './redistributions/unlikelyUnit';

/**
 * The rules of Kontrollera beside those of reading, in the order of rules.md 4 and 5. A new rule is a line here; the compiler then asks
 * for its words in src/text/check.
 */
export const CHECK_RULES = [
  MISSING_TARGET,
  UNIT_AGAINST_FIGURES,
  DIRECTION_AGAINST_FIGURES,
  MISSING_DIRECTION,
  REPEATED_INDICATOR,
  UNKNOWN_GOAL,
  SUB_GOALS_AND_INDICATORS,
  MISSING_OUTCOME,
  MISSING_BASELINE,
  OUTCOME_OUT_OF_SCALE,
  STATUS_AGAINST_RULE,
  MEASURE_AGAINST_UNIT,
  MISSING_ASSESSMENT,
  ASSESSMENT_AGAINST_PARTS,
  REPEATED_GOAL,
  GOAL_NAMED_TWO_WAYS,
  LATE_ASSIGNMENT,
  ODD_END_DATE,
  MISSING_COMMENT,
  BUDGET_PARTS_RULE,
  REDISTRIBUTIONS_IN_BUDGET,
  NEGATIVE_BUDGET,
  UNCOMMENTED_DEVIATION,
  MISSING_FORECAST,
  YEAR_BUDGET_AGAINST_CURRENT,
  LOW_EFFECT,
  INVESTMENT_ABOVE_BUDGET,
  MISSING_AMOUNT,
  UNBALANCED_PURPOSE,
  ROUNDED_PURPOSE,
  ONE_SIDED_PURPOSE,
  MIXED_TYPES,
  BOARD_SUM,
  ROUNDED_SUM,
  NET_CHANGE_SUM,
  APPEARED_MONEY,
  REPEATED_ROW,
  UNLIKELY_UNIT,
  MISSING_DECISION,
  ODD_DURATION,
  UNKNOWN_AREA,
  UNCOVERED_GIFT,
  SAME_GIVER_AND_RECEIVER,
  MISSING_PURPOSE,
  OPEN_PURPOSE,
  ABSENT_COUNTERPART,
] as const;

type Rules = (typeof CHECK_RULES)[number];

/** The id of a rule of {@link CHECK_RULES}. */
export type CheckRuleId = Rules['id'];

/** What the findings of each rule mention: the params of a finding with that rule. */
export type CheckParams = {
  readonly [R in Rules as R['id']]: R extends CheckRule<R['id'], infer P> ? P : never;
};

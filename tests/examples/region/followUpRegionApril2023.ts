import { REGION_CODE } from '../../../src/layout/boardRegister';
import type { LayoutContent } from '../../../src/layout/layoutContent';
import followUp from '../../data/followup-april-2023.json';
import { boardName } from './boardOrder';
import { regionAssignmentRows } from './regionAssignmentRows';
import { regionGoalRows } from './regionGoalRows';
import { regionIndicatorRows } from './regionIndicatorRows';
import { regionMoneyRows } from './regionMoneyRows';
import { regionStaffRows } from './regionStaffRows';
import { regionSubGoalRows } from './regionSubGoalRows';

/**
 * The region's follow-up per April 2023, all boards, as rows for a new workbook.
 *
 * Real, as printed in the region's report (tests/data/followup-april-2023.json): the goals with the region's judgement, how many
 * sub-goals and indicators of each goal have which judgement, the eight assignments, the boards' deviations and forecasts, taxes,
 * grants and financial net, the measures' effect, the staff's figures and the financial goals; from Regionstyrelsens plan 2023 its
 * sub-goals, indicators, budget changes and investments.
 * Illustrative: the other boards' sub-goals and indicators by name, who has which judgement, nearly all outcomes, and the amounts
 * behind the printed deviations. Each file here says which is which.
 */
export const followUpRegionApril2023: LayoutContent = {
  tblMal: regionGoalRows,
  tblDelmal: regionSubGoalRows,
  tblIndikatorer: regionIndicatorRows,
  tblUppdrag: regionAssignmentRows,
  ...regionMoneyRows,
  tblPersonal: regionStaffRows,
  tblFinansiellaMal: followUp.financial_goals.map((goal) => ({
    board: boardName(REGION_CODE),
    financialGoal: `${goal.name}: ${goal.text}`,
    targetLevel: goal.target,
    outcome: goal.outcome,
    forecast: goal.forecast,
    assessment: goal.assessment,
  })),
};

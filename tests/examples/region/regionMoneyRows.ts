import { REGION_CODE } from '../../../src/layout/boardRegister';
import type { ContentRow, LayoutContent } from '../../../src/layout/layoutContent';
import followUp from '../../data/followup-april-2023.json';
import { followUpMoneyRs2023 } from '../followUpMoneyRs2023';
import { planMoneyRs2023 } from '../planMoneyRs2023';
import { boardName, inBoardOrder } from './boardOrder';

type Figure = number | null;
/** Net cost in mkr: budget April, outcome April, outcome April 2022, the year's budget, forecast (null: none printed). */
type Line = readonly [
  code: string,
  area: string | null,
  periodBudget: number,
  periodOutcome: number,
  previousOutcome: number,
  yearBudget: number,
  yearForecast: Figure,
  comment?: string,
];

/** Regionstyrelsens forecasts to tenths, each rounding to the printed part (+26, +6, −80, +4), so that they add up to the printed −43. */
const RS_FORECASTS: Readonly<Record<string, number>> = {
  'Beställare primärvård': 1177.6,
  'Beställare tandvård': 193.8,
  'Digitalisering och service': 1182.2,
  'Regiongemensamma stödfunktioner och anslag': 686.3,
};

/**
 * Printed: the deviations per board in April (HSN −286, RUN −6,3 as −11,1 and +4,8, FHS +1,1, PN +0,153) and for the year (HSN −550, RUN −51),
 * the sums (April −295, +59, +182, −54; forecast −644, +154, +81, −409), taxes 2 565 and state grants 846 with their increase 117 and
 * 21, the financial net 36 against −457, the April result −288 and the year's budgeted result −324; RUN +4 mkr or 2,8 percent, PN 7
 * percent below budget and some 20 percent above 2022, net costs 18,3 percent above 2022. FHS and PN print no forecast in figures.
 * Illustrative: the amounts behind the deviations, chosen so that all of the above comes out; the split of HSN on areas, and the split
 * of the deviation +59 and +154 on taxes and grants.
 */
const ECONOMY: readonly Line[] = [
  [
    'HSN',
    'Sjukhusvård',
    1666.667,
    1921.467,
    1571.1,
    5000,
    5490,
    'Personalkostnaderna ger det största underskottet, 170 mkr. Utomlänsvården redovisar ett underskott på 29 mkr.',
  ],
  [
    'HSN',
    'Övrig verksamhet Hälso- och sjukvårdsnämnden',
    331.8,
    363,
    317.306,
    995.4,
    1055.4,
    'Patientintäkter och tandvårdsintäkter ligger 34 mkr under budget.',
  ],
  [
    'RUN',
    'Kollektivtrafik',
    80,
    91.1,
    84.3,
    240,
    291,
    'Hög kostnadsutveckling för Norrtåg och Länstrafiken.',
  ],
  ['RUN', 'Övrig verksamhet inom Regional utveckling', 60.6, 55.8, 58.6, 182, 182],
  ['FHS', null, 9, 7.9, 7.5, 27, null, 'Budgeten för personal är inte helt korrekt beräknad.'],
  [
    'PN',
    null,
    2.186,
    2.033,
    1.694,
    6.6,
    null,
    'Nämnden bedömer att den kommer att uppvisa ett balanserat resultat.',
  ],
  [REGION_CODE, 'Skatteintäkter', -2520, -2565, -2448, -7560, -7670],
  [REGION_CODE, 'Generella statsbidrag och utjämning', -832, -846, -825, -2496, -2540],
  [REGION_CODE, 'Finansnetto', 146, -36, 457, 60, -21, 'Pensionsportföljens värde har stigit.'],
];

/** Illustrative frames for 2022 and changes, so that Budget 2023 is the year's budget of ECONOMY. */
const BUDGET: readonly (readonly [
  code: string,
  area: string | null,
  previous: number,
  redistribution: Figure,
  indexation: number,
])[] = [
  ['HSN', 'Sjukhusvård', 4801.4, -1.4, 200],
  ['HSN', 'Övrig verksamhet Hälso- och sjukvårdsnämnden', 955.4, null, 40],
  ['RUN', 'Kollektivtrafik', 230, null, 10],
  ['RUN', 'Övrig verksamhet inom Regional utveckling', 175, null, 7],
  ['FHS', null, 26, null, 1],
  ['PN', null, 6.3, null, 0.3],
];

/** Economy, budget, redistributions, measures and investments of the region per April 2023. */
export const regionMoneyRows: LayoutContent = {
  tblEkonomi: inBoardOrder([
    ...(followUpMoneyRs2023.tblEkonomi ?? []).map((row) => ({
      ...row,
      yearForecast: RS_FORECASTS[String(row.area)] ?? row.yearForecast ?? null,
    })),
    ...ECONOMY.map(economyRow),
  ]),
  tblBudget: inBoardOrder([
    ...(planMoneyRs2023.tblBudget ?? []),
    ...BUDGET.map(([code, area, previousBudget, redistribution, indexation]) => ({
      board: boardName(code),
      area,
      previousBudget,
      redistribution,
      indexation,
    })),
  ]),
  tblOmfordelningar: inBoardOrder([...(planMoneyRs2023.tblOmfordelningar ?? []), tessaGiver()]),
  tblAtgarder: followUp.action_plans.map((plan) => ({
    board: boardName('HSN'),
    action: 'Verksamheternas åtgärdsplaner 2023',
    plannedYear: plan.planned_total_mkr,
    plannedPeriod: plan.planned_period_mkr,
    achievedPeriod: plan.achieved_mkr,
    comment: plan.forecast_quote,
  })),
  tblInvesteringar: followUpMoneyRs2023.tblInvesteringar ?? [],
};

function economyRow(line: Line): ContentRow {
  const [code, area, periodBudget, periodOutcome, previousOutcome, yearBudget, yearForecast, comment] = line;
  return {
    board: boardName(code),
    area,
    periodBudget,
    periodOutcome,
    previousOutcome,
    yearBudget,
    yearForecast,
    comment: comment ?? null,
  };
}

/** The other side of `1,4 miljoner kronor flyttas från hälso- och sjukvårdsnämnden till regionstyrelsen`; the area is illustrative. */
function tessaGiver(): ContentRow {
  const receiver = (planMoneyRs2023.tblOmfordelningar ?? []).find((row) => row.purpose === 'Tessa');
  return {
    ...receiver,
    board: boardName('HSN'),
    area: 'Sjukhusvård',
    counterpart: boardName('RS'),
    amount: -Number(receiver?.amount),
  };
}

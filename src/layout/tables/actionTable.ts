import type { TableSpec } from '../tableSpec';
import { moneyColumn } from './moneyColumn';
import { AREA_COLUMN, BOARD_COLUMN, COMMENT_COLUMN, ID_COLUMN } from './sharedColumns';

/** `Planerad effekt augusti 2023` on two lines. */
const PERIOD_WIDTH = 20;
const FOLLOW_UP = { plan: 'absent', followUp: 'optional' } as const;

/** Measures for a balanced economy and their effect, in mkr; plus = improvement. Source: layouts.md, Åtgärder. */
export const ACTION_TABLE: TableSpec = {
  name: 'tblAtgarder',
  sheet: 'Åtgärder',
  purpose: 'Åtgärder för ekonomi i balans och deras effekt, i mkr',
  title: 'Åtgärder',
  help: () => 'En rad per åtgärd. Effekt i mkr, plus = förbättring av ekonomin.',
  isRequired: () => false,
  isWritten: () => true,
  columns: [
    BOARD_COLUMN,
    AREA_COLUMN,
    { key: 'action', header: 'Åtgärd', plan: 'required', followUp: 'required', kind: 'text', width: 40 },
    moneyColumn('plannedYear', 'Planerad effekt helår', { plan: 'optional', followUp: 'optional' }),
    { ...moneyColumn('plannedPeriod', 'Planerad effekt {period} {år}', FOLLOW_UP), width: PERIOD_WIDTH },
    { ...moneyColumn('achievedPeriod', 'Uppnådd effekt {period} {år}', FOLLOW_UP), width: PERIOD_WIDTH },
    {
      key: 'shareOfPlan',
      header: 'Andel av plan',
      ...FOLLOW_UP,
      kind: 'share',
      width: 13,
      formula: (cell) => shareOfPlan(cell('plannedPeriod'), cell('achievedPeriod')),
    },
    moneyColumn('forecastYear', 'Prognos effekt helår', FOLLOW_UP),
    COMMENT_COLUMN,
    ID_COLUMN,
  ],
};

/** Achieved of planned effect, blank without a plan above zero (a share of a planned loss says nothing) and until both are numbers. */
function shareOfPlan(planned: string, achieved: string): string {
  return `=IF(AND(ISNUMBER(${planned}),ISNUMBER(${achieved})),IF(${planned}<=0,"",${achieved}/${planned}),"")`;
}

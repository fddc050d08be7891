import { ALL_BOARDS, type LayoutContext } from '../layoutContext';
import type { TableSpec } from '../tableSpec';
import { difference, moneyColumn } from './moneyColumn';
import { AREA_COLUMN, BOARD_COLUMN, COMMENT_COLUMN, ID_COLUMN } from './sharedColumns';

const COLUMN = { plan: 'absent', followUp: 'column' } as const;
const OPTIONAL = { plan: 'absent', followUp: 'optional' } as const;

/** Net cost per area against budget and forecast, in mkr. Source: layouts.md, Ekonomi. */
export const ECONOMY_TABLE: TableSpec = {
  name: 'tblEkonomi',
  sheet: 'Ekonomi',
  purpose: 'Budget, utfall och prognos per område, i mkr',
  title: 'Ekonomi',
  help: (context) =>
    `Nettokostnad i mkr, ackumulerat januari–${lastMonth(context)}. Minus i avvikelsen = underskott.${regionHelp(context)}`,
  isRequired: (kind) => kind === 'uppfoljning',
  isWritten: ({ kind }) => kind === 'uppfoljning',
  columns: [
    BOARD_COLUMN,
    AREA_COLUMN,
    moneyColumn('periodBudget', 'Budget {period} {år}', COLUMN),
    moneyColumn('periodOutcome', 'Utfall {period} {år}', COLUMN),
    moneyColumn('periodDeviation', 'Avvikelse', OPTIONAL, (cell) =>
      difference(cell('periodBudget'), cell('periodOutcome')),
    ),
    moneyColumn('previousOutcome', 'Utfall {period} {år-1}', OPTIONAL),
    {
      key: 'change',
      header: 'Förändring',
      ...OPTIONAL,
      kind: 'share',
      width: 14,
      formula: (cell) => relativeChange(cell('periodOutcome'), cell('previousOutcome')),
    },
    moneyColumn('yearBudget', 'Årsbudget', COLUMN),
    moneyColumn('previousForecast', 'Föregående prognos', OPTIONAL),
    moneyColumn('yearForecast', 'Årsprognos', COLUMN),
    moneyColumn('forecastDeviation', 'Prognosavvikelse', OPTIONAL, (cell) =>
      difference(cell('yearBudget'), cell('yearForecast')),
    ),
    COMMENT_COLUMN,
    ID_COLUMN,
  ],
};

/** Where the region's income stands, in a workbook that may hold it. */
function regionHelp({ board }: LayoutContext): string {
  if (board !== ALL_BOARDS) return '';
  return ' Skatter, statsbidrag och finansnetto skrivs som negativ nettokostnad med Nämnd Regionen.';
}

function lastMonth({ period }: LayoutContext): string {
  if (period === 'April') return 'april';
  return period === 'Augusti' ? 'augusti' : 'december';
}

/** (outcome − previous) / |previous|, blank at 0 and until both are numbers. */
function relativeChange(outcome: string, previous: string): string {
  return `=IF(AND(ISNUMBER(${outcome}),ISNUMBER(${previous})),IF(${previous}=0,"",(${outcome}-${previous})/ABS(${previous})),"")`;
}

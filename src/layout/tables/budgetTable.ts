import type { TableSpec } from '../tableSpec';
import { moneyColumn } from './moneyColumn';
import { AREA_COLUMN, BOARD_COLUMN, COMMENT_COLUMN, ID_COLUMN } from './sharedColumns';

const BOTH = { plan: 'optional', followUp: 'optional' } as const;
const FOLLOW_UP = { plan: 'absent', followUp: 'optional' } as const;
const PARTS = ['previousBudget', 'redistribution', 'addition', 'indexation', 'other'];

/** The net cost frames of the board's areas, in mkr. Source: layouts.md, Budget. */
export const BUDGET_TABLE: TableSpec = {
  name: 'tblBudget',
  sheet: 'Budget',
  purpose: 'Budgetram per område, i mkr',
  title: 'Budget',
  help: ({ kind, year }) =>
    kind === 'plan'
      ? `Nettokostnadsram per område i mkr. Plus = pengar till nämndens förfogande. Budget ${year} räknas ut som summan av kolumnerna före.`
      : `Budget ${year} är den beslutade. Ändring under året hämtas från bladet Omfördelningar (Skede Under året).`,
  isRequired: (kind) => kind === 'plan',
  isWritten: () => true,
  columns: [
    BOARD_COLUMN,
    AREA_COLUMN,
    moneyColumn('previousBudget', 'Budget {år-1}', BOTH),
    moneyColumn('redistribution', 'Omfördelning', BOTH),
    moneyColumn('addition', 'Tillskott', BOTH),
    moneyColumn('indexation', 'Uppräkning', BOTH),
    moneyColumn('other', 'Övrigt', BOTH),
    moneyColumn(
      'budget',
      'Budget {år}',
      { plan: 'column', followUp: 'column' },
      (cell) => `=SUM(${PARTS.map(cell).join(',')})`,
    ),
    moneyColumn(
      'changeDuringYear',
      'Ändring under året',
      FOLLOW_UP,
      (cell) =>
        `=SUMIFS(tblOmfordelningar[Belopp],tblOmfordelningar[Nämnd],${cell('board')}&"",` +
        `tblOmfordelningar[Område],${cell('area')}&"",tblOmfordelningar[Skede],"Under året")`,
    ),
    moneyColumn(
      'currentBudget',
      'Aktuell budget {år}',
      FOLLOW_UP,
      (cell) => `=SUM(${cell('budget')},${cell('changeDuringYear')})`,
    ),
    COMMENT_COLUMN,
    ID_COLUMN,
  ],
};

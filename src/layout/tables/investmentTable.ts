import type { TableSpec } from '../tableSpec';
import { difference, moneyColumn } from './moneyColumn';
import { BOARD_COLUMN, COMMENT_COLUMN, ID_COLUMN } from './sharedColumns';

const FOLLOW_UP = { plan: 'absent', followUp: 'optional' } as const;

/** Investments per area, in mkr. Source: layouts.md, Investeringar. */
export const INVESTMENT_TABLE: TableSpec = {
  name: 'tblInvesteringar',
  sheet: 'Investeringar',
  purpose: 'Investeringsutgifter per område, i mkr',
  title: 'Investeringar',
  help: ({ kind }) =>
    kind === 'plan'
      ? 'En rad per investeringsområde. Investeringsutgifter i mkr.'
      : 'Utfall hittills i år och prognos för helåret, i mkr. Minus i avvikelsen = mer än budget.',
  isRequired: () => false,
  isWritten: () => true,
  columns: [
    BOARD_COLUMN,
    {
      key: 'investmentArea',
      header: 'Investeringsområde',
      plan: 'required',
      followUp: 'required',
      kind: 'list',
      list: 'investmentArea',
      isListOpen: true,
      width: 26,
    },
    moneyColumn('budget', 'Budget {år}', { plan: 'optional', followUp: 'optional' }),
    moneyColumn('outcome', 'Utfall {period} {år}', FOLLOW_UP),
    moneyColumn('forecast', 'Prognos helår', FOLLOW_UP),
    moneyColumn('deviation', 'Avvikelse', FOLLOW_UP, (cell) => difference(cell('budget'), cell('forecast'))),
    COMMENT_COLUMN,
    ID_COLUMN,
  ],
};

import { ALL_BOARDS } from '../layoutContext';
import type { TableSpec } from '../tableSpec';
import { BOARD_COLUMN, COMMENT_COLUMN, ID_COLUMN } from './sharedColumns';

const OPTIONAL = { plan: 'absent', followUp: 'optional' } as const;

/** The region's financial goals; only in a region-wide follow-up. Source: layouts.md, Finansiella mål. */
export const FINANCIAL_GOAL_TABLE: TableSpec = {
  name: 'tblFinansiellaMal',
  sheet: 'Finansiella mål',
  purpose: 'Regionens finansiella mål',
  title: 'Finansiella mål',
  help: () =>
    'En rad per finansiellt mål, med nivå, utfall, prognos och bedömning. Regionens rader har Nämnd Regionen.',
  isRequired: () => false,
  isWritten: ({ kind, board }) => kind === 'uppfoljning' && board === ALL_BOARDS,
  columns: [
    BOARD_COLUMN,
    {
      key: 'financialGoal',
      header: 'Finansiellt mål',
      plan: 'absent',
      followUp: 'required',
      kind: 'text',
      width: 38,
    },
    { key: 'targetLevel', header: 'Målnivå', ...OPTIONAL, kind: 'text', width: 32 },
    { key: 'outcome', header: 'Utfall', ...OPTIONAL, kind: 'text', width: 32 },
    { key: 'forecast', header: 'Prognos', ...OPTIONAL, kind: 'text', width: 32 },
    { key: 'assessment', header: 'Bedömning', ...OPTIONAL, kind: 'text', width: 20 },
    COMMENT_COLUMN,
    ID_COLUMN,
  ],
};

import type { TableSpec } from '../tableSpec';
import { ASSESSMENT_COLUMNS } from './assessmentColumns';
import { BOARD_COLUMN, GOAL_NUMBER_COLUMN, ID_COLUMN } from './sharedColumns';

/** The boards' sub-goals. Source: layouts.md, Delmål. */
export const SUB_GOAL_TABLE: TableSpec = {
  name: 'tblDelmal',
  sheet: 'Delmål',
  purpose: 'Delmålen mot varje mål',
  title: 'Delmål',
  help: ({ kind }) =>
    kind === 'plan'
      ? 'En rad per delmål. Mål nr finns på bladet Mål; Delmål nr är 1, 2, 3 … inom målet.'
      : 'Bedöm varje delmål. Lämna tomt om delmålet inte har bedömts; det räknas då som att bedömning saknas.',
  isRequired: () => true,
  isWritten: () => true,
  columns: [
    BOARD_COLUMN,
    GOAL_NUMBER_COLUMN,
    {
      key: 'subGoalNumber',
      header: 'Delmål nr',
      plan: 'optional',
      followUp: 'optional',
      kind: 'wholeNumber',
      width: 10,
    },
    { key: 'subGoal', header: 'Delmål', plan: 'required', followUp: 'required', kind: 'text', width: 56 },
    ...ASSESSMENT_COLUMNS,
    ID_COLUMN,
  ],
};

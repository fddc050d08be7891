import type { TableSpec } from '../tableSpec';
import { ASSESSMENT_COLUMNS } from './assessmentColumns';
import { BOARD_COLUMN, ID_COLUMN } from './sharedColumns';

/** The assembly's goals, with each board's assessment. Source: layouts.md, Mål. */
export const GOAL_TABLE: TableSpec = {
  name: 'tblMal',
  sheet: 'Mål',
  purpose: 'Fullmäktiges mål som nämnden arbetar mot',
  title: 'Mål',
  help: ({ kind }) =>
    kind === 'plan'
      ? 'En rad per mål. Numret knyter delmål och indikatorer till målet.'
      : 'Bedöm varje mål. Bedömningen är nämndens egen och räknas aldrig fram; lämna tomt om målet inte har bedömts.',
  isRequired: () => true,
  isWritten: () => true,
  columns: [
    BOARD_COLUMN,
    { key: 'goalArea', header: 'Målområde', plan: 'optional', followUp: 'optional', kind: 'text', width: 20 },
    { key: 'number', header: 'Nr', plan: 'required', followUp: 'required', kind: 'wholeNumber', width: 7 },
    { key: 'goal', header: 'Mål', plan: 'required', followUp: 'required', kind: 'text', width: 40 },
    {
      key: 'description',
      header: 'Beskrivning',
      plan: 'optional',
      followUp: 'optional',
      kind: 'text',
      width: 30,
    },
    ...ASSESSMENT_COLUMNS,
    ID_COLUMN,
  ],
};

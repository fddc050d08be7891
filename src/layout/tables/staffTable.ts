import type { TableSpec } from '../tableSpec';
import { difference } from './moneyColumn';
import { BOARD_COLUMN, COMMENT_COLUMN, ID_COLUMN } from './sharedColumns';

const OPTIONAL = { plan: 'absent', followUp: 'optional' } as const;

/** Staff measures: head count, sick leave and the like. Source: layouts.md, Personal. */
export const STAFF_TABLE: TableSpec = {
  name: 'tblPersonal',
  sheet: 'Personal',
  purpose: 'Antal anställda, sjukfrånvaro och andra personalmått',
  title: 'Personal',
  help: () =>
    'En rad per mått. Skriv procent som 4,7 %. Förändring räknas ut: värdet minus föregående år, i samma enhet.',
  isRequired: () => false,
  isWritten: ({ kind }) => kind === 'uppfoljning',
  columns: [
    BOARD_COLUMN,
    { key: 'measure', header: 'Mått', plan: 'absent', followUp: 'required', kind: 'text', width: 44 },
    { key: 'value', header: 'Värde', ...OPTIONAL, kind: 'value', width: 13 },
    { key: 'previousValue', header: 'Föregående år', ...OPTIONAL, kind: 'value', width: 15 },
    {
      key: 'change',
      header: 'Förändring',
      ...OPTIONAL,
      kind: 'value',
      width: 14,
      formula: (cell) => difference(cell('value'), cell('previousValue')),
    },
    { key: 'unit', header: 'Enhet', ...OPTIONAL, kind: 'text', width: 12 },
    COMMENT_COLUMN,
    ID_COLUMN,
  ],
};

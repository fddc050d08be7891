import type { ColumnSpec, TableSpec } from '../tableSpec';
import { moneyColumn } from './moneyColumn';
import { AREA_COLUMN, BOARD_COLUMN, ID_COLUMN } from './sharedColumns';

const OPTIONAL = { plan: 'optional', followUp: 'optional' } as const;
const REQUIRED = { plan: 'required', followUp: 'required' } as const;

const COLUMNS: readonly ColumnSpec[] = [
  { key: 'counterpart', header: 'Motpart', ...OPTIONAL, kind: 'text', width: 22 },
  { key: 'purpose', header: 'Ändamål', ...REQUIRED, kind: 'text', width: 30 },
  { key: 'text', header: 'Text', ...OPTIONAL, kind: 'text', width: 36 },
  moneyColumn('amount', 'Belopp', REQUIRED),
  { key: 'type', header: 'Typ', ...REQUIRED, kind: 'list', list: 'redistributionType', width: 19 },
  { key: 'stage', header: 'Skede', ...REQUIRED, kind: 'list', list: 'stage', width: 12 },
  { key: 'duration', header: 'Varaktighet', ...OPTIONAL, kind: 'list', list: 'duration', width: 14 },
  moneyColumn('fullYearEffect', 'Helårseffekt', OPTIONAL),
  { key: 'validFrom', header: 'Gäller från', ...OPTIONAL, kind: 'date', width: 13 },
  { key: 'decision', header: 'Beslut', ...OPTIONAL, kind: 'text', width: 20 },
  { key: 'decisionDate', header: 'Beslutsdatum', ...OPTIONAL, kind: 'date', width: 17 },
];

/** Budget redistributions: who gives what to whom, in mkr. Source: layouts.md, Omfördelningar. */
export const REDISTRIBUTION_TABLE: TableSpec = {
  name: 'tblOmfordelningar',
  sheet: 'Omfördelningar',
  purpose: 'Budgetomfördelningar: vem ger vad till vem',
  title: 'Budgetomfördelningar',
  help: () =>
    'En rad per givare och mottagare, i mkr: minus ger, plus får. Rader med samma Ändamål hör ihop och ska ta ut varandra. Ange Motpart när den andra sidan finns hos en annan nämnd.',
  isRequired: () => false,
  isWritten: () => true,
  columns: [BOARD_COLUMN, AREA_COLUMN, ...COLUMNS, ID_COLUMN],
};

import type { ColumnSpec, TableSpec } from '../tableSpec';
import { BOARD_COLUMN, COMMENT_COLUMN, ID_COLUMN, PREVIOUS_COMMENT_COLUMN } from './sharedColumns';

/** Comments on assignments run to half a page; a row is at most 409 points high, about 27 lines. */
const COMMENT_WIDTH = 72;

const COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'assignedBy',
    header: 'Från',
    plan: 'optional',
    followUp: 'optional',
    kind: 'list',
    list: 'assignedBy',
    width: 13,
  },
  {
    key: 'assignedTo',
    header: 'Till',
    plan: 'optional',
    followUp: 'optional',
    kind: 'list',
    list: 'assignedTo',
    width: 13,
  },
  {
    key: 'assignment',
    header: 'Uppdrag',
    plan: 'required',
    followUp: 'required',
    kind: 'text',
    width: 46,
  },
  {
    key: 'directedTo',
    header: 'Riktas till',
    plan: 'optional',
    followUp: 'optional',
    kind: 'text',
    width: 28,
  },
  {
    key: 'status',
    header: 'Status',
    plan: 'required',
    followUp: 'column',
    kind: 'list',
    list: 'assignmentStatus',
    width: 18,
  },
  {
    key: 'periodicity',
    header: 'Periodicitet',
    plan: 'optional',
    followUp: 'optional',
    kind: 'list',
    list: 'periodicity',
    isListOpen: true,
    width: 15,
  },
  {
    key: 'endDate',
    header: 'Slutdatum',
    plan: 'optional',
    followUp: 'optional',
    kind: 'endDate',
    width: 14,
  },
  {
    key: 'state',
    header: 'Läge',
    plan: 'absent',
    followUp: 'column',
    kind: 'text',
    width: 18,
    formula: stateFormula,
  },
  {
    key: 'previousState',
    header: 'Föregående läge',
    plan: 'absent',
    followUp: 'optional',
    kind: 'text',
    width: 18,
  },
];

/** `Läge`: late where the end date has come and the assignment is neither finished nor cancelled, else its status. */
function stateFormula(cell: (key: string) => string): string {
  const [endDate, status] = [cell('endDate'), cell('status')];
  return (
    `=IF(AND(ISNUMBER(${endDate}),${endDate}<=MT_Periodslut,${status}<>"",${status}<>"Avslutat",${status}<>"Avbrutet"),` +
    `"Försenat",IF(${status}="Pågående","Pågående enligt plan",IF(${status}="Ej påbörjad","Ej påbörjat",${status}&"")))`
  );
}

/** Assignments from the assembly and the boards. Source: layouts.md, Uppdrag. */
export const ASSIGNMENT_TABLE: TableSpec = {
  name: 'tblUppdrag',
  sheet: 'Uppdrag',
  purpose: 'Uppdrag från fullmäktige och nämnd',
  title: 'Uppdrag',
  help: ({ kind }) =>
    kind === 'plan'
      ? 'En rad per uppdrag. Slutdatum är ett datum (2023-12-31), Löpande eller Tills vidare.'
      : 'Välj Status och skriv en Kommentar. Läge räknas ut: Försenat när slutdatum har passerats och uppdraget inte är avslutat.',
  isRequired: () => true,
  isWritten: () => true,
  columns: [
    BOARD_COLUMN,
    ...COLUMNS,
    PREVIOUS_COMMENT_COLUMN,
    { ...COMMENT_COLUMN, width: COMMENT_WIDTH },
    ID_COLUMN,
  ],
};

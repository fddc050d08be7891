import type { TableSpec } from '../tableSpec';

const BOTH = { plan: 'required', followUp: 'required' } as const;

/** The register of boards. Source: layouts.md, Nämnder. */
export const BOARD_TABLE: TableSpec = {
  name: 'tblNamnder',
  sheet: 'Nämnder',
  purpose: 'Nämndernas koder, namn och andra namn',
  title: 'Nämnder',
  help: () =>
    'Koden är 1–10 bokstäver eller siffror. Andra namn skiljs med semikolon och läses som nämnden. REG är regionens egna rader.',
  isRequired: () => false,
  isWritten: () => true,
  columns: [
    { key: 'code', header: 'Kod', ...BOTH, kind: 'text', width: 10 },
    { key: 'name', header: 'Namn', ...BOTH, kind: 'text', width: 34 },
    {
      key: 'synonyms',
      header: 'Andra namn',
      plan: 'optional',
      followUp: 'optional',
      kind: 'text',
      width: 90,
    },
  ],
};

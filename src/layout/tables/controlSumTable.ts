import type { TableSpec } from '../tableSpec';
import { moneyColumn } from './moneyColumn';
import { BOARD_COLUMN } from './sharedColumns';

/** The row of the grand total in tblKontrollsummor, which is no board. */
export const NET_CHANGE = 'Nettoförändring';

/** The sums of the redistributions as decided or printed, in mkr. Source: layouts.md, Kontrollsummor. */
export const CONTROL_SUM_TABLE: TableSpec = {
  name: 'tblKontrollsummor',
  sheet: 'Kontrollsummor',
  purpose: 'Beslutade eller tryckta summor att stämma av mot',
  title: 'Kontrollsummor',
  help: () =>
    'Frivilligt. Skriv summan per nämnd som den står i beslutet, i mkr, och Nettoförändring för alla. Kontrollen jämför.',
  isRequired: () => false,
  isWritten: () => true,
  columns: [
    { ...BOARD_COLUMN, width: 30 },
    moneyColumn('sum', 'Summa', { plan: 'required', followUp: 'required' }),
  ],
};

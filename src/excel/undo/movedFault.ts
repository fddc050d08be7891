import { addressOf } from '../../layout/area';
import { BookFault } from '../bookFault';

/** The fault where the workbook is no longer as it was when the changes were decided, and nothing has been written. */
export function movedFault(
  sheet: string,
  cell: { readonly row: number; readonly column: number } | null,
): BookFault {
  const place = cell === null ? sheet : `${sheet}!${addressOf({ ...cell, rowCount: 1, columnCount: 1 })}`;
  return new BookFault('moved', 'none', `changed since it was read: ${place}`, { outcome: 'untouched' });
}

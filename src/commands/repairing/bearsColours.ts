import { colouredColumns } from '../../layout/colouredColumns';
import type { Repair } from './repair';

/** Whether a table or column that bears colours comes back: it comes without its rules, and Färgsätt knows how to add them. */
export function bearsColours({ kind, work }: Pick<Repair, 'kind' | 'work'>): boolean {
  if (kind === 'table' || kind === 'sheet') return true;
  if (work.type !== 'column') return false;
  const { key } = work.insertion.column;
  return [...colouredColumns('plan'), ...colouredColumns('uppfoljning')].some(({ keys }) =>
    keys.includes(key),
  );
}

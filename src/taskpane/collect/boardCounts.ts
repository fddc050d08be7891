import type { BoardComparison } from '../../domain/collect/collectionReport';
import type { PluralKey } from '../../text/paneKey';

/** How many rows of a board something happens to. */
export type RowCounts = Readonly<Record<'added' | 'gone' | 'changed' | 'moved', number>>;

/** Each count in words. */
export const COUNT_KEYS: Readonly<Record<keyof RowCounts, PluralKey>> = {
  added: 'collect.count.added',
  gone: 'collect.count.gone',
  changed: 'collect.count.changed',
  moved: 'collect.count.moved',
};

/** A board's rows over all its tables. */
export function boardCounts({ tables }: BoardComparison): RowCounts {
  const sum = (count: (table: BoardComparison['tables'][number]) => number): number =>
    tables.reduce((total, table) => total + count(table), 0);
  return {
    added: sum(({ added }) => added.length),
    gone: sum(({ gone }) => gone.length),
    changed: sum(({ changed }) => changed.length),
    moved: sum(({ moved }) => moved),
  };
}

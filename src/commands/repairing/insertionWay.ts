import type { Snapshot, TableSnapshot } from '../../layout/snapshot';
import type { ColumnInsertion } from './repair';

/**
 * How a column finds room: within the table's own rows where nothing stands to the right of it; else as a whole column of the sheet, which
 * keeps what stands beside and below together; null where that would cut another table.
 */
export function insertionWay(
  { sheets, tables }: Pick<Snapshot, 'sheets' | 'tables'>,
  table: TableSnapshot,
  index: number,
): ColumnInsertion['way'] | null {
  const { area, sheet } = table;
  const used = sheets.find(({ name }) => name === sheet)?.used ?? null;
  const end = area.column + area.columnCount;
  if (used === null || used.column + used.columnCount <= end) return 'cells';
  const at = area.column + index;
  const isCut = tables.some(
    (other) =>
      other !== table &&
      other.sheet === sheet &&
      other.area.column < at &&
      at < other.area.column + other.area.columnCount,
  );
  return isCut ? null : 'sheet';
}

import { addressOf } from '../../layout/area';
import type { CapturedTable } from '../../layout/undo/capturedState';
import type { Conditions } from './writeMessages';

/**
 * Calls that Excel refuses when a table no longer stands where it stood when it was read last: its first and its last cell are
 * intersected with where they were. Sent in front of a write they close the moment between the last look and the writing, for Excel
 * carries out a message up to the call that it refuses.
 */
export function tableConditions(tables: readonly CapturedTable[]): Conditions {
  return ({ workbook }) => {
    for (const { name, area } of tables) {
      const range = workbook.tables.getItem(name).getRange();
      const { row, column, rowCount, columnCount } = area;
      const last = { row: row + rowCount - 1, column: column + columnCount - 1 };
      range.getCell(0, 0).getIntersection(addressOf({ row, column, rowCount: 1, columnCount: 1 }));
      range.getLastCell().getIntersection(addressOf({ ...last, rowCount: 1, columnCount: 1 }));
    }
  };
}

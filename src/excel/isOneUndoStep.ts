import type { Change } from '../layout/change';

/**
 * Whether Excel can undo all of the changes in one step. What it cannot undo at all it refuses to take into a step: deleted sheets, and on a
 * computer the names and places of tabs.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export function isOneUndoStep(changes: readonly Change[]): boolean {
  return changes.every(
    (change) =>
      change.kind !== 'deleteSheet' &&
      change.kind !== 'renameSheet' &&
      (change.kind !== 'addSheet' || change.position === undefined),
  );
}

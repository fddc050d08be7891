import type { Change } from '../layout/change';

type CellsChange = Extract<Change, { kind: 'cells' }>;

/** Excel on the web refuses requests above 5 MB; three leave room for what each call adds. */
const BYTES_PER_MESSAGE = 3_000_000;
/** A call without cell values: its action, its object paths, a short argument. Measured through the library. */
const BYTES_PER_CALL = 600;

/**
 * Divides changes into messages of at most 3 MB by estimate, in their order; a block of cells too large for one message is
 * divided by rows.
 */
export function packChanges(changes: readonly Change[], bytesPerMessage = BYTES_PER_MESSAGE): Change[][] {
  const messages: Change[][] = [[]];
  let bytes = 0;
  for (const change of changes) {
    for (const part of change.kind === 'cells' ? splitCells(change, bytesPerMessage) : [change]) {
      const size = part.kind === 'cells' ? cellsBytes(part) : BYTES_PER_CALL * callCount(part);
      if (bytes > 0 && bytes + size > bytesPerMessage) {
        messages.push([]);
        bytes = 0;
      }
      messages.at(-1)?.push(part);
      bytes += size;
    }
  }
  return messages;
}

function callCount(change: Change): number {
  if (change.kind === 'format') return change.areas.length * 4;
  if (change.kind === 'addColourRules') return change.rules.length * 5;
  return 4;
}

function splitCells(change: CellsChange, bytesPerMessage: number): CellsChange[] {
  const total = cellsBytes(change);
  if (total <= bytesPerMessage || change.cells.length < 2) return [change];
  const rows = Math.max(1, Math.floor((change.cells.length * bytesPerMessage) / total / 2));
  const parts: CellsChange[] = [];
  for (let first = 0; first < change.cells.length; first += rows) {
    parts.push({ ...change, row: change.row + first, cells: change.cells.slice(first, first + rows) });
  }
  return parts;
}

function cellsBytes(change: CellsChange): number {
  let bytes = BYTES_PER_CALL;
  for (const row of change.cells) {
    for (const cell of row) {
      if (typeof cell === 'string') bytes += cell.length * 2 + 4;
      else if (typeof cell === 'object' && cell !== null) bytes += cell.formula.length * 2 + 4;
      else bytes += 12;
    }
  }
  return bytes;
}

import type { Finding } from '../../domain/finding';
import { BoardFindings } from './boardFindings';
import type { BoardReader } from './readBoard';
import type { ReadTable } from './readTable';
import { textIn } from './rowCells';

/** NAM-01 for `Motpart`, which names boards with semicolons between. The cell's own text stays what was read. */
export function checkCounterparts(
  { spec, source, columns, rows }: ReadTable,
  boards: BoardReader,
): readonly Finding[] {
  const match = columns.get('counterpart');
  if (match === undefined) return [];
  const found = new BoardFindings(spec.name);
  const header = source.headers[match.index] ?? '';
  for (const row of rows) {
    const text = textIn(row, 'counterpart');
    const parts = text.split(';').map((part) => part.trim());
    const read = parts.filter((part) => part !== '').map((part) => ({ part, ...boards.read(part) }));
    const isAllKnown = read.every(({ form }) => form === 'exact' || form === 'synonym');
    const replacement = isAllKnown ? read.map(({ board }) => board?.name ?? '').join('; ') : null;
    const cell = { sheet: source.sheet, row: row.rowIndex, column: source.area.column + match.index };
    for (const { part, form, board } of read) {
      if (form !== 'exact') found.add(cell, header, form, part, board, replacement);
    }
  }
  return found.findings();
}

import type { CheckedRow, CellState } from '../../domain/check/checkedRow';
import { REGION_CODE } from '../boardRegister';
import { cellPlace } from '../reading/findingPlace';
import { rawText } from '../reading/rawText';
import type { ReadRow, ReadTable } from '../reading/readTable';

/** What every row has for the rules; places and texts are made when a rule asks for them. */
export function checkedRow(row: ReadRow, { spec, source, columns }: ReadTable): CheckedRow<string> {
  return {
    board: row.board?.name ?? null,
    isRegion: row.board?.code === REGION_CODE,
    rowNumber: row.rowIndex + 1,
    state: (key) => stateOf(row, key),
    place: (key) => {
      const index = columns.get(key)?.index;
      if (index === undefined) return null;
      const cell = { sheet: source.sheet, row: row.rowIndex, column: source.area.column + index };
      return cellPlace(cell, spec.name, source.headers[index] ?? null);
    },
    shown: (key) => shownIn(row, key),
  };
}

/** A cell as a reader of the sheet sees it; '' when empty or absent. */
export function shownIn(row: ReadRow, key: string): string {
  return rawText(row.cells.get(key)?.raw ?? null);
}

function stateOf(row: ReadRow, key: string): CellState {
  const kind = row.cells.get(key)?.value.kind;
  if (kind === undefined) return 'absent';
  return kind === 'missing' || kind === 'unreadable' ? kind : 'filled';
}

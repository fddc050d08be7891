import type { SummaryRow } from '../../domain/summary/summaryInput';
import type { BoardName } from '../../domain/summary/summaryReport';
import type { Board } from '../boardRegister';
import type { ReadRow, ReadTable } from '../reading/readTable';

/** What every row of a summary has: its board and where it stands. */
export function summaryInputRow(row: ReadRow, { spec, source }: ReadTable): SummaryRow {
  return {
    board: row.board === null ? null : boardNameOf(row.board),
    source: [{ table: spec.name, sheet: source.sheet, rows: [row.rowIndex + 1] }],
  };
}

/** A board without its synonyms. */
export function boardNameOf({ code, name }: Board): BoardName {
  return { code, name };
}

import type { GroupableRow } from '../../domain/redistribution/groupableRow';
import type { ReadTable } from '../reading/readTable';
import { amountSekIn, textIn } from '../reading/rowCells';

/** The rows of tblOmfordelningar that can be grouped: those whose amount can be read. */
export function groupableRows({ rows }: ReadTable): readonly GroupableRow[] {
  return rows.flatMap((row): readonly GroupableRow[] => {
    const amountSek = amountSekIn(row, 'amount');
    if (amountSek === null) return [];
    return [
      {
        rowNumber: row.rowIndex + 1,
        board: row.board?.name ?? '',
        area: textIn(row, 'area'),
        text: textIn(row, 'text'),
        purpose: textIn(row, 'purpose'),
        stage: textIn(row, 'stage'),
        amountSek,
      },
    ];
  });
}

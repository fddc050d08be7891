import type { CollectionIssue } from '../../domain/collect/collectionIssue';
import { rawText } from '../../layout/reading/rawText';
import { isBlank } from '../../layout/reading/sheetGrid';
import type { BoardTable } from './boardTable';
import { carriedColumns } from './carriedColumns';
import { labelOf } from './compareBoard';

/** What people have written into the region's own columns beside rows that the file no longer has; it goes with the rows. */
export function lostCells(part: BoardTable): readonly CollectionIssue[] {
  const { table, gone } = part;
  const known = new Set([
    ...carriedColumns(table).values(),
    ...[...table.columns.values()].map(({ index }) => index),
  ]);
  const own = [...table.source.headers.keys()].filter((index) => !known.has(index));
  return gone.flatMap((row) =>
    own.flatMap((index): readonly CollectionIssue[] => {
      const raw = table.source.rows[row.at]?.[index] ?? null;
      const isFormula = (table.source.formulas?.[row.at]?.[index] ?? null) !== null;
      if (isBlank(raw) || isFormula) return [];
      const header = table.source.headers[index] ?? '';
      return [
        {
          kind: 'ownCells',
          sheet: table.source.sheet,
          label: labelOf(part, row),
          header,
          text: rawText(raw),
        },
      ];
    }),
  );
}

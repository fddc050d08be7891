import { MOST_NAMED, type CollectionIssue, type NamedCellText } from '../../domain/collect/collectionIssue';
import type { ReadTable } from '../../layout/reading/readTable';
import { rawText } from '../../layout/reading/rawText';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { ClosedWorkbook } from '../../ooxml/readClosedWorkbook';
import { closedValue } from '../closed/closedCells';
import { ownRows } from './ownRows';

/**
 * What only the file itself tells of the board's rows: constants where the layout computes, which the region's workbook computes anew,
 * and formulas in cells to fill in that a program other than Excel has saved without their values.
 */
export function closedTraces(
  table: ReadTable,
  { context }: StandardWorkbook,
  { sheets }: ClosedWorkbook,
): readonly CollectionIssue[] {
  const sheet = sheets.find(({ name }) => name === table.source.sheet);
  if (sheet === undefined) return [];
  const overwritten: NamedCellText[] = [];
  const notCalculated: NamedCellText[] = [];
  for (const row of ownRows(table, context).own) {
    const cells = sheet.rows.get(row.rowIndex + 1)?.cells;
    for (const [key, { column, index }] of table.columns) {
      const at = table.source.area.column + index;
      const record = cells?.get(at + 1);
      const address = row.cells.get(key)?.address ?? '';
      if (record === undefined) continue;
      if (column.formula !== undefined && record.formula === undefined) {
        const text = rawText(closedValue(sheet, row.rowIndex, at));
        if (text.trim() !== '') overwritten.push({ address, text });
      }
      if (column.formula === undefined && record.formula !== undefined && record.value === null) {
        notCalculated.push({ address, text: `=${record.formula.text}` });
      }
    }
  }
  const name = table.source.sheet;
  return [...issueOf('notCalculated', name, notCalculated), ...issueOf('overwritten', name, overwritten)];
}

function issueOf(
  kind: 'overwritten' | 'notCalculated',
  sheet: string,
  cells: readonly NamedCellText[],
): readonly CollectionIssue[] {
  const shown = { sheet, count: cells.length, cells: cells.slice(0, MOST_NAMED) };
  return cells.length === 0 ? [] : [kind === 'overwritten' ? { kind, ...shown } : { kind, ...shown }];
}

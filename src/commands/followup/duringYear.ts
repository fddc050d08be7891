import { foldText } from '../../domain/foldText';
import type { ReadRow } from '../../layout/reading/readTable';
import type { TableName } from '../../layout/tableSpec';
import { foldedCell } from './rowContent';

/** Whether a row is a redistribution decided during the year (Skede Under året). */
export function isDuringYear(row: ReadRow, table: TableName): boolean {
  const stage = row.cells.get('stage');
  if (table !== 'tblOmfordelningar' || stage === undefined) return false;
  const word = stage.value.kind === 'word' ? stage.value.word : foldedCell(row, 'stage');
  return foldText(word) === foldText('Under året');
}

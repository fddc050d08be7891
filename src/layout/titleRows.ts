import type { Change } from './change';
import { areaAt, cellsChange, formatChange } from './sheetChanges';
import { HELP_FORMAT, ROW_HEIGHTS, TITLE_FORMAT } from './sheetStyle';

/** The title in row 1 and the line of help in row 2, as every sheet has them. */
export function titleRows(sheet: string, title: string, help: string): readonly Change[] {
  return [
    cellsChange(sheet, 0, 0, [[title], [help]]),
    formatChange(sheet, [areaAt(0, 0)], TITLE_FORMAT),
    formatChange(sheet, [areaAt(1, 0)], HELP_FORMAT),
    { kind: 'rowHeight', sheet, row: 0, rowCount: 1, points: ROW_HEIGHTS.title },
    { kind: 'rowHeight', sheet, row: 1, rowCount: 1, points: ROW_HEIGHTS.help },
  ];
}

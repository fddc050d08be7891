import type { Change } from '../change';
import { cellsChange } from '../sheetChanges';
import { TAB_COLOURS } from '../sheetStyle';
import { blockContents } from './blockContents';
import { blockFormats } from './blockFormats';
import { blockMark } from './blockMark';
import { blockPage } from './blockPage';
import { blockPlace, type BlockPlace } from './blockPlace';
import { areasAround, clearedBlock, insertions } from './clearedBlock';
import type { ExistingSummary } from './existingSummary';
import { isUnchanged } from './isUnchanged';
import { notesCell } from './notesCell';
import { NOTES_KEY, TIME_KEY } from './sections/headSections';
import type { SummaryBlock } from './summaryBlock';
import { LABEL_COLUMN, lastColumn } from './summaryGrid';

/** What a refresh does to one sheet. */
export interface SheetRefresh {
  readonly outcome: 'added' | 'refreshed' | 'unchanged';
  /** Rows of the user's own that stood inside the block and stand below it now. */
  readonly rescuedRows: number;
  readonly changes: readonly Change[];
}

/**
 * Writes a summary, or refreshes one in place. What is the user's survives: the cell named MT_Anteckningar_{Kod} with its value, format
 * and height; everything outside the block's columns; and what stands below the block, which is moved down when the block grows. Where
 * nothing changed only the time is written.
 * @param position among the tabs, for a new sheet
 */
export function summarySheetChanges(
  block: SummaryBlock,
  existing: Exclude<ExistingSummary, { kind: 'foreign' | 'protected' }>,
  { position, hasNotesName }: { readonly position: number; readonly hasNotesName: boolean },
): SheetRefresh {
  const mark = blockMark(block);
  if (existing.kind !== 'summary') {
    const sheet = existing.kind === 'empty' ? existing.sheet : block.sheet;
    const place = newPlace(block);
    const changes: readonly Change[] = [
      ...(existing.kind === 'empty'
        ? []
        : [
            { kind: 'addSheet', sheet, tabColor: TAB_COLOURS.start, showGridlines: false, position } as const,
          ]),
      ...written(block, sheet, place, mark),
      ...notesCell(block, sheet, place, hasNotesName),
    ];
    return { outcome: 'added', rescuedRows: 0, changes };
  }
  const { sheet } = existing.reading;
  if (isUnchanged(block, mark, existing)) {
    return {
      outcome: 'unchanged',
      rescuedRows: 0,
      changes: timeChange(block, sheet, existing.reading.firstRow),
    };
  }
  const place = blockPlace(block, existing);
  const ownCharts = block.charts.map(({ name }) => name);
  const oldCharts = [`MT_Indikatorer_${block.code}`, `MT_Ekonomi_${block.code}`];
  return {
    outcome: 'refreshed',
    rescuedRows: place.rescued.length,
    changes: [
      ...insertions(sheet, place),
      { kind: 'removeCharts', sheet, names: [...new Set([...ownCharts, ...oldCharts])] },
      ...clearedBlock(sheet, place, block.rows.length),
      ...written(block, sheet, place, mark),
      ...(existing.notes === null ? notesCell(block, sheet, place, existing.hasNotesName) : []),
    ],
  };
}

function newPlace({ rows, grid }: SummaryBlock): BlockPlace {
  return {
    rowsOnTop: 0,
    columns: null,
    rowsBelow: null,
    firstRow: 0,
    notesRow: rows.findIndex(({ key }) => key === NOTES_KEY),
    clearFrom: 0,
    clearTo: -1,
    keepsNotesRow: false,
    columnCount: lastColumn(grid) + 1,
    rescued: [],
  };
}

function timeChange({ rows }: SummaryBlock, sheet: string, firstRow: number): readonly Change[] {
  const index = rows.findIndex(({ key }) => key === TIME_KEY);
  const value = rows[index]?.cells.get(LABEL_COLUMN)?.value ?? null;
  return [cellsChange(sheet, firstRow + index, LABEL_COLUMN, [[value]])];
}

/** Everything of a block on its sheet but the user's comment. */
function written(block: SummaryBlock, sheet: string, place: BlockPlace, mark: string): readonly Change[] {
  const { firstRow } = place;
  const areas = areasAround(firstRow, firstRow + block.rows.length - 1, place);
  return [
    ...blockContents(block, sheet, place, mark),
    ...blockFormats(block, sheet, firstRow, areas, place.keepsNotesRow),
    ...blockPage(block, sheet, firstRow),
  ];
}

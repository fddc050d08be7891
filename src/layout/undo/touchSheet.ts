import { areaAt } from '../sheetChanges';
import type { Area } from '../area';
import type { Change, FormatInput } from '../change';
import { uncovered } from './areaSet';
import type { CellPart, SheetFootprint } from './footprint';
import { spanOf, type Shift } from './shift';
import { frameNamed } from './tableFrames';
import type { WalkedSheet, WalkStep } from './walkChanges';
import { writtenAreas } from './writtenAreas';

/** Says what is touched on a sheet, which is named as it is called at that time. */
type Tell = (sheet: string, touch: (footprint: SheetFootprint, sheet: WalkedSheet) => void) => void;

/** So many cells of a written row say whether it is still the row that was read; of more only the first columns are compared. */
const WITNESSED_CELLS = 5_000;
const WITNESSED_COLUMNS = 4;

const EVERYTHING: readonly CellPart[] = [
  'contents',
  'fill',
  'font',
  'alignment',
  'edges',
  'validation',
  'link',
];

/**
 * Tells what a change touches on the sheets that were there: what will be overwritten, or moved away, by it.
 * @param changes all of the list
 */
export function touchSheet(
  { change, frames, sheet: sheetNamed }: WalkStep,
  changes: readonly Change[],
  tell: Tell,
): void {
  switch (change.kind) {
    case 'cells':
      tell(change.sheet, (footprint, { shifts }) => {
        const areas = writtenAreas(change);
        footprint.add(['contents'], areas, shifts);
        for (const area of areas) witness(footprint, area, shifts);
      });
      return;
    case 'addTable':
      tell(change.sheet, (footprint, { shifts }) => {
        footprint.add(['contents'], [{ ...change.area, rowCount: 1 }], shifts);
        footprint.add(['fill', 'font', 'edges'], [change.area], shifts);
      });
      return;
    case 'resizeTable': {
      const frame = frameNamed(frames, change.table);
      const before = frame === undefined ? [] : [frame.area];
      tell(change.sheet, (footprint, { shifts }) => {
        footprint.add(['contents'], uncovered(change.area, before), shifts);
      });
      return;
    }
    case 'clear':
      tell(change.sheet, (footprint, { shifts }) => touchEverything(footprint, change.area, shifts));
      return;
    case 'deleteCells':
      tell(change.sheet, (footprint, { shifts }) => {
        touchEverything(footprint, change.area, shifts);
        witness(footprint, change.area, shifts);
      });
      return;
    case 'deleteSheetRows':
      tell(change.sheet, (footprint, walked) => {
        const width = Math.max(usedWidth(walked), reachOf(changes, change.sheet));
        const rows = areaAt(change.row, 0, change.rowCount, width);
        touchEverything(footprint, rows, walked.shifts);
        footprint.addRows({ first: change.row, count: change.rowCount }, walked.shifts);
        // What is said of rows by their numbers goes with them.
        footprint.hasBreaks = true;
        footprint.hasFreeze = true;
        footprint.hasPage = true;
      });
      return;
    case 'format':
      tell(change.sheet, (footprint, { shifts }) =>
        touchLooks(footprint, change.areas, change.format, shifts),
      );
      return;
    case 'link':
      tell(change.sheet, (footprint, { shifts }) => {
        footprint.add(['contents', 'link', 'font'], [change.area], shifts);
      });
      return;
    case 'validation':
      tell(change.sheet, (footprint, { shifts }) => footprint.add(['validation'], [change.area], shifts));
      return;
    case 'rowHeight':
      tell(change.sheet, (footprint, { shifts }) => {
        footprint.addRows({ first: change.row, count: change.rowCount }, shifts);
      });
      return;
    case 'columnWidth':
    case 'hideColumns':
      tell(change.sheet, (footprint, { shifts }) => {
        footprint.addColumns({ first: change.column, count: change.columnCount }, shifts);
      });
      return;
    case 'freezeRows':
      tell(change.sheet, (footprint) => void (footprint.hasFreeze = true));
      return;
    case 'pageLayout':
      tell(change.sheet, (footprint) => void (footprint.hasPage = true));
      return;
    case 'pageBreaks':
      tell(change.sheet, (footprint) => void (footprint.hasBreaks = true));
      return;
    case 'addColourRules':
    case 'removeColourRules':
      tell(change.sheet, (footprint) => void (footprint.hasRules = true));
      return;
    case 'removeCharts':
      tell(change.sheet, (footprint) => {
        for (const name of change.names) footprint.charts.add(name.toLowerCase());
      });
      return;
    case 'addChart':
    case 'insertSheetRows':
    case 'insertSheetColumn':
    case 'insertCells':
      tell(change.sheet, () => undefined);
      return;
    case 'insertTableColumn':
    case 'clearFilters': {
      const frame = frameNamed(frames, change.table);
      if (frame !== undefined) tell(frame.sheet, () => undefined);
      return;
    }
    default:
  }

  /** The rest of a table's row that is written: whoever has sorted or moved the rows meanwhile has changed it. */
  function witness(footprint: SheetFootprint, area: Area, shifts: readonly Shift[]): void {
    for (const frame of frames) {
      const isInside =
        sheetNamed(frame.sheet)?.origin === footprint.sheet &&
        area.row > frame.area.row &&
        area.row < frame.area.row + frame.area.rowCount;
      if (!isInside) continue;
      const isMuch = area.rowCount * frame.area.columnCount > WITNESSED_CELLS;
      const columnCount = isMuch
        ? Math.min(WITNESSED_COLUMNS, frame.area.columnCount)
        : frame.area.columnCount;
      footprint.addWitness({ ...frame.area, row: area.row, rowCount: area.rowCount, columnCount }, shifts);
    }
  }
}

/** Everything of cells that are deleted or cleared. */
function touchEverything(footprint: SheetFootprint, area: Area, shifts: readonly Shift[]): void {
  footprint.add(EVERYTHING, [area], shifts);
  footprint.hasRules = true;
}

function touchLooks(
  footprint: SheetFootprint,
  areas: readonly Area[],
  format: FormatInput,
  shifts: readonly Shift[],
): void {
  const has = (...keys: readonly (keyof FormatInput)[]): boolean =>
    keys.some((key) => format[key] !== undefined);
  const parts: readonly (CellPart | null)[] = [
    has('numberFormat') ? 'number' : null,
    has('fill') ? 'fill' : null,
    has('fontColor', 'fontName', 'fontSize', 'bold', 'italic', 'underline') ? 'font' : null,
    has('wrap', 'horizontal', 'vertical', 'indent') ? 'alignment' : null,
    has('topBorder', 'bottomBorder', 'rowLines') ? 'edges' : null,
  ];
  footprint.add(
    parts.filter((part) => part !== null),
    areas,
    shifts,
  );
  if (has('rowHeight', 'fitRows')) {
    for (const area of areas) footprint.addRows(spanOf(area, 'row'), shifts);
  }
}

/** The columns that anything stands in, at that time. */
function usedWidth({ used, shifts }: WalkedSheet): number {
  const grown = shifts.reduce(
    (sum, { axis, count }) => sum + (axis === 'column' ? Math.max(0, count) : 0),
    0,
  );
  return Math.max(1, (used === null ? 0 : used.column + used.columnCount) + grown);
}

/** The columns that changes write to on a sheet: rows that come back take on the look of their neighbours. */
function reachOf(changes: readonly Change[], sheet: string): number {
  return changes.reduce((reach, change) => {
    if (!('sheet' in change) || change.sheet !== sheet) return reach;
    if (change.kind === 'insertSheetColumn') return reach + 1;
    const areas = 'areas' in change ? change.areas : 'area' in change ? [change.area] : [];
    return Math.max(reach, ...areas.map(({ column, columnCount }) => column + columnCount));
  }, 0);
}

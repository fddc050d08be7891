import { Model } from '@ironcalc/wasm';
import type { Clipboard, ExtendedCellStyle } from '@ironcalc/wasm';
import type { Area } from '../../model/area';
import { mergedAreas } from '../../model/sheet/mergedAreas';
import type { SheetModel } from '../../model/sheetModel';
import { swedishText } from '../book/swedishText';
import { drawCell } from './drawnCell';
import type { DrawnCell } from './drawnCell';
import { firstShown } from './firstShown';
import type { MeasureText } from './measureText';
import { sheetSizes } from './sheetSizes';
import type { SheetSizes } from './sheetSizes';

/** More drawn cells than this are not remembered: about ten full screens. */
const MOST_REMEMBERED = 20_000;
const COLUMN_LIMIT = 16_384;
/** The grid's own headers, in pixels. */
const ROW_HEADER_WIDTH = 30;
const COLUMN_HEADER_HEIGHT = 28;

/** One sheet as the grid shows it. */
interface ShownSheet {
  readonly sheet: SheetModel;
  sizes: SheetSizes;
  hasRules: boolean;
  /** How many columns the merged cells have, by their first cell. */
  merged: ReadonlyMap<number, number>;
  readonly cells: Map<number, DrawnCell>;
}

/**
 * The engine behind the grid's component. It holds the values that the host's model has computed and evaluates the
 * conditional formats; all else the component asks it (texts, formats, sizes) is answered from the model, so that
 * nothing is computed twice and the grid never shows another number than the model has.
 *
 * The component counts rows and columns from 1, the model from 0.
 */
export class GridEngine extends Model {
  private onDrawn: (() => void) | null = null;
  /** The element that shows the grid, for its size; the component itself thinks it fills the window. */
  frame: HTMLElement | null = null;
  private readonly shown: ShownSheet[];

  constructor(
    sheets: readonly SheetModel[],
    private readonly measure: MeasureText,
  ) {
    super('book', 'en', 'UTC', 'en');
    this.pauseEvaluation();
    this.shown = sheets.map((sheet) => ({
      sheet,
      sizes: { rows: [], columns: [] },
      hasRules: false,
      merged: new Map(),
      cells: new Map(),
    }));
    sheets.forEach((sheet, place) => {
      if (place > 0) this.newSheet();
      if (this.getWorksheetsProperties()[place]?.name !== sheet.name) this.renameSheet(place, sheet.name);
      this.resize(place);
    });
    this.setSelectedSheet(0);
  }

  /** Calls after each drawing by the component: the selection may have moved, or the sheet scrolled. The answer stops it. */
  listen(onDrawn: () => void): () => void {
    this.onDrawn = onDrawn;
    return () => {
      this.onDrawn = null;
    };
  }

  /** The sheets in the engine's order. */
  get sheets(): readonly SheetModel[] {
    return this.shown.map(({ sheet }) => sheet);
  }

  /** Takes sizes, frozen panes and gridlines from the model again. */
  resize(place: number): void {
    const shown = this.shown[place];
    if (shown === undefined) return;
    const { sheet } = shown;
    shown.sizes = sheetSizes(sheet, this.measure);
    for (const [first, last, pixels] of runs(shown.sizes.columns))
      this.setColumnsWidth(place, first + 1, last + 1, pixels);
    for (const [first, last, pixels] of runs(shown.sizes.rows))
      this.setRowsHeight(place, first + 1, last + 1, pixels);
    const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
    this.setFrozenRowsCount(place, rows);
    this.setFrozenColumnsCount(place, columns);
    this.setShowGridLines(place, sheet.showGridlines);
    shown.merged = new Map(
      mergedAreas(sheet).map((area) => [keyOf(area.row + 1, area.column + 1), area.columnCount]),
    );
    shown.cells.clear();
  }

  /** Says whether a sheet has conditional formats: without any its cells are drawn without asking the engine. */
  setHasRules(place: number, hasRules: boolean): void {
    const shown = this.shown[place];
    if (shown !== undefined) shown.hasRules = hasRules;
  }

  /** Evaluates the conditional formats and forgets what was drawn. */
  reevaluate(): void {
    if (this.shown.some(({ hasRules }) => hasRules)) this.evaluate();
    for (const { cells } of this.shown) cells.clear();
  }

  /** Selects an area of the sheet in front, counted from 0, and brings its first cell into sight. */
  selectArea({ row, column, rowCount, columnCount }: Area): void {
    this.setSelectedCell(row + 1, column + 1);
    this.setSelectedRange(row + 1, column + 1, row + rowCount, column + columnCount);
    if (this.frame === null) return;
    const { sheet, top_row: topRow, left_column: leftColumn } = this.getSelectedView();
    const frozenRows = this.getFrozenRowsCount(sheet);
    const frozenColumns = this.getFrozenColumnsCount(sheet);
    const height = (index: number): number => this.getRowHeight(sheet, index);
    const width = (index: number): number => this.getColumnWidth(sheet, index);
    const rowRoom = this.frame.clientHeight - COLUMN_HEADER_HEIGHT - total(frozenRows, height);
    const columnRoom = this.frame.clientWidth - ROW_HEADER_WIDTH - total(frozenColumns, width);
    this.setTopLeftVisibleCell(
      firstShown({ index: row + 1, first: topRow, frozen: frozenRows, room: rowRoom, sizeOf: height }),
      firstShown({
        index: column + 1,
        first: leftColumn,
        frozen: frozenColumns,
        room: columnRoom,
        sizeOf: width,
      }),
    );
  }

  override getCellStyle(sheet: number, row: number, column: number): ExtendedCellStyle {
    return this.drawn(sheet, row, column)?.style ?? super.getCellStyle(sheet, row, column);
  }

  override getFormattedCellValue(sheet: number, row: number, column: number): string {
    return this.drawn(sheet, row, column)?.text ?? '';
  }

  override getCellType(sheet: number, row: number, column: number): number {
    return this.drawn(sheet, row, column)?.type ?? super.getCellType(sheet, row, column);
  }

  override getRowHeight(sheet: number, row: number): number {
    return this.shown[sheet]?.sizes.rows[row - 1] ?? super.getRowHeight(sheet, row);
  }

  override getColumnWidth(sheet: number, column: number): number {
    return this.shown[sheet]?.sizes.columns[column - 1] ?? super.getColumnWidth(sheet, column);
  }

  /** Counted from the first row that scrolls, as the component counts; the engine's own answer counts the frozen ones too. */
  override getScrollY(): number {
    const { sheet, top_row: topRow } = this.getSelectedView();
    const height = (row: number): number => this.getRowHeight(sheet, row);
    return Math.max(0, total(topRow - 1, height) - total(this.getFrozenRowsCount(sheet), height));
  }

  /** As `getScrollY`, for columns. */
  override getScrollX(): number {
    const { sheet, left_column: leftColumn } = this.getSelectedView();
    const width = (column: number): number => this.getColumnWidth(sheet, column);
    return Math.max(0, total(leftColumn - 1, width) - total(this.getFrozenColumnsCount(sheet), width));
  }

  override setWindowWidth(width: number): void {
    super.setWindowWidth(this.frame === null ? width : this.frame.clientWidth - ROW_HEADER_WIDTH);
  }

  /** The component calls this when it scrolls, which is no drawing of its own. */
  override setTopLeftVisibleCell(row: number, column: number): void {
    super.setTopLeftVisibleCell(row, column);
    queueMicrotask(() => this.onDrawn?.());
  }

  /** The component calls this each time it has drawn. */
  override setWindowHeight(height: number): void {
    super.setWindowHeight(this.frame === null ? height : this.frame.clientHeight - COLUMN_HEADER_HEIGHT);
    queueMicrotask(() => this.onDrawn?.());
  }

  /** Copies what is displayed. */
  override copyToClipboard(): Clipboard {
    const copied = super.copyToClipboard();
    const { sheet, range } = this.getSelectedView();
    const used = this.shown[sheet]?.sheet.usedArea(true);
    const lastRow = Math.min(range[2], used ? used.row + used.rowCount : range[0]);
    const lastColumn = Math.min(range[3], used ? used.column + used.columnCount : range[1]);
    const lines: string[] = [];
    for (let row = range[0]; row <= lastRow; row += 1) {
      const texts: string[] = [];
      for (let column = range[1]; column <= lastColumn; column += 1)
        texts.push(this.displayed(sheet, row, column));
      lines.push(texts.join('\t'));
    }
    return { ...copied, csv: lines.join('\n') };
  }

  /** The text of a cell whatever its column's width. */
  private displayed(place: number, row: number, column: number): string {
    const sheet = this.shown[place]?.sheet;
    if (sheet === undefined) return '';
    const { numberFormat } = sheet.format(row - 1, column - 1);
    return swedishText(sheet.value(row - 1, column - 1), numberFormat, sheet.workbook.date1904);
  }

  private drawn(place: number, row: number, column: number): DrawnCell | null {
    const shown = this.shown[place];
    if (shown === undefined || row < 1 || column < 1) return null;
    const key = keyOf(row, column);
    const columns = shown.merged.get(key) ?? 1;
    const known = shown.cells.get(key);
    if (known !== undefined) return known;
    if (shown.cells.size > MOST_REMEMBERED) shown.cells.clear();
    const { sheet } = shown;
    const width = (each: number): number => this.getColumnWidth(place, each);
    const cell = drawCell(
      {
        value: sheet.value(row - 1, column - 1),
        format: sheet.format(row - 1, column - 1),
        ruled: shown.hasRules ? super.getCellStyle(place, row, column) : null,
        columnPixels: total(column + columns - 1, width) - total(column - 1, width),
        isMerged: columns > 1,
        rowPixels: this.getRowHeight(place, row),
        date1904: sheet.workbook.date1904,
      },
      this.measure,
    );
    shown.cells.set(key, cell);
    return cell;
  }
}

function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

function total(count: number, sizeOf: (index: number) => number): number {
  let pixels = 0;
  for (let index = 1; index <= count; index += 1) pixels += sizeOf(index);
  return pixels;
}

/** Neighbours of one size: first, last (from 0), pixels. */
function* runs(sizes: readonly number[]): Generator<[number, number, number]> {
  let first = 0;
  for (let next = 1; next <= sizes.length; next += 1) {
    const pixels = sizes[first];
    if (pixels === undefined || sizes[next] === pixels) continue;
    yield [first, next - 1, pixels];
    first = next;
  }
}

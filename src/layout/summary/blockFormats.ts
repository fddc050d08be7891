import { PALETTES } from '../../domain/palette';
import type { Area } from '../area';
import type { Change, FormatInput } from '../change';
import { areaAt, formatChange } from '../sheetChanges';
import type { SummaryBlock, SummaryRow } from './summaryBlock';
import { LABEL_COLUMN, lastColumn } from './summaryGrid';
import { BASE_FORMAT, SUMMARY_FORMATS, SUMMARY_LINE } from './summaryStyles';

/** Heights go in steps, so that rows of one height can be set together. */
const HEIGHT_STEP = 3;

/**
 * All formats of a block: first what every cell has, then what differs, cells alike together. Colours of statuses are plain fills, not
 * conditional formats: the words beside them are values from the code, so the two are written in the same breath.
 * @param everywhere the block's areas without the user's comment
 * @param keepsNotesRow nothing of the comment's row is touched
 */
export function blockFormats(
  block: SummaryBlock,
  sheet: string,
  firstRow: number,
  everywhere: readonly Area[],
  keepsNotesRow: boolean,
): readonly Change[] {
  const groups = new FormatGroups();
  const usual = usualHeight(block.rows);
  block.rows.forEach((row, index) => {
    if (row.kind === 'notes' && keepsNotesRow) return;
    addCells(groups, block, row, firstRow + index);
    addLines(groups, block, row, firstRow + index);
    const height = heightOf(row);
    if (height !== null && height !== usual) {
      groups.add({ rowHeight: height }, areaAt(firstRow + index, LABEL_COLUMN));
    }
  });
  return [
    ...everywhere.map((area) => formatChange(sheet, [area], { ...BASE_FORMAT, rowHeight: usual })),
    ...groups.changes(sheet),
  ];
}

function heightOf({ height }: SummaryRow): number | null {
  return height === null ? null : Math.ceil(height / HEIGHT_STEP) * HEIGHT_STEP;
}

/** The height that most rows have. */
function usualHeight(rows: readonly SummaryRow[]): number {
  const heights = rows.map(heightOf).filter((height) => height !== null);
  const timesOf = (height: number): number => heights.filter((each) => each === height).length;
  return [...new Set(heights)].toSorted((one, other) => timesOf(other) - timesOf(one))[0] ?? HEIGHT_STEP;
}

function addCells(groups: FormatGroups, { palette }: SummaryBlock, row: SummaryRow, at: number): void {
  for (const [column, { style, tone, numberFormat }] of row.cells) {
    const area = areaAt(at, column);
    groups.add(SUMMARY_FORMATS[style], area);
    if (tone !== undefined) {
      const { fill, text } = PALETTES[palette][tone];
      groups.add({ fill, fontColor: text }, area);
    }
    if (numberFormat !== undefined) groups.add({ numberFormat }, area);
  }
}

/** Hairlines only below headings and headers, and above totals; beside a text all stands at its first line. */
function addLines(groups: FormatGroups, { grid }: SummaryBlock, { kind }: SummaryRow, at: number): void {
  const whole = areaAt(at, LABEL_COLUMN, 1, lastColumn(grid) - LABEL_COLUMN + 1);
  if (kind === 'heading' || kind === 'header') groups.add({ bottomBorder: SUMMARY_LINE }, whole);
  if (kind === 'text') groups.add({ vertical: 'Top' }, whole);
  if (kind === 'total') groups.add({ topBorder: SUMMARY_LINE }, whole);
}

/** Areas by format, in the order in which the formats first came; neighbours in a row or a column are one area. */
class FormatGroups {
  readonly #areas = new Map<string, Area[]>();

  add(format: FormatInput, area: Area): void {
    if (Object.keys(format).length === 0) return;
    const key = JSON.stringify(format);
    const areas = this.#areas.get(key) ?? [];
    const last = areas.at(-1);
    const joined = last === undefined ? null : join(last, area);
    if (joined === null) areas.push(area);
    else areas[areas.length - 1] = joined;
    this.#areas.set(key, areas);
  }

  changes(sheet: string): readonly Change[] {
    return [...this.#areas].map(([format, areas]) =>
      formatChange(sheet, areas, JSON.parse(format) as FormatInput),
    );
  }
}

function join(one: Area, other: Area): Area | null {
  const isBeside =
    one.row === other.row && one.rowCount === other.rowCount && one.column + one.columnCount === other.column;
  if (isBeside) return { ...one, columnCount: one.columnCount + other.columnCount };
  const isBelow =
    one.column === other.column &&
    one.columnCount === other.columnCount &&
    one.row + one.rowCount === other.row;
  return isBelow ? { ...one, rowCount: one.rowCount + other.rowCount } : null;
}

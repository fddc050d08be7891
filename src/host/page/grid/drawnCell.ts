import type { CellStyle, ExtendedCellStyle } from '@ironcalc/wasm';
import type { CellValue } from '../../../ooxml/cellValue';
import type { CellFormat } from '../../../ooxml/stylesPart';
import { swedishText } from '../book/swedishText';
import { engineStyle } from './engineStyle';
import { fitNumber } from './fitNumber';
import { CELL_FONTS } from './measureText';
import type { MeasureText } from './measureText';
import { needsPlacing, placedAlignment, placeText } from './placeText';

/** The engine's words for what a cell holds; the grid aligns by them. */
export const CellType = { number: 1, text: 2, logical: 4 } as const;

/** A cell as the grid draws it. */
export interface DrawnCell {
  readonly style: ExtendedCellStyle;
  readonly text: string;
  readonly type: number;
}

/** What decides how a cell is drawn. */
export interface CellToDraw {
  readonly value: CellValue;
  readonly format: CellFormat;
  /** What the conditional formats make of a plain cell; null where no rule applies. */
  readonly ruled: ExtendedCellStyle | null;
  /** The width there is for the text: of the column, or of all columns of a merged cell. */
  readonly columnPixels: number;
  /** The first cell of a merged one. */
  readonly isMerged: boolean;
  readonly rowPixels: number;
  readonly date1904: boolean;
}

/** The margin to the left and to the right of a text. */
const PADDING_PIXELS = 4;

/** Puts together value, format and conditional formats. */
export function drawCell(cell: CellToDraw, measure: MeasureText): DrawnCell {
  const { value, format, ruled, isMerged } = cell;
  const plain = engineStyle(format, cell.rowPixels);
  const style = ruled === null ? plain : mergeRuled(plain, ruled.style);
  const numberFormat =
    ruled === null || isGeneral(ruled.style.num_fmt) ? format.numberFormat : ruled.style.num_fmt;
  const font = `${style.font.b ? 'bold' : '400'} ${style.font.sz}px ${CELL_FONTS}`;
  const width = (text: string): number => measure(text, font);
  const shown = swedishText(value, numberFormat, cell.date1904);
  const isPlaced = typeof value === 'string' && needsPlacing(cell);
  if (isPlaced) style.alignment = placedAlignment(style, isMerged);
  const fitting = typeof value === 'number' ? numberThatFits(cell, shown, numberFormat, width) : shown;
  return {
    style: {
      style,
      icon: ruled?.icon ?? null,
      data_bar: ruled?.data_bar ?? null,
      rating: ruled?.rating ?? null,
    },
    text: isPlaced ? placeText(cell, shown, width) : fitting,
    type: typeOf(value),
  };
}

function numberThatFits(
  { value, columnPixels, date1904 }: CellToDraw,
  shown: string,
  numberFormat: string,
  width: (text: string) => number,
): string {
  const rounded = (decimals: number): string =>
    swedishText(Number(Number(value).toFixed(decimals)), numberFormat, date1904);
  return fitNumber(shown, isGeneral(numberFormat) ? rounded : null, columnPixels - PADDING_PIXELS, width);
}

/** The engine knows no formats but those of the rules: whatever differs from its plain cell comes from a rule. */
function mergeRuled(plain: CellStyle, ruled: CellStyle): CellStyle {
  const { font } = ruled;
  return {
    ...plain,
    fill: ruled.fill.color === undefined ? plain.fill : ruled.fill,
    font: {
      ...plain.font,
      b: plain.font.b || font.b,
      i: plain.font.i || font.i,
      u: plain.font.u || font.u,
      strike: plain.font.strike || font.strike,
      color: font.color ?? plain.font.color,
    },
    border: { ...plain.border, ...ruled.border },
  };
}

function typeOf(value: CellValue): number {
  if (typeof value === 'number') return CellType.number;
  return typeof value === 'string' || value === null ? CellType.text : CellType.logical;
}

function isGeneral(numberFormat: string): boolean {
  return numberFormat === '' || numberFormat.toLowerCase() === 'general';
}

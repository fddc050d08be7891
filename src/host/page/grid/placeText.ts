import type { CellStyle } from '@ironcalc/wasm';
import type { CellFormat } from '../../../ooxml/stylesPart';
import { wrapText } from './wrapText';

/** One step of indentation is about as wide as this space. */
const INDENT = '\u2002';
/** What the grid keeps free beside a text. */
const MARGIN_PIXELS = 4;

/** A text that the grid cannot place by itself: it knows neither indentation nor merged cells. */
export interface TextToPlace {
  readonly format: Pick<CellFormat, 'indent' | 'wrap'>;
  /** The first cell of a merged one. */
  readonly isMerged: boolean;
  /** The width of the column, or of all columns of the merged cell. */
  readonly columnPixels: number;
}

/** Whether a text has to be placed here. */
export function needsPlacing({ format, isMerged }: TextToPlace): boolean {
  return format.indent > 0 || isMerged;
}

/** The text broken into lines that fit, each with its indentation. */
export function placeText(
  { format, columnPixels }: TextToPlace,
  text: string,
  width: (text: string) => number,
): string {
  const indent = INDENT.repeat(format.indent);
  const room = columnPixels - MARGIN_PIXELS - width(indent);
  const lines = format.wrap ? wrapText(text, room, width) : [text];
  return lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
}

/** The alignment of a placed text. In a merged cell it starts at the left: the grid would centre it in the first column. */
export function placedAlignment(style: CellStyle, isMerged: boolean): NonNullable<CellStyle['alignment']> {
  const { horizontal = 'general', vertical = 'bottom' } = style.alignment ?? {};
  return { horizontal: isMerged ? 'left' : horizontal, vertical, wrap_text: false };
}

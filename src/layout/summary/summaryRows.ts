import { TONE_SYMBOLS, type Tone } from '../../domain/palette';
import type { CellInput } from '../change';
import type { SummaryCell, SummaryRow, SummaryRowKind, SummaryStyle } from './summaryBlock';
import {
  FIRST_FIGURE,
  LABEL_COLUMN,
  TEXT_COLUMN,
  WORD_COLUMN,
  columnPoints,
  lastColumn,
  type SummaryGrid,
} from './summaryGrid';
import { SUMMARY_FORMATS, fontSizeOf } from './summaryStyles';
import { textLines } from './textLines';

/** A line's height in shares of the font size. */
const LINE = 1.28;
/** Room around the text of a row, in points. */
const PADDING = 3;
const LEAST = 14;
const MOST = 409;

/** Cells by column; undefined leaves a column out. */
export type RowCells = Readonly<Record<number, SummaryCell | undefined>>;

/** Makes rows for a grid, each as high as its texts need. */
export class SummaryRows {
  constructor(readonly grid: SummaryGrid) {}

  /**
   * @param room points below the text, beside what every row has
   * @param state the row's status in the workbook's own word
   */
  row(key: string, kind: SummaryRowKind, cells: RowCells, room = 0, state?: string | null): SummaryRow {
    const filled = new Map(
      Object.entries(cells).flatMap(([column, cell]) =>
        cell === undefined ? [] : [[Number(column), cell] as const],
      ),
    );
    const height = Math.min(MOST, this.#heightOf(filled) + room);
    return { key, kind, cells: filled, height, ...(typeof state === 'string' && { state }) };
  }

  /** A blank row of a height. */
  space(key: string, points: number): SummaryRow {
    return { key: `space:${key}`, kind: 'space', cells: new Map(), height: points };
  }

  heading(key: string, text: string): SummaryRow {
    return this.row(`heading:${key}`, 'heading', { [LABEL_COLUMN]: cell('heading', text) }, 4);
  }

  /** A header over all columns; the figures' from the first on. */
  header(
    key: string,
    texts: { readonly label?: string; readonly text: string; readonly word?: string },
    figures: readonly string[],
  ): SummaryRow {
    const cells: Record<number, SummaryCell> = {
      [LABEL_COLUMN]: cell('headerWord', texts.label ?? null),
      [TEXT_COLUMN]: cell('header', texts.text),
      [WORD_COLUMN]: cell('header', texts.word ?? null),
    };
    for (let column = FIRST_FIGURE; column <= lastColumn(this.grid); column += 1) {
      const text = figures[column - FIRST_FIGURE] ?? '';
      const hasRoom = column > FIRST_FIGURE && (figures[column - FIRST_FIGURE - 1] ?? '') === '';
      cells[column] = cell(hasRoom ? 'headerWide' : 'headerFigure', text === '' ? null : text);
    }
    return this.row(`header:${key}`, 'header', cells, 2);
  }

  /** A sentence or a comment below a name. */
  text(key: string, text: string, room = 0): SummaryRow {
    return this.row(key, 'text', { [TEXT_COLUMN]: cell('text', text) }, room);
  }

  #heightOf(cells: ReadonlyMap<number, SummaryCell>): number {
    const heights = [...cells].map(([column, { value, style }]) => {
      const format = SUMMARY_FORMATS[style];
      const size = fontSizeOf(style);
      const lines =
        typeof value === 'string' && format.wrap === true
          ? textLines(value, columnPoints(this.grid, column), size, format.bold)
          : 1;
      return lines * size * LINE + PADDING;
    });
    return Math.ceil(Math.max(LEAST, ...heights) * 4) / 4;
  }
}

/** A cell. */
export function cell(style: SummaryStyle, value: CellInput): SummaryCell {
  return { style, value };
}

/** A number in a figure column; a missing one is said so, never 0. */
export function figure(
  value: number | null,
  numberFormat: string,
  missing = '',
  style: 'figure' | 'totalFigure' = 'figure',
): SummaryCell {
  if (value === null) return cell(style, missing === '' ? null : missing);
  return { style, value, numberFormat };
}

/**
 * A status: symbol and word on the palette's colour, so that neither colour nor symbol stands alone.
 * @param below how it was before, on a line of its own
 */
export function toned(
  tone: Tone,
  word: string,
  { style = 'word', below }: { readonly style?: SummaryStyle; readonly below?: string } = {},
): SummaryCell {
  const line = `${TONE_SYMBOLS[tone]} ${word}`;
  return { style, tone, value: below === undefined ? line : `${line}\n${below}` };
}

/** Figures side by side from the first figure column (or another) on. */
export function figures(cells: readonly (SummaryCell | undefined)[], from = FIRST_FIGURE): RowCells {
  return Object.fromEntries(cells.map((each, index) => [from + index, each]));
}

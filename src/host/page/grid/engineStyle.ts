import type { CellStyle, HorizontalAlignment, VerticalAlignment } from '@ironcalc/wasm';
import { BorderStyle } from '@ironcalc/wasm';
import type { CellBorder, CellFormat } from '../../../ooxml/stylesPart';
import { fontPixels, LOW_ROW } from './pixels';

const HORIZONTAL: ReadonlySet<string> = new Set<HorizontalAlignment>([
  'left',
  'center',
  'right',
  'general',
  'centerContinuous',
  'distributed',
  'fill',
  'justify',
]);
/** The file's words for lines, and the engine's: it knows fewer kinds, so that the others become the nearest. */
const LINES: Readonly<Record<string, BorderStyle>> = {
  thin: BorderStyle.Thin,
  hair: BorderStyle.Dotted,
  dotted: BorderStyle.Dotted,
  dashed: BorderStyle.Dotted,
  dashDot: BorderStyle.Dotted,
  dashDotDot: BorderStyle.Dotted,
  medium: BorderStyle.Medium,
  mediumDashed: BorderStyle.MediumDashed,
  mediumDashDot: BorderStyle.MediumDashDot,
  mediumDashDotDot: BorderStyle.MediumDashDotDot,
  slantDashDot: BorderStyle.SlantDashDot,
  thick: BorderStyle.Thick,
  double: BorderStyle.Double,
};
const VERTICAL: ReadonlySet<string> = new Set<VerticalAlignment>([
  'bottom',
  'center',
  'distributed',
  'justify',
  'top',
]);

/**
 * A cell's format in the engine's form.
 * @param rowPixels the row's height: text in a low row is centred, else the grid would cut it
 */
export function engineStyle(format: CellFormat, rowPixels: number): CellStyle {
  const { font } = format;
  return {
    read_only: true,
    quote_prefix: false,
    num_fmt: 'general',
    fill: format.fill === null ? {} : { color: format.fill },
    font: {
      b: font.bold,
      i: font.italic,
      u: font.underline !== 'None',
      strike: font.strikethrough,
      sz: fontPixels(font.size),
      color: font.color,
      name: font.name,
      family: 2,
      scheme: 'none',
    },
    border: engineBorders(format.borders),
    alignment: {
      horizontal: isHorizontal(format.horizontal) ? format.horizontal : 'general',
      vertical: rowPixels < LOW_ROW ? 'center' : isVertical(format.vertical) ? format.vertical : 'bottom',
      wrap_text: format.wrap,
    },
  };
}

function engineBorders(borders: CellFormat['borders']): CellStyle['border'] {
  const drawn: CellStyle['border'] = {};
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const border = borders[side];
    if (border.style !== 'none' && border.style !== '')
      drawn[side] = { style: lineStyle(border), color: border.color };
  }
  return drawn;
}

function lineStyle({ style }: CellBorder): BorderStyle {
  return LINES[style] ?? BorderStyle.Thin;
}

function isHorizontal(word: string): word is HorizontalAlignment {
  return HORIZONTAL.has(word);
}

function isVertical(word: string): word is VerticalAlignment {
  return VERTICAL.has(word);
}

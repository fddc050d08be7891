/** How a line under text is drawn, in Office.js words. */
export type UnderlineStyle = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** A font; `size` in points, `color` as '#RRGGBB' with theme and tint worked in. */
export interface CellFont {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: UnderlineStyle;
  strikethrough: boolean;
  color: string;
}

/** One edge; `style` in the file's words: none, hair, thin, medium, thick, double, dashed, dotted … */
export interface CellBorder {
  style: string;
  color: string;
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonalDown' | 'diagonalUp';

/** Everything about a cell's looks, resolved. */
export interface CellFormat {
  /** the code in its English form */
  numberFormat: string;
  font: CellFont;
  /** a solid fill's colour, '#RRGGBB'; a pattern's background; null without fill and for gradients */
  fill: string | null;
  borders: Record<BorderSide, CellBorder>;
  /** the file's words: general, left, center, right, fill, justify, centerContinuous, distributed */
  horizontal: string;
  /** the file's words: top, center, bottom, justify, distributed */
  vertical: string;
  wrap: boolean;
  indent: number;
  shrink: boolean;
  /** degrees, −90 (down) to 90 (up); 255 for letters below one another */
  rotation: number;
  locked: boolean;
  hidden: boolean;
  /** the cell holds text that was typed behind an apostrophe: edited again it stays text */
  quotePrefix: boolean;
  /** the cell style's name as the file has it, 'Normal' */
  styleName: string;
}

/** Changes to a format; what is left out stays. */
export type FormatPatch = Partial<Omit<CellFormat, 'font' | 'borders' | 'styleName'>> & {
  font?: Partial<CellFont>;
  borders?: Partial<Record<BorderSide, Partial<CellBorder>>>;
};

/** A conditional format's looks; what is left out is not changed by the rule. Colours as '#RRGGBB'. */
export interface DifferentialFormat {
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  fill?: string;
  numberFormat?: string;
}

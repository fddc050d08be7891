import type { FormatInput } from '../layout/change';

/** Queues the given formats on a range of so many rows; what is absent is left alone. */
export function writeFormat(
  range: Excel.Range | Excel.RangeAreas,
  rowCount: number,
  input: FormatInput,
): void {
  const { numberFormat, ...others } = input;
  if (numberFormat !== undefined && 'numberFormat' in range) setNumberFormat(range, numberFormat);
  if (Object.keys(others).length === 0) return;
  const { format } = range;
  if (input.fill === null) format.fill.clear();
  else if (input.fill !== undefined) format.fill.color = input.fill;
  if (input.fontColor !== undefined) format.font.color = input.fontColor;
  if (input.fontName !== undefined) format.font.name = input.fontName;
  if (input.fontSize !== undefined) format.font.size = input.fontSize;
  if (input.bold !== undefined) format.font.bold = input.bold;
  if (input.italic !== undefined) format.font.italic = input.italic;
  if (input.underline !== undefined) format.font.underline = input.underline ? 'Single' : 'None';
  if (input.wrap !== undefined) format.wrapText = input.wrap;
  if (input.horizontal !== undefined) format.horizontalAlignment = input.horizontal;
  if (input.vertical !== undefined) format.verticalAlignment = input.vertical;
  if (input.indent !== undefined) format.indentLevel = input.indent;
  if (input.topBorder !== undefined) drawLine(format, 'EdgeTop', input.topBorder);
  if (input.bottomBorder !== undefined) drawLine(format, 'EdgeBottom', input.bottomBorder);
  if (input.rowLines !== undefined) drawRowLines(format, input.rowLines, rowCount);
  if (input.rowHeight !== undefined) format.rowHeight = input.rowHeight;
  if (input.fitRows === true) format.autofitRows();
}

/** Excel spreads a single value over the whole range; the typings know only the two-dimensional form. */
function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

/** Excel has no lines inside a single row, and some versions refuse to draw them there. */
function drawRowLines(format: Excel.RangeFormat, color: string, rowCount: number): void {
  drawLine(format, 'EdgeBottom', color);
  if (rowCount > 1) drawLine(format, 'InsideHorizontal', color);
}

function drawLine(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  color: string,
): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = color;
}

import { addressOf, type Area } from '../../layout/area';
import type { CellLook, EdgeLook } from '../../layout/undo/restoreChange';
import { formatRuns } from '../formatRuns';
import { writeFormats } from '../writeFormats';

/** Queues looks that were read, on areas of a sheet whose cells all had them. */
export function writeLook(sheet: Excel.Worksheet, areas: readonly Area[], look: CellLook): void {
  const { numberFormat, fill, font, alignment, edges } = look;
  if (numberFormat !== undefined) writeFormats(sheet, areas, { numberFormat });
  if (fill !== undefined) writeFormats(sheet, areas, { fill });
  if (edges !== undefined) {
    for (const area of areas) writeEdges(sheet, area, edges);
  }
  if (font === undefined && alignment === undefined) return;
  for (const run of formatRuns(areas)) {
    const { format } = sheet.getRanges(run.map(addressOf).join(','));
    if (font !== undefined) {
      format.font.name = font.name;
      format.font.size = font.size;
      format.font.color = font.color;
      format.font.bold = font.bold;
      format.font.italic = font.italic;
      format.font.strikethrough = font.strikethrough;
      format.font.underline = font.underline as `${Excel.RangeUnderlineStyle}`;
    }
    if (alignment === undefined) continue;
    format.horizontalAlignment = alignment.horizontal as `${Excel.HorizontalAlignment}`;
    format.verticalAlignment = alignment.vertical as `${Excel.VerticalAlignment}`;
    format.indentLevel = alignment.indent;
    format.wrapText = alignment.wrap;
  }
}

/** All cells are alike. Lines between rows are drawn row by row, each on its own cells as it was. */
function writeEdges(sheet: Excel.Worksheet, area: Area, edges: NonNullable<CellLook['edges']>): void {
  const { top, bottom, left, right } = edges;
  const isLined = top.style !== 'None' || bottom.style !== 'None';
  if (area.rowCount > 1 && isLined) {
    for (let down = 0; down < area.rowCount; down += 1) {
      writeEdges(sheet, { ...area, row: area.row + down, rowCount: 1 }, edges);
    }
    return;
  }
  const { format } = sheet.getRange(addressOf(area));
  drawEdge(format, 'EdgeTop', top);
  drawEdge(format, 'EdgeLeft', left);
  if (area.rowCount > 1) drawEdge(format, 'InsideHorizontal', bottom);
  if (area.columnCount > 1) drawEdge(format, 'InsideVertical', right);
  drawEdge(format, 'EdgeBottom', bottom);
  drawEdge(format, 'EdgeRight', right);
}

function drawEdge(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
  { style, weight, color }: EdgeLook,
): void {
  const border = format.borders.getItem(edge);
  border.style = style as `${Excel.BorderLineStyle}`;
  if (style === 'None') return;
  border.weight = weight as `${Excel.BorderWeight}`;
  border.color = color;
}

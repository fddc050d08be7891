import type { CellBorder, CellFormat } from '../../../ooxml/cellFormat';
import { HostError } from '../../model/hostError';
import type { Hyperlink } from '../../model/sheet/hyperlinks';
import type { SheetModel } from '../../model/sheetModel';
import type { RangeReference } from '../rangeReference';
import { horizontalAlignments, verticalAlignments } from '../values/alignments';
import { asRecord } from '../values/asRecord';
import { officeLine } from '../values/borderStyle';
import { readMatrix } from '../values/matrix';
import { officeWord } from '../values/officeWord';

/** What can be asked of a part of a cell's format, by its name in Excel.CellPropertiesFormat. */
type Members = Readonly<Record<string, (format: CellFormat) => unknown>>;

const FILL: Members = {
  color: ({ fill }) => fill ?? '#FFFFFF',
  pattern: ({ fill }) => (fill === null ? 'None' : 'Solid'),
};
const FONT: Members = {
  bold: ({ font }) => font.bold,
  color: ({ font }) => font.color,
  italic: ({ font }) => font.italic,
  name: ({ font }) => font.name,
  size: ({ font }) => font.size,
  strikethrough: ({ font }) => font.strikethrough,
  underline: ({ font }) => font.underline,
};
const FORMAT: Members = {
  horizontalAlignment: ({ horizontal }) => officeWord(horizontalAlignments, horizontal),
  indentLevel: ({ indent }) => indent,
  verticalAlignment: ({ vertical }) => officeWord(verticalAlignments, vertical),
  wrapText: ({ wrap }) => wrap,
};
const BORDER: Readonly<Record<string, (border: CellBorder) => unknown>> = {
  color: ({ style, color }) => (style === 'none' ? '#000000' : color),
  style: ({ style }) => officeLine(style).style,
  weight: ({ style }) => officeLine(style).weight,
};
const SIDES = ['bottom', 'diagonalDown', 'diagonalUp', 'left', 'right', 'top'] as const;

/**
 * Range.getCellProperties (null above 5 000 000 cells) for what the host can tell; camel case, for the client hands the answer on as it
 * is. A cell without fill is white.
 * @throws HostError NotImplemented for other properties, so that a gap does not pass for an answer
 */
export function cellProperties({ sheet, area }: RangeReference, asked: unknown): object[][] | null {
  const { format, hyperlink, ...others } = asRecord(asked);
  refuse(others);
  const readFormat = formatReader(format);
  const wantsLink = wants(hyperlink);
  return readMatrix(area, (row, column) => ({
    ...(readFormat !== null && { format: readFormat(sheet.format(row, column)) }),
    ...(wantsLink && { hyperlink: linkAt(sheet, row, column) }),
  }));
}

/** Range.getRowProperties: heights in points, and which rows are hidden. @throws HostError NotImplemented for the rest */
export function rowProperties({ sheet, area }: RangeReference, asked: unknown): object[] {
  const { format, rowHidden, rowIndex, ...others } = asRecord(asked);
  const { rowHeight, ...otherFormats } = asRecord(format ?? {});
  refuse(others);
  refuse(otherFormats);
  return Array.from({ length: area.rowCount }, (_, index) => {
    const row = area.row + index;
    return {
      ...(wants(rowHeight) && { format: { rowHeight: sheet.rowHeight(row) } }),
      ...(wants(rowHidden) && { rowHidden: sheet.rowHidden(row) }),
      ...(wants(rowIndex) && { rowIndex: row }),
    };
  });
}

/** Range.getColumnProperties: widths in points, and which columns are hidden. @throws HostError NotImplemented for the rest */
export function columnProperties({ sheet, area }: RangeReference, asked: unknown): object[] {
  const { format, columnHidden, columnIndex, ...others } = asRecord(asked);
  const { columnWidth, ...otherFormats } = asRecord(format ?? {});
  refuse(others);
  refuse(otherFormats);
  return Array.from({ length: area.columnCount }, (_, index) => {
    const column = area.column + index;
    return {
      ...(wants(columnWidth) && { format: { columnWidth: sheet.columnWidth(column) } }),
      ...(wants(columnHidden) && { columnHidden: sheet.columnHidden(column) }),
      ...(wants(columnIndex) && { columnIndex: column }),
    };
  });
}

function formatReader(asked: unknown): ((format: CellFormat) => object) | null {
  if (asked === undefined || asked === null) return null;
  const { fill, font, borders, ...plain } = asRecord(asked);
  const own = reader(FORMAT, plain);
  const parts = Object.entries({ fill: [FILL, fill], font: [FONT, font] } as const).flatMap(
    ([name, [members, part]]) =>
      part === undefined ? [] : [[name, reader(members, asRecord(part))] as const],
  );
  const border = borders === undefined ? null : reader(BORDER, asRecord(borders));
  return (format) => ({
    ...own(format),
    ...Object.fromEntries(parts.map(([name, read]) => [name, read(format)])),
    ...(border !== null && {
      borders: Object.fromEntries(SIDES.map((side) => [side, border(format.borders[side])])),
    }),
  });
}

function reader<Source>(
  members: Readonly<Record<string, (source: Source) => unknown>>,
  asked: Readonly<Record<string, unknown>>,
): (source: Source) => object {
  const names = Object.keys(asked).filter((name) => wants(asked[name]));
  for (const name of names) if (!(name in members)) refuse({ [name]: true });
  return (source) => Object.fromEntries(names.map((name) => [name, members[name]?.(source)]));
}

function linkAt(sheet: SheetModel, row: number, column: number): Hyperlink | null {
  return sheet.hyperlink(row, column);
}

function wants(asked: unknown): boolean {
  return asked === true;
}

function refuse(others: Readonly<Record<string, unknown>>): void {
  const name = Object.keys(others).find((each) => others[each] !== false && others[each] !== undefined);
  if (name !== undefined) throw new HostError('NotImplemented', `cell properties: ${name}`);
}

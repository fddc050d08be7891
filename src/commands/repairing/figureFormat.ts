import type { FindingParams } from '../../domain/finding';
import { KIND_FORMATS, rowNumberFormat } from '../../layout/numberFormats';
import type { ReadTable } from '../../layout/reading/readTable';
import { textIn } from '../../layout/reading/rowCells';
import type { CellAt } from './repair';
import { tableBody } from './tableBody';

type Written = FindingParams[string] | undefined;

/**
 * The number format to set when a figure is written where text stood; null where the cell's own shows it rightly. A text cell would make
 * text of it again, a percentage in a cell for whole numbers would read 0, and a date without a date's format is a number.
 * @param value what is written; text needs no format
 * @param proposed the format that the finding names, in en-US form
 * @param table the table of the cell; undefined outside tables
 */
export function figureFormat(
  value: Written,
  proposed: Written,
  table: ReadTable | undefined,
  cell: CellAt,
): string | null {
  if (typeof value !== 'number') return null;
  const wanted = typeof proposed === 'string' ? proposed : null;
  if (table === undefined) return wanted;
  const index = cell.column - table.source.area.column;
  const present = table.source.numberFormats?.[cell.row - tableBody(table.source).row]?.[index] ?? 'General';
  if (present !== 'General' && present !== '@') {
    return wanted !== null && kindOf(present) !== kindOf(wanted) ? wanted : null;
  }
  return wanted ?? columnFormat(table, index, cell.row) ?? (present === '@' ? 'General' : null);
}

/** The format of the column's kind; of an indicator's figures the row's own. */
function columnFormat({ columns, rows }: ReadTable, index: number, rowIndex: number): string | null {
  const column = [...columns.values()].find((match) => match.index === index)?.column;
  if (column?.kind !== 'value') return (column && KIND_FORMATS[column.kind]) ?? null;
  const row = rows.find((each) => each.rowIndex === rowIndex);
  const figures = [...(row?.cells.entries() ?? [])].flatMap(([key, read]) =>
    read.value.kind === 'number' && columns.get(key)?.column.kind === 'value' ? [read.value.value] : [],
  );
  return rowNumberFormat(figures, row !== undefined && textIn(row, 'unit') === '%');
}

/** What a format shows; words in quotes and brackets are no codes. */
function kindOf(format: string): 'percent' | 'date' | 'number' {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
  if (codes.includes('%')) return 'percent';
  return /[ymd]/iu.test(codes) ? 'date' : 'number';
}

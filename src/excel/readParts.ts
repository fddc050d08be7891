import type { CellsPart, PartsRequest, TableParts } from './book';
import { cellMatrix } from './cellMatrix';
import type { ExcelHost } from './excelHost';
import { runExcel } from './runExcel';

/** A table that is being asked for its parts. */
interface Asked {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly frame: Excel.Range;
  readonly parts: readonly { readonly range: Excel.Range; readonly valuesOnly: boolean }[];
}

/** Reads parts of tables by their places on the sheets, with what tells whether the tables still stand there; one sync. @throws BookFault */
export async function readParts(
  host: ExcelHost,
  requests: readonly PartsRequest[],
): Promise<readonly (TableParts | null)[]> {
  if (requests.length === 0) return [];
  return runExcel(host, async (context) => {
    const asked = requests.map((request) => ask(context, request));
    await context.sync();
    return asked.map(answer);
  });
}

function ask(context: Excel.RequestContext, { table: name, parts }: PartsRequest): Asked {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('showTotals,columns/items/name');
  const sheet = table.worksheet.load('name');
  return {
    table,
    sheet,
    frame: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    parts: parts.map(({ area: { row, column, rowCount, columnCount }, valuesOnly }) => ({
      range: sheet
        .getRangeByIndexes(row, column, rowCount, columnCount)
        .load(valuesOnly ? 'values' : 'values,formulas,numberFormat'),
      valuesOnly,
    })),
  };
}

function answer({ table, sheet, frame, parts }: Asked): TableParts | null {
  if (table.isNullObject) return null;
  return {
    sheet: sheet.name,
    area: {
      row: frame.rowIndex,
      column: frame.columnIndex,
      rowCount: frame.rowCount,
      columnCount: frame.columnCount,
    },
    hasTotals: table.showTotals,
    headers: table.columns.items.map((column) => column.name),
    parts: parts.map(({ range, valuesOnly }): CellsPart =>
      cellMatrix([range], { formulas: !valuesOnly, numberFormats: !valuesOnly }),
    ),
  };
}

import type { Book } from '../../src/excel/book';
import type { OpenExcel } from '../excel/openExcel';

/** What a beginner's program would do, a sync a row: what the benchmark compares with. Each gives the number of cells. */

/** Reads every table cell by cell. */
export async function naiveRead({ Excel: library }: OpenExcel): Promise<number> {
  return library.run(async (context) => {
    let cellCount = 0;
    for (const { body } of await tableBodies(context)) {
      for (let row = 0; row < body.rowCount; row += 1) {
        const cells = cellsOf(body, row).map((cell) => cell.load('values'));
        await context.sync();
        cellCount += cells.filter((cell) => cell.values.length === 1).length;
      }
    }
    return cellCount;
  });
}

const COLOURS: Readonly<Record<string, string>> = { Grön: '#C6EFCE', Gul: '#FFEB9C', Röd: '#FFC7CE' };

/** Reads the status of every indicator, and fills its cell. */
export async function naiveColour({ Excel: library }: OpenExcel): Promise<number> {
  return library.run(async (context) => {
    const found = (await tableBodies(context)).find(({ table }) => table.name === 'tblIndikatorer');
    if (found === undefined) return 0;
    const header = found.table.getHeaderRowRange().load('values');
    await context.sync();
    const headers: readonly unknown[] = header.values[0] ?? [];
    const status = headers.indexOf('Status');
    for (let row = 0; row < found.body.rowCount; row += 1) {
      const cell = found.body.getCell(row, status).load('values');
      await context.sync();
      const [[word]] = cell.values as [[unknown]];
      cell.format.fill.color = COLOURS[String(word)] ?? '#FFFFFF';
    }
    await context.sync();
    return found.body.rowCount;
  });
}

/** Writes the cells of every table once more, cell by cell. */
export async function naiveWrite({ Excel: library }: OpenExcel, book: Book): Promise<number> {
  const { tables } = await book.read({ tables: 'all' });
  return library.run(async (context) => {
    let cellCount = 0;
    for (const { sheet: name, area, rows } of tables) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const [at, cells] of rows.entries()) {
        for (const [column, value] of cells.entries()) {
          if (typeof value !== 'string' && typeof value !== 'number') continue;
          const cell = sheet.getCell(area.row + 1 + at, area.column + column);
          cell.values = [[typeof value === 'string' ? `'${value}` : value]];
          cellCount += 1;
        }
        await context.sync();
      }
    }
    return cellCount;
  });
}

async function tableBodies(
  context: Excel.RequestContext,
): Promise<readonly { readonly table: Excel.Table; readonly body: Excel.Range }[]> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const bodies = tables.items.map((table) => ({
    table,
    body: table.getDataBodyRange().load('rowCount,columnCount'),
  }));
  await context.sync();
  return bodies;
}

function cellsOf(body: Excel.Range, row: number): readonly Excel.Range[] {
  return Array.from({ length: body.columnCount }, (_, column) => body.getCell(row, column));
}

import type { OpenExcel } from '../excel/openExcel';

/**
 * Reads every table as a beginner's program would: cell by cell, a sync after each row. What the benchmark compares with.
 * @returns the number of cells
 */
export async function naiveRead({ Excel: library }: OpenExcel): Promise<number> {
  return library.run(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    let cellCount = 0;
    for (const table of tables.items) {
      const body = table.getDataBodyRange().load('rowCount,columnCount');
      await context.sync();
      for (let row = 0; row < body.rowCount; row += 1) {
        const cells = Array.from({ length: body.columnCount }, (_, column) =>
          body.getCell(row, column).load('values'),
        );
        await context.sync();
        cellCount += cells.filter((cell) => cell.values.length === 1).length;
      }
    }
    return cellCount;
  });
}

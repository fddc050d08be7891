import type { ExcelHost } from './excelHost';
import { runExcel } from './runExcel';

/**
 * The sheets' names by their ids. Events give ids, and the library (1.1.110) tells of renamed sheets with ExcelApiOnline alone, so the
 * names are read anew for every burst of events (about 1 kB); a sheet that is gone keeps the name it had.
 */
export class WatchedSheets {
  readonly #names = new Map<string, string>();

  constructor(private readonly host: ExcelHost) {}

  /** Asks for the names; the answer comes with the next sync. */
  ask(workbook: Excel.Workbook): Excel.WorksheetCollection {
    return workbook.worksheets.load('items/id,items/name');
  }

  /** Takes what was asked for. */
  take(sheets: Excel.WorksheetCollection): void {
    for (const { id, name } of sheets.items) this.#names.set(id, name);
  }

  /** Reads the names; where Excel does not answer, those known before stay. Never rejects. */
  async refresh(): Promise<void> {
    try {
      const sheets = await runExcel(this.host, async (context) => {
        const asked = this.ask(context.workbook);
        await context.sync();
        return asked;
      });
      this.take(sheets);
    } catch {
      // The event is told all the same: whoever looks at the sheet will see whether it is there.
    }
  }

  /** Empty for a sheet that was never seen. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? '';
  }
}

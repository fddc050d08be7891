import type { BookListeners } from './book';
import { eventAreas } from './eventAreas';
import type { ExcelHost } from './excelHost';
import { runExcel } from './runExcel';
import { addWatchHandlers, type AddedHandlers, type WatchedEvent } from './watchHandlers';
import { WatchedSheets } from './watchedSheets';

/**
 * Listens to what people do in the workbook, in the order in which they do it; what this add-in writes is not told. One sync to
 * begin with, and one small one for every burst of events.
 * @returns what stops it; the handlers are removed in the context that added them, as Excel demands, and it never rejects
 * @throws BookFault when Excel refuses the handlers
 */
export async function watchBook(host: ExcelHost, listeners: BookListeners): Promise<() => Promise<void>> {
  const watch = new BookWatch(host, listeners);
  await watch.start();
  return () => watch.stop();
}

class BookWatch {
  readonly #sheets: WatchedSheets;
  #handlers: AddedHandlers = [];
  #context: Excel.RequestContext | undefined;
  #waiting: WatchedEvent[] = [];
  #isTelling = false;
  #isStopped = false;

  constructor(
    private readonly host: ExcelHost,
    private readonly listeners: BookListeners,
  ) {
    this.#sheets = new WatchedSheets(host);
  }

  async start(): Promise<void> {
    await runExcel(this.host, async (context) => {
      this.#context = context;
      const sheets = this.#sheets.ask(context.workbook);
      this.#handlers = addWatchHandlers(context.workbook, this.listeners, (event) => this.#hear(event));
      await context.sync();
      this.#sheets.take(sheets);
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    const handlers = this.#handlers;
    this.#handlers = [];
    if (handlers.length === 0 || this.#context === undefined) return;
    const remove = async (context: Excel.RequestContext): Promise<void> => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
    // A workbook that is closing takes the handlers along; whatever still comes is not told any more.
    await runExcel(this.host, remove, { earlier: this.#context }).catch(() => undefined);
  }

  #hear(event: WatchedEvent): void {
    this.#waiting.push(event);
    if (!this.#isTelling) void this.#tellAll();
  }

  async #tellAll(): Promise<void> {
    this.#isTelling = true;
    while (this.#waiting.length > 0 && !this.#isStopped) {
      // Excel tells of a paste or a fill in one go: the names are read once for all of it.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const events = this.#waiting;
      this.#waiting = [];
      await this.#sheets.refresh();
      for (const event of events) this.#tell(event);
    }
    this.#isTelling = false;
  }

  #tell(event: WatchedEvent): void {
    if (this.#isStopped) return;
    const sheet = this.#sheets.nameOf(event.sheetId);
    if (event.kind === 'activated') {
      this.listeners.onActivated?.(sheet);
      return;
    }
    const areas = event.address === null ? [] : eventAreas(event.address);
    if (event.kind === 'selected') {
      const [area] = areas;
      if (area !== undefined) this.listeners.onSelected?.({ sheet, area });
      return;
    }
    const { kind, isRemote } = event;
    for (const area of areas.length === 0 ? [null] : areas)
      this.listeners.onEdited?.({ sheet, area, kind, isRemote });
  }
}

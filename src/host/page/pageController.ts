import { HostError } from '../model/hostError';
import type { EngineFactory } from '../model/calc/calcEngine';
import { latestApiLevel } from '../protocol/apiLevel';
import { ProtocolHost } from '../protocol/protocolHost';
import { OpenBook } from './book/openBook';
import { openWorkbook } from './book/openWorkbook';
import { offerDownload } from './book/offerDownload';
import { fromTyped } from './book/typedSwedish';
import type { MeasureText } from './grid/measureText';
import { pageText } from './pageText';
import type { HostSettings, PageState, PaneSession, Theme, WaitingFile } from './pageState';
import { LANGUAGE } from './pane/paneAddress';
import type { PaneConnection } from './pane/paneConnection';
import type { Ribbon, RibbonButton } from './ribbon/readRibbon';

const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

/** The page's state and what the user can do with it. Nothing here rejects: what goes wrong becomes a notice. */
export class PageController {
  state: PageState;
  private readonly listeners = new Set<() => void>();
  private connection: PaneConnection | null = null;
  private sessions = 1;
  /** Gives the first pane its host. */
  private giveFirstHost: ((host: ProtocolHost) => void) | null = null;

  constructor(
    private readonly engine: EngineFactory,
    private readonly measure: MeasureText,
    theme: Theme,
  ) {
    const host = new Promise<ProtocolHost>((resolve) => {
      this.giveFirstHost = resolve;
    });
    this.state = {
      ribbon: null,
      session: null,
      pane: { conversation: 'conversation1', host },
      isLoading: true,
      isPaneShown: true,
      theme,
      settings: { apiLevel: latestApiLevel, latencyMs: 0, isLimited: false },
      fault: null,
      status: '',
      running: null,
      waiting: null,
      draft: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PageState => this.state;

  setRibbon(ribbon: Ribbon): void {
    this.set({ ribbon });
  }

  /** Opens a file, after asking when the open workbook has unsaved changes. */
  async open(file: WaitingFile): Promise<void> {
    if (this.state.session?.book.isChanged) this.set({ waiting: file });
    else await this.openNow(file);
  }

  /** The answer to the question about unsaved changes. */
  async decide(answer: 'save' | 'discard' | 'cancel'): Promise<void> {
    const { waiting } = this.state;
    this.set({ waiting: null });
    if (waiting === null || answer === 'cancel') return;
    if (answer === 'save' && !this.save()) return;
    await this.openNow(waiting);
  }

  /** Offers the workbook for download. @returns whether it worked */
  save(): boolean {
    const book = this.state.session?.book;
    if (book === undefined) return false;
    try {
      offerDownload(book.save(), book.fileName);
      this.set({ fault: null, status: pageText.savedAs(book.fileName) });
      return true;
    } catch {
      this.set({ fault: pageText.saveFailed });
      return false;
    }
  }

  /** Writes what was typed for the selected cell. @returns whether the model took it */
  write(typed: string): boolean {
    const book = this.state.session?.book;
    if (book === undefined) return false;
    const { sheet, area } = book.model.selection;
    try {
      sheet.setInput(area.row, area.column, fromTyped(typed));
      this.set({ fault: null });
      return true;
    } catch (error) {
      const code = error instanceof HostError ? error.code : null;
      this.set({ fault: pageText.refusedInput(code) });
      return false;
    }
  }

  /** What stands in the input line instead of the selected cell's content; null takes it back. */
  draft(text: string | null): void {
    const book = this.state.session?.book;
    this.set({ draft: text === null || book === undefined ? null : { place: book.place, text } });
  }

  showPane(isPaneShown: boolean): void {
    this.set({ isPaneShown });
  }

  /** Plays `Excel.createWorkbook`: an empty workbook in a window of its own. */
  openEmptyWindow(): void {
    const address = new URL(location.href);
    address.searchParams.delete('bok');
    address.searchParams.set('tom', '');
    // A browser that stops it answers null.
    if (window.open(address) === null) this.set({ fault: pageText.windowBlocked });
  }

  setTheme(theme: Theme): void {
    this.set({ theme });
  }

  dismissFault(): void {
    this.set({ fault: null });
  }

  /** Plays Excel differently. Another level or limit is another Excel: the pane is loaded anew. */
  changeSettings(change: Partial<HostSettings>): void {
    const { settings: before, session } = this.state;
    const settings = { ...before, ...change };
    this.set({ settings });
    if (session === null) return;
    session.host.latencyMs = settings.latencyMs;
    const isOther = settings.apiLevel !== before.apiLevel || settings.isLimited !== before.isLimited;
    if (isOther) this.startSession(session.book);
  }

  /** The pane of the current session is there (null: gone). */
  connect(connection: PaneConnection | null): void {
    this.connection = connection;
  }

  /** A click on a button of the ribbon. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'showPane') {
      this.showPane(!this.state.isPaneShown);
      return;
    }
    const { connection } = this;
    if (connection === null || this.state.running !== null) return;
    const { id: buttonId, label } = button;
    this.set({ running: buttonId, status: pageText.command.running(label) });
    const started = performance.now();
    const outcome = await connection.runCommand(button.action.functionName, buttonId);
    // Meanwhile another workbook may have got another pane.
    if (this.connection !== connection) return;
    this.set({
      running: null,
      status: pageText.command.ended(label, outcome, (performance.now() - started) / 1000),
    });
  }

  private async openNow(file: WaitingFile): Promise<void> {
    this.set({ isLoading: true, fault: null, status: '' });
    const bytes = await file.read().catch(() => null);
    if (bytes === null) {
      this.set({ isLoading: false, fault: pageText.notReached(file.name) });
      return;
    }
    const opened = openWorkbook(bytes, this.engine);
    if (opened.kind === 'refused') {
      this.set({ isLoading: false, fault: pageText.openFailed(file.name, opened.code) });
      return;
    }
    this.state.session?.book.close();
    this.startSession(new OpenBook(opened.model, file.name, this.measure));
  }

  private startSession(book: OpenBook): void {
    const { apiLevel, latencyMs, isLimited } = this.state.settings;
    const limit = isLimited ? { payloadLimitBytes: WEB_LIMIT_BYTES } : {};
    this.state.session?.host.close();
    const host = new ProtocolHost(book.model, { apiLevel, latencyMs, language: LANGUAGE, ...limit });
    host.onBatch(() => book.followSelection());
    this.set({ session: { book, host }, pane: this.paneFor(host), isLoading: false, running: null });
  }

  private paneFor(host: ProtocolHost): PaneSession {
    if (this.giveFirstHost !== null) {
      this.giveFirstHost(host);
      this.giveFirstHost = null;
      return this.state.pane;
    }
    this.sessions += 1;
    return { conversation: `conversation${this.sessions}`, host: Promise.resolve(host) };
  }

  private set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

import type { CheckResult } from '../../commands/check';
import type { CheckSession } from '../../commands/checkSession';
import { paneFault } from '../paneFault';
import type { CheckServices, WatchedEdit } from './checkServices';

/** So long nothing more must be typed before the rows are judged anew. */
const PAUSE_MS = 600;

/** What the live check tells, and what holds it back. */
export interface LiveCheckEars {
  readonly onResult: (result: CheckResult) => void;
  /** Only a new full check can tell. */
  readonly onStale: () => void;
  /** A command runs: the re-check waits for it. */
  readonly isBusy: () => boolean;
}

/**
 * Keeps the last check up to date while the user works in the cells. Edits are only hints: they are gathered until nobody has typed
 * for a while, and what they touched is then read. What co-authors type in cells is theirs to check.
 */
export class LiveCheck {
  #session: CheckSession | null = null;
  #edits: WatchedEdit[] = [];
  /** What has been typed since a full check began; null where none has. */
  #meanwhile: WatchedEdit[] | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #isWatching = false;
  /** Nothing can be told until the next full check. */
  #isStale = true;
  /** Counts the lists: an answer about an older one is dropped. */
  #list = 0;

  constructor(
    private readonly services: Pick<CheckServices, 'startCheck' | 'watchEdits'>,
    private readonly ears: LiveCheckEars,
    private readonly pauseMs = PAUSE_MS,
  ) {}

  /** A full check begins: it may have read a cell before somebody typed there. */
  begin(): void {
    this.#meanwhile = [];
    void this.#watch();
  }

  /**
   * A new list is shown, whose session is followed; null where we wrote to the workbook ourselves, which no edit tells of: then the
   * next edit starts a new session.
   */
  follow(session: CheckSession | null): void {
    this.#list += 1;
    this.#session = session;
    this.#edits = this.#meanwhile ?? [];
    this.#meanwhile = null;
    this.#isStale = false;
    if (this.#edits.length > 0) this.#wait();
    void this.#watch();
  }

  /** What is shown holds no more: edits are of no use until the next check. */
  stop(): void {
    this.#list += 1;
    this.#isStale = true;
    this.#edits = [];
  }

  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    try {
      await this.services.watchEdits((edit) => this.#hear(edit));
    } catch {
      // Without events the list stands until the user checks again, as it does for those who check from the command line.
      this.#isWatching = false;
    }
  }

  #hear(edit: WatchedEdit): void {
    if (edit.isRemote && edit.kind === 'cells') return;
    this.#meanwhile?.push(edit);
    if (this.#isStale) return;
    this.#edits.push(edit);
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#recheck(), this.pauseMs);
  }

  async #recheck(): Promise<void> {
    if (this.#edits.length === 0) return;
    if (this.#isReading || this.ears.isBusy()) {
      this.#wait();
      return;
    }
    const edits = this.#edits;
    const list = this.#list;
    this.#edits = [];
    this.#isReading = true;
    try {
      const result = await this.#judge(edits);
      if (list === this.#list) this.#tell(result);
    } catch (cause) {
      if (list === this.#list) this.#recover(cause, edits);
    } finally {
      this.#isReading = false;
    }
  }

  async #judge(edits: readonly WatchedEdit[]): Promise<CheckResult | 'stale'> {
    if (this.#session !== null) return this.#session.recheck(edits);
    const list = this.#list;
    const session = await this.services.startCheck();
    if (list === this.#list) this.#session = session;
    return session.result;
  }

  #tell(result: CheckResult | 'stale'): void {
    if (result !== 'stale') {
      this.ears.onResult(result);
      return;
    }
    this.stop();
    this.ears.onStale();
  }

  /** While a cell is being edited Excel answers nothing: the edit that ends it is waited for, and these are kept. */
  #recover(cause: unknown, edits: readonly WatchedEdit[]): void {
    if (paneFault(cause).code !== 'cellEdit') {
      this.#tell('stale');
      return;
    }
    this.#edits.unshift(...edits);
    this.#wait();
  }
}

import type { Book, BookEdit } from '../excel/book';
import { inTurns } from '../layout/inTurns';
import type { Snapshot } from '../layout/snapshot';
import { checkSnapshot, snapshotCheck, type CheckOptions, type CheckResult } from './check';
import { bodyArea } from './checking/bodyArea';
import { CHECK_REQUEST } from './checking/checkRequest';
import { patchSnapshot } from './checking/patchSnapshot';
import { planReread, type TableReread } from './checking/planReread';

/** A check that is kept up to date while the user works. */
export interface CheckSession {
  /** The newest result. */
  readonly result: CheckResult;
  /**
   * Judges the workbook anew after these edits. In one sync it reads the rows that they touched, and the formulas anywhere that see
   * beyond their own row; everything else is judged as it was read last. `stale`, from then on, when only a new full check can tell
   * (`planReread` says when), and when the add-in itself has written since. Calls wait for one another, and those that wait are
   * answered together.
   *
   * What a result does not know until the next full check: what others change in cells, and what Excel tells of no edit for.
   * @throws BookFault when Excel does not answer, as while a cell is being edited; the edits are remembered for the next call
   */
  recheck(edits: readonly BookEdit[]): Promise<CheckResult | 'stale'>;
}

/**
 * Checks the whole workbook as `check` does, and keeps what was read.
 * @throws BookFault
 */
export async function startCheckSession(
  book: Book,
  { onStep, onCount, signal }: CheckOptions = {},
): Promise<CheckSession> {
  onStep?.('reading');
  const { writes } = book;
  const snapshot = await book.read(CHECK_REQUEST);
  onStep?.('judging');
  const result = await inTurns(snapshotCheck(snapshot), signal, onCount);
  return new LiveCheck(book, snapshot, writes, result);
}

/** A session that also gives what its result is of: the tables as they were read last. */
export interface ReadSession extends CheckSession {
  readonly snapshot: Snapshot;
}

/**
 * Goes on from a reading that has been made.
 * @param snapshot read with at least what CHECK_REQUEST asks for
 * @param writes how often the book had written before it was read
 */
export function sessionOf(
  book: Pick<Book, 'readParts' | 'writes'>,
  snapshot: Snapshot,
  writes: number,
): ReadSession {
  return new LiveCheck(book, snapshot, writes, checkSnapshot(snapshot));
}

class LiveCheck implements ReadSession {
  #snapshot: Snapshot;
  #isStale = false;
  #waiting: readonly BookEdit[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly book: Pick<Book, 'readParts' | 'writes'>,
    snapshot: Snapshot,
    /** How often the book had written when it was read. */
    private readonly writes: number,
    public result: CheckResult,
  ) {
    this.#snapshot = snapshot;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  recheck(edits: readonly BookEdit[]): Promise<CheckResult | 'stale'> {
    this.#waiting = [...this.#waiting, ...edits];
    const turn = this.#last.then(() => this.#recheckWaiting());
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #recheckWaiting(): Promise<CheckResult | 'stale'> {
    const edits = this.#waiting;
    this.#waiting = [];
    const snapshot = this.#isStale ? 'stale' : await this.#reread(edits);
    if (snapshot === 'stale') {
      this.#isStale = true;
      return 'stale';
    }
    if (snapshot !== this.#snapshot) {
      this.#snapshot = snapshot;
      this.result = checkSnapshot(snapshot);
    }
    return this.result;
  }

  async #reread(edits: readonly BookEdit[]): Promise<Snapshot | 'stale'> {
    if (this.book.writes !== this.writes) return 'stale';
    const plan = planReread(this.#snapshot, edits);
    if (plan === 'stale') return 'stale';
    if (plan.length === 0) return this.#snapshot;
    try {
      return patchSnapshot(this.#snapshot, plan, await this.book.readParts(plan.map(requestOf)));
    } catch (fault) {
      this.#waiting = [...edits, ...this.#waiting];
      throw fault;
    }
  }
}

function requestOf({ table, parts }: TableReread): Parameters<Book['readParts']>[0][number] {
  const body = bodyArea(table);
  return {
    table: table.name,
    parts: parts.map(({ area, valuesOnly }) => ({
      area: { ...area, row: body.row + area.row, column: body.column + area.column },
      valuesOnly,
    })),
  };
}

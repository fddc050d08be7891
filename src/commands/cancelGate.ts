import type { Book } from '../excel/book';
import type { CountListener } from '../layout/inTurns';
import { Fault } from '../layout/fault';

/** The user has called a command off: instead of its next reading or write, it ends with this. Nothing of that write stands. */
export class Cancelled extends Fault {
  override readonly name = 'Cancelled';
  readonly code = 'cancelled';

  constructor() {
    super('called off by the user');
  }
}

/** Lets commands through to the workbook until the user calls one off. One command runs at a time. */
export class CancelGate {
  #isClosed = false;

  /** A new command begins. */
  open(): void {
    this.#isClosed = false;
  }

  /** The command that runs is called off; a write that has begun is brought to its end. */
  close(): void {
    this.#isClosed = true;
  }

  /** @throws Cancelled when the command has been called off */
  pass(): void {
    if (this.#isClosed) throw new Cancelled();
  }
}

/**
 * The same workbook, behind a gate: a command that has been called off reads no more and begins no write. While Excel waits for the
 * user to leave a cell a reading hangs; it ends the command as soon as it is answered. Re-checks and watches are not held up.
 * @param onCount hears how far its readings and writes have come
 */
export function gatedBook(book: Book, gate: CancelGate, onCount: CountListener = () => undefined): Book {
  return {
    get writes() {
      return book.writes;
    },
    read: async (request) => {
      gate.pass();
      const snapshot = await book.read(request, onCount);
      gate.pass();
      return snapshot;
    },
    readParts: (requests) => book.readParts(requests),
    apply: async (changes, options) => {
      gate.pass();
      return book.apply(changes, { ...options, onCount });
    },
    get lastWrite() {
      return book.lastWrite;
    },
    undo: async () => {
      gate.pass();
      return book.undo();
    },
    // What completes a write that has begun is not held up either.
    completing: (work, written) => book.completing(work, written),
    watch: (listeners) => book.watch(listeners),
  };
}

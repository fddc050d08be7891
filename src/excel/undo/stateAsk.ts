import { nextTurn } from '../../layout/inTurns';
import { BookFault } from '../bookFault';

/** Something to read, which answers after the next sync; it may be asked for again. */
export interface StateAsk {
  /** About what it takes of a message, both ways. */
  readonly bytes: number;
  /** Queues the reading. @returns what takes the answer */
  ask(context: Excel.RequestContext): () => void;
}

/** Excel on the web refuses messages above 5 MB. */
const BYTES_PER_MESSAGE = 3_000_000;
/** A call with its range. */
export const BYTES_PER_CALL = 1_000;

/** Reads everything in as few syncs as its size allows: one, as a rule. What is refused as too large goes again in halves. */
export async function readAsks(context: Excel.RequestContext, asks: readonly StateAsk[]): Promise<void> {
  let message: StateAsk[] = [];
  let room = BYTES_PER_MESSAGE;
  for (const ask of asks) {
    if (ask.bytes > room && message.length > 0) {
      await readMessage(context, message);
      message = [];
      room = BYTES_PER_MESSAGE;
    }
    message.push(ask);
    room -= ask.bytes;
  }
  if (message.length > 0) await readMessage(context, message);
}

async function readMessage(context: Excel.RequestContext, asks: readonly StateAsk[]): Promise<void> {
  const takers = asks.map((each) => each.ask(context));
  try {
    await context.sync();
  } catch (cause) {
    if (BookFault.from(cause).code !== 'tooLarge' || asks.length < 2) throw cause;
    const middle = Math.ceil(asks.length / 2);
    await readMessage(context, asks.slice(0, middle));
    await readMessage(context, asks.slice(middle));
    return;
  }
  // The library has just taken the answer apart.
  await nextTurn();
  for (const take of takers) take();
}

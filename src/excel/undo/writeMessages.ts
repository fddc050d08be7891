import type { Steps } from '../../domain/steps';
import type { Change } from '../../layout/change';
import { inTurns, nextTurn, type CountListener } from '../../layout/inTurns';
import { BookFault } from '../bookFault';
import { halvePart, packChanges, type ChangePart } from '../packChanges';
import { writeChange } from '../writeChange';
import { movedFault } from './movedFault';
import type { WriteGuard } from './writeGuard';

/** How far a write came before Excel stopped it. */
export interface WriteStop {
  readonly fault: BookFault;
  /** So many changes, from the first, were confirmed. */
  readonly confirmed: number;
  /** So many were sent. */
  readonly sent: number;
  /** So many of those that move or make something were carried out, as Excel tells; null when it does not tell. */
  readonly carriedOut: number | null;
  /** A condition was not met: Excel stopped at it, before the first change. */
  readonly isMoved: boolean;
}

interface WriteOptions {
  /** The places in the list of the changes to mark. */
  readonly marked?: ReadonlySet<number>;
  /**
   * Goes with the first message, before its changes: nothing is written where something has moved, and nothing more than that message
   * where a cell was changed just before it.
   */
  readonly guard?: WriteGuard;
  /** Hears how many changes stand; one that is written in parts counts as those. */
  readonly onCount?: CountListener | undefined;
}

/** Marks the beginning of a message: with it, Excel tells that it has begun. */
const BEGUN = 'begun';
/** Marks that Excel looks at the conditions. */
const ASKED = 'asked';

/**
 * Writes changes in their order, in as few messages as their size allows. Excel has no transactions, but it tells which of the marks
 * between the changes it has passed when it stops.
 * @returns null when everything is written
 */
export async function writeMessages(
  context: Excel.RequestContext,
  changes: readonly Change[],
  { marked = new Set(), guard, onCount }: WriteOptions = {},
): Promise<WriteStop | null> {
  const messages = await inTurns(packChanges(changes));
  const total = messages.flat().length;
  let confirmed = 0;
  let parts = 0;
  for (const [index, message] of messages.entries()) {
    onCount?.({ unit: 'changes', done: parts, total });
    const own = index === 0 ? (guard ?? null) : null;
    const stop = await writeMessage(context, message, confirmed, { marked, guard: own });
    if (stop !== null) return stop;
    confirmed += finished(message);
    parts += message.length;
  }
  onCount?.({ unit: 'changes', done: parts, total });
  return null;
}

async function writeMessage(
  context: Excel.RequestContext,
  parts: readonly ChangePart[],
  confirmed: number,
  { marked, guard }: { readonly marked: ReadonlySet<number>; readonly guard: WriteGuard | null },
): Promise<WriteStop | null> {
  if (guard !== null) {
    context.trace(ASKED);
    guard.require(context);
  }
  const lookedAt = guard?.look(context);
  if (marked.size > 0 || guard !== null) context.trace(BEGUN);
  await inTurns(queueParts(context, parts, confirmed, marked));
  // The library makes the message in one go, and takes as long for it.
  await nextTurn();
  try {
    await context.sync();
  } catch (cause) {
    const fault = BookFault.from(cause);
    // Such a message was not carried out; when the answer is too large it was.
    const halves = fault.officeCode === 'RequestPayloadSizeLimitExceeded' ? halveMessage(parts) : null;
    if (halves === null) {
      const messages = traceMessages(cause);
      const isMoved = fault.code === 'gone' && messages.includes(ASKED) && !messages.includes(BEGUN);
      return {
        fault,
        confirmed,
        sent: confirmed + finished(parts),
        carriedOut: passedMarks(messages, confirmed),
        isMoved,
      };
    }
    const [first, second] = halves;
    return (
      (await writeMessage(context, first, confirmed, { marked, guard })) ??
      (await writeMessage(context, second, confirmed + finished(first), { marked, guard: null }))
    );
  }
  if (lookedAt === undefined) return null;
  await nextTurn();
  const changed = await inTurns(lookedAt());
  if (changed === null) return null;
  const fault = movedFault(changed.sheet, changed.cell);
  const all = confirmed + finished(parts);
  return { fault, confirmed: all, sent: all, carriedOut: all, isMoved: false };
}

function* queueParts(
  context: Excel.RequestContext,
  parts: readonly ChangePart[],
  confirmed: number,
  marked: ReadonlySet<number>,
): Steps<void> {
  let at = confirmed;
  for (const { change, isLast } of parts) {
    writeChange(context, change);
    if (isLast) {
      if (marked.has(at)) context.trace(String(at));
      at += 1;
    }
    yield;
  }
}

function finished(parts: readonly ChangePart[]): number {
  return parts.filter(({ isLast }) => isLast).length;
}

function traceMessages(cause: unknown): readonly unknown[] {
  const messages: unknown =
    typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'traceMessages') : [];
  return Array.isArray(messages) ? messages : [];
}

function passedMarks(messages: readonly unknown[], confirmed: number): number | null {
  if (!messages.includes(BEGUN)) return null;
  return messages.reduce<number>((last, message) => {
    const at = Number(message);
    return Number.isNaN(at) ? last : Math.max(last, at + 1);
  }, confirmed);
}

function halveMessage(parts: readonly ChangePart[]): [readonly ChangePart[], readonly ChangePart[]] | null {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const halves = halvePart(only);
    return halves === null ? null : [[halves[0]], [halves[1]]];
  }
  const middle = Math.ceil(parts.length / 2);
  return [parts.slice(0, middle), parts.slice(middle)];
}

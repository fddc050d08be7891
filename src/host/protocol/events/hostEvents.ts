import type { ModelEdit } from '../../model/modelEdit';
import { editEvents } from './editEvents';
import type { EditOrigin, RaisedEvent } from './editEvents';
import type { EventMessage } from './eventMessage';
import type { EventRegistry } from './eventRegistry';
import { eventTypes } from './eventTypes';

/** Hears the events of one step of the host's. */
export type EventListener = (messages: readonly EventMessage[]) => void;

interface WaitingEvent {
  readonly event: RaisedEvent;
  readonly targetId: string;
  readonly origin: EditOrigin;
}

/** Raises events: collects those that somebody has registered for, and delivers them when the batch under way is answered. */
export class HostEvents {
  readonly #listeners = new Set<EventListener>();
  #waiting: WaitingEvent[] = [];
  /** What is waiting and need not be told twice. */
  readonly #repeatable = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(private readonly registry: EventRegistry) {}

  /** Listens to what is delivered; the answer stops it. */
  listen(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something was done to the workbook. What is told already, the same cells anew, is not told twice. */
  raise(edit: ModelEdit, origin: EditOrigin): void {
    for (const event of editEvents(edit, origin)) {
      for (const targetId of event.targets) this.#raise({ event, targetId, origin });
    }
  }

  /** Resolves when everything raised so far has reached its handlers. */
  async delivered(): Promise<void> {
    while (this.#timer !== undefined) await nextTurn();
    await nextTurn();
  }

  /** Forgets what has not been delivered. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#listeners.clear();
  }

  #raise(raised: WaitingEvent): void {
    const { event, targetId } = raised;
    // The library does not register for changes of the document's selection.
    const isWanted =
      event.type === eventTypes.documentSelectionChanged || this.registry.has(event.type, targetId);
    if (!isWanted || this.#isRepeated(raised)) return;
    this.#waiting.push(raised);
    // A timer, for the answer to the batch under way is given in this turn.
    this.#timer ??= setTimeout(() => this.#deliver(), 0);
  }

  /** Whether the same is waiting, and no cells came or went since; else it is remembered. */
  #isRepeated({ event, targetId, origin }: WaitingEvent): boolean {
    const change = event.arguments['changeType'];
    const isStructure = change !== undefined && change !== 'RangeEdited';
    if (isStructure) this.#repeatable.clear();
    if (change !== 'RangeEdited' && event.type !== eventTypes.documentSelectionChanged) return false;
    const key = [event.type, targetId, origin, event.arguments['address']].join(' ');
    const isRepeated = this.#repeatable.has(key);
    this.#repeatable.add(key);
    return isRepeated;
  }

  #deliver(): void {
    this.#timer = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#repeatable.clear();
    const messages = waiting.map((each) => this.#message(each));
    for (const listener of this.#listeners) listener(messages);
  }

  #message({ event, targetId, origin }: WaitingEvent): EventMessage {
    this.#count += 1;
    return {
      messageCategory: 65536,
      messageType: event.type,
      targetId,
      message: JSON.stringify({ ...event.arguments, ...event.details?.() }),
      id: String(this.#count),
      isRemoteOverride: origin === 'remote',
    };
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

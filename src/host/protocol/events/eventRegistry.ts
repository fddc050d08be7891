import type { EventType } from './eventTypes';

/** Which events the client wants to hear; each of its contexts registers for itself. */
export class EventRegistry {
  readonly #counts = new Map<string, number>();

  /** The client adds its first handler for the event of a target. */
  register(type: EventType, targetId: string): void {
    this.#count(type, targetId, 1);
  }

  /** The client has removed its last handler; more often than it registered changes nothing. */
  unregister(type: EventType, targetId: string): void {
    this.#count(type, targetId, -1);
  }

  has(type: EventType, targetId: string): boolean {
    return (this.#counts.get(keyOf(type, targetId)) ?? 0) > 0;
  }

  #count(type: EventType, targetId: string, step: 1 | -1): void {
    const key = keyOf(type, targetId);
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) + step));
  }
}

function keyOf(type: EventType, targetId: string): string {
  return `${type} ${targetId}`;
}

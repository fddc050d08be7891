import type { Method } from '../objectType';
import type { EventType } from './eventTypes';

/** An event of a type: the requirement set it came with, and the library's number for it. */
export interface EventMember {
  readonly api: string;
  readonly type: EventType;
}

/**
 * The methods behind adding and removing handlers of events that the host raises.
 *
 * @param events by the library's names, e.g. `{ DataChangedEvent: { api: '1.7', type: eventTypes.sheetChanged } }`
 * @param targetId what the library registers for: the object's id, or 'Workbook'
 */
export function raisedEvents<T>(
  events: Readonly<Record<string, EventMember>>,
  targetId: (target: T) => string,
): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, { api, type }]): [string, Method<T>][] => [
      [
        `_Register${name}`,
        { api, call: (target, _args, host) => host.events.register(type, targetId(target)) },
      ],
      [
        `_Unregister${name}`,
        { api, call: (target, _args, host) => host.events.unregister(type, targetId(target)) },
      ],
    ]),
  );
}

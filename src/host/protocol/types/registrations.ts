import type { Method } from '../objectType';

const nothing = (): null => null;

/**
 * The methods behind adding and removing handlers of events that the host takes registrations for and never raises (those that
 * it does: events/raisedEvents.ts). A program may add its handlers and must not depend on being called.
 *
 * @param events the library's event names with the requirement set of each, e.g. { CalculatedEvent: '1.8' }
 */
export function registrations<T>(events: Readonly<Record<string, string>>): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([event, api]): [string, Method<T>][] => [
      [`_Register${event}`, { api, call: nothing }],
      [`_Unregister${event}`, { api, call: nothing }],
    ]),
  );
}

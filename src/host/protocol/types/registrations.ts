import type { Method } from '../objectType';

const nothing = (): null => null;

/**
 * The methods behind adding and removing event handlers. The host takes the registration and raises no events: a program
 * may add its handlers and must not depend on being called.
 *
 * @param events the library's event names with the requirement set of each, e.g. { DataChangedEvent: '1.7' }
 */
export function registrations<T>(events: Readonly<Record<string, string>>): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([event, api]): [string, Method<T>][] => [
      [`_Register${event}`, { api, call: nothing }],
      [`_Unregister${event}`, { api, call: nothing }],
    ]),
  );
}

import { HostError } from '../../model/hostError';

/** A plain object as sent by the client, its members unknown. Throws InvalidArgument for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HostError('InvalidArgument', 'the value must be an object');
  return Object.fromEntries(Object.entries(value));
}

import { HostError } from '../../model/hostError';

/** A string as sent by the client. Throws InvalidArgument for anything else. */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'the value must be a string');
  return value;
}

import { HostError } from '../../model/hostError';

/** A boolean as sent by the client. Throws InvalidArgument for anything else. */
export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'the value must be true or false');
  return value;
}

import { HostError } from '../../model/hostError';

/** A finite number of at least `least` (default 0) as sent by the client. Throws InvalidArgument for anything else. */
export function asNumber(value: unknown, least = 0): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least)
    throw new HostError('InvalidArgument', `the value must be a number of at least ${least}`);
  return value;
}

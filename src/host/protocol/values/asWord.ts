import { HostError } from '../../model/hostError';

/** One of the words of an enumeration, written in any case. Throws InvalidArgument for anything else. */
export function asWord<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
  if (found === undefined)
    throw new HostError('InvalidArgument', `the value must be one of ${words.join(', ')}`);
  return found;
}

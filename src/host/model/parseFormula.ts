import { HostError } from './hostError';

/**
 * Runs a formula conversion and turns its failure into Excel's answer.
 * @throws HostError InvalidArgument when the formula cannot be parsed
 */
export function parseFormula<T>(convert: () => T): T {
  try {
    return convert();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('InvalidArgument', 'the formula cannot be parsed', { cause });
  }
}

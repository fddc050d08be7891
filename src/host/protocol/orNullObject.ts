import { HostError } from '../model/hostError';

/**
 * The `…OrNullObject` twin of a member: what the member gives, or null (a null object) where it would throw ItemNotFound.
 *
 * @example GetUsedRangeOrNullObject: { api: '1.4', call: orNullObject(getUsedRange) }
 */
export function orNullObject<A extends readonly unknown[], R>(
  member: (...args: A) => R,
): (...args: A) => R | null {
  return (...args) => {
    try {
      return member(...args);
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') return null;
      throw error;
    }
  };
}

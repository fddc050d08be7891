import type { HostErrorCode } from '../hostError';

/** For tests: `toThrow(refusal('InvalidArgument'))` holds for a HostError of that code. */
export function refusal(code: HostErrorCode): Error {
  return expect.objectContaining({ name: 'HostError', code }) as Error;
}

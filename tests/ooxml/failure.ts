import type { OoxmlErrorCode } from '../../src/ooxml/ooxmlError';

/** For `toThrow`: the file layer's error with this code, and about this part when one is given. */
export function failure(code: OoxmlErrorCode, part?: string): Error {
  return expect.objectContaining(part === undefined ? { code } : { code, part }) as Error;
}

import { Fault } from './fault';

/** What can be wrong with what a layout is asked for. */
export type LayoutErrorCode =
  'unknownBoard' | 'badYear' | 'periodMissing' | 'unknownPeriod' | 'unknownColumn';

/** A layout that cannot be written as asked. The user's words for `code` are in src/text. */
export class LayoutError extends Fault {
  override readonly name = 'LayoutError';

  /** @param given what was asked for */
  constructor(
    readonly code: LayoutErrorCode,
    readonly given: string,
  ) {
    super(`${code}: ${given}`);
  }
}

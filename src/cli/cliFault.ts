import { Fault } from '../layout/fault';

/** What the command line itself refuses: a wrong call, or a file that cannot be read or written. */
export type CliFaultCode =
  | 'unknownCommand'
  | 'unknownOption'
  | 'missingArgument'
  | 'badOption'
  | 'badValue'
  | 'fileMissing'
  | 'fileUnreadable'
  | 'fileUnwritable'
  | 'outputMissing'
  | 'notStandard'
  | 'nothingToColour'
  | 'noRedistributions'
  | 'checkSheetTaken'
  | 'checkSheetProtected'
  /** Refused for a reason that `subject` states in the user's language. */
  | 'refused';

/** A refusal with the word it is about: the command, option, or path. */
export class CliFault extends Fault {
  override readonly name = 'CliFault';

  constructor(
    readonly code: CliFaultCode,
    readonly subject: string,
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${subject}`, options);
  }
}

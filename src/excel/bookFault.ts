import { Fault } from '../layout/fault';

/** What went wrong between us and Excel, in the terms that decide what the user should do. */
export type BookFaultCode =
  | 'cellEdit'
  | 'protected'
  | 'gone'
  | 'tooLarge'
  | 'exists'
  | 'refused'
  | 'tooOld'
  | 'noAnswer'
  /** The workbook was changed between our reading and our writing. */
  | 'moved'
  | 'unknown';

/**
 * How a write that failed has left the workbook: `untouched` when nothing was written, `restored` when what was written has been taken back,
 * `left` when some of it stands, `done` when all of it does and only looking at it afterwards failed. Null where nobody looked: after reading, and where nothing can be taken back.
 */
export type WriteOutcome = 'untouched' | 'restored' | 'left' | 'done' | null;

/** Excel's codes and ours: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const OFFICE_CODES: Readonly<Record<string, BookFaultCode>> = {
  AccessDenied: 'protected',
  ActivityLimitReached: 'noAnswer',
  ApiNotAvailable: 'tooOld',
  ApiNotFound: 'tooOld',
  ConnectionFailure: 'noAnswer',
  GeneralException: 'unknown',
  HostRestartNeeded: 'noAnswer',
  InvalidArgument: 'refused',
  InvalidObjectPath: 'gone',
  InvalidOperation: 'refused',
  InvalidOperationInCellEditMode: 'cellEdit',
  InvalidReference: 'gone',
  ItemAlreadyExists: 'exists',
  ItemNotFound: 'gone',
  NonBlankCellOffSheet: 'refused',
  RequestAborted: 'noAnswer',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ServiceNotAvailable: 'noAnswer',
  Timeout: 'noAnswer',
};

/** Excel refused, or did not answer. `officeCode` is Excel's own word for it. */
export class BookFault extends Fault {
  override readonly name = 'BookFault';
  /** How a write that failed has left the workbook. */
  readonly outcome: WriteOutcome;
  /** The sheets that something was written to, when something stands. */
  readonly sheets: readonly string[];

  constructor(
    readonly code: BookFaultCode,
    readonly officeCode: string,
    message: string,
    options?: { cause?: unknown; outcome?: WriteOutcome; sheets?: readonly string[] },
    /**
     * How many of the changes to write Excel had confirmed before this, counted from the first; 0 after a fault of reading. Some of
     * those that follow may stand too: Excel carries out a message up to the call that it refuses.
     */
    readonly written = 0,
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.outcome = options?.outcome ?? null;
    this.sheets = options?.sheets ?? [];
  }

  /** The same fault, with how the workbook was left. */
  leaving(outcome: WriteOutcome, sheets: readonly string[] = []): BookFault {
    const { code, officeCode, message, cause, written } = this;
    return new BookFault(code, officeCode, message, { cause, outcome, sheets }, written);
  }

  /** The same fault, with what had been written by then. */
  afterWriting(written: number): BookFault {
    return new BookFault(this.code, this.officeCode, this.message, { cause: this.cause }, written);
  }

  /**
   * The fault for whatever an Office.js call threw; mapped by `code`, never by message.
   * @example BookFault.from({ code: 'AccessDenied', message: '…' }).code // 'protected'
   */
  static from(cause: unknown): BookFault {
    if (cause instanceof BookFault) return cause;
    const officeCode = codeOf(cause);
    const message = cause instanceof Error ? cause.message : String(cause);
    return new BookFault(OFFICE_CODES[officeCode] ?? 'unknown', officeCode, message, { cause });
  }
}

function codeOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return 'none';
  return String(cause.code);
}

import { Fault } from '../layout/fault';

/** What went wrong between us and Excel, in the terms that decide what the user should do. */
export type BookFaultCode =
  'cellEdit' | 'protected' | 'gone' | 'tooLarge' | 'exists' | 'refused' | 'tooOld' | 'noAnswer' | 'unknown';

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
  constructor(
    readonly code: BookFaultCode,
    readonly officeCode: string,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
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

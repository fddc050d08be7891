/** The faults that the pane has words for; every other code is `unknown` to it. */
export const FAULT_CODES = [
  'cellEdit',
  'protected',
  'gone',
  'tooLarge',
  'exists',
  'refused',
  'tooOld',
  'noAnswer',
  'moved',
  'unknown',
] as const;

/** A fault's code, as src/excel/bookFault.ts gives it. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** What went wrong, ready to be shown: a code to find words for, and the details for whoever is asked for help. */
export interface PaneFault {
  readonly code: FaultCode;
  /** For developers, in English: the fault's name and code, Excel's own code, and the message. */
  readonly details: string;
  /** How a write that failed has left the workbook; null where nobody looked. */
  readonly outcome: 'untouched' | 'restored' | 'left' | 'done' | null;
  /** The sheets that something was written to, when something stands. */
  readonly sheets: readonly string[];
}

const OUTCOMES = ['untouched', 'restored', 'left', 'done'] as const;

/**
 * The fault for whatever a command threw; by its `code`, never by its message.
 * @example paneFault(new BookFault('protected', 'AccessDenied', 'no')).code // 'protected'
 */
export function paneFault(cause: unknown): PaneFault {
  const code = textProperty(cause, 'code');
  const outcome = textProperty(cause, 'outcome');
  return {
    code: FAULT_CODES.find((known) => known === code) ?? 'unknown',
    details: detailsOf(cause),
    outcome: OUTCOMES.find((known) => known === outcome) ?? null,
    sheets: sheetsOf(cause),
  };
}

function detailsOf(cause: unknown): string {
  const name = textProperty(cause, 'name') ?? typeof cause;
  const codes = [textProperty(cause, 'code'), textProperty(cause, 'officeCode')].filter(
    (code) => code !== null,
  );
  const message = textProperty(cause, 'message') ?? String(cause);
  return `${[name, ...codes].join(' / ')}\n${message}${writtenOf(cause)}`;
}

/** How many changes stood before a write stopped, as BookFault tells it. */
function writtenOf(cause: unknown): string {
  const written: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'written') : 0;
  return typeof written === 'number' && written > 0 ? `\nChanges written before: ${written}` : '';
}

function sheetsOf(cause: unknown): readonly string[] {
  const sheets: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'sheets') : null;
  return Array.isArray(sheets) ? sheets.map(String) : [];
}

function textProperty(value: unknown, property: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, property);
  return typeof found === 'string' && found !== '' ? found : null;
}

import type { Severity } from '../../domain/finding';
import type { PlainKey, PluralKey } from '../../text/paneKey';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Each severity in words: its name, a number of findings, and the word beside a number that stands apart. */
export const SEVERITY_KEYS: Readonly<
  Record<Severity, { readonly name: PlainKey; readonly counted: PluralKey; readonly word: PluralKey }>
> = {
  error: { name: 'check.error', counted: 'check.error', word: 'check.error.word' },
  warning: { name: 'check.warning', counted: 'check.warning', word: 'check.warning.word' },
  info: { name: 'check.info', counted: 'check.info', word: 'check.info.word' },
};

import type { CheckResult } from '../../commands/check';
import type { PaneText } from '../../text/paneText';
import type { CheckOutcome } from './checkState';
import { SEVERITIES, SEVERITY_KEYS } from './severityKeys';

/**
 * What Kontrollera last did, for the status bar.
 * @example checkSentences({ kind: 'rechecked', difference: -1 }, paneText('sv')) // ['Ett fynd mindre.']
 */
export function checkSentences(outcome: CheckOutcome, text: PaneText): readonly string[] {
  switch (outcome.kind) {
    case 'checked':
      return [checkedSentence(outcome.counts, text)];
    case 'rechecked':
      return [
        text.plural(outcome.difference < 0 ? 'check.fewer' : 'check.more', Math.abs(outcome.difference)),
      ];
    case 'fixed':
      return fixedSentences(outcome, text);
    case 'notShown':
      return outcome.why.kind === 'nowhere'
        ? [text.plain('check.goTo.nowhere')]
        : [text.fill(NOT_SHOWN_KEYS[outcome.why.kind], { sheet: outcome.why.sheet })];
    case 'sheet':
      return [text.fill(SHEET_KEYS[outcome.result.kind], { sheet: outcome.result.sheet })];
  }
}

const NOT_SHOWN_KEYS = { hidden: 'check.goTo.hidden', gone: 'check.goTo.gone' } as const;

const SHEET_KEYS = {
  written: 'check.sheet.written',
  nameTaken: 'check.sheet.nameTaken',
  protected: 'check.sheet.protected',
} as const;

function checkedSentence(counts: CheckResult['counts'], text: PaneText): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return text.plain('check.done.none');
  const parts = found.map((severity) => text.plural(SEVERITY_KEYS[severity].counted, counts[severity]));
  return text.fill('check.done', { counts: text.list(parts) });
}

function fixedSentences(
  { done, gone, left }: Extract<CheckOutcome, { kind: 'fixed' }>,
  text: PaneText,
): readonly string[] {
  return [
    done === 0 ? text.plain('check.fixed.none') : text.plural('check.fixed', done),
    ...(gone > 0 ? [text.plural('check.unfixed.gone', gone)] : []),
    ...(left > 0 ? [text.plural('check.unfixed', left)] : []),
  ];
}

import { fileWords } from '../../text/fileWords';
import type { PaneText } from '../../text/paneText';
import { summariseRefusalText } from '../../text/summariseRefusalText';
import type { SummariseOutcome, SummaryStanding } from './summariseState';

const STANDINGS = ['added', 'refreshed', 'unchanged'] as const satisfies readonly SummaryStanding[];
const COUNT_KEYS = {
  added: 'summarise.count.added',
  refreshed: 'summarise.count.refreshed',
  unchanged: 'summarise.count.unchanged',
} as const;

const NO_EVIDENCE_KEYS = {
  noSummary: 'evidence.noSummary',
  noFigure: 'evidence.noFigure',
  outdated: 'evidence.outdated',
} as const;
const NOT_SHOWN_KEYS = { hidden: 'check.goTo.hidden', gone: 'check.goTo.gone' } as const;

/**
 * What Sammanställ last did, for the status bar.
 * @example summariseSentences({ kind: 'done', count: 6, hasMoved: false }, paneText('sv')) // ['6 sammanfattningar är uppdaterade.']
 */
export function summariseSentences(outcome: SummariseOutcome, text: PaneText): readonly string[] {
  switch (outcome.kind) {
    case 'previewed':
      return [previewedSentence(outcome.sheets, text)];
    case 'done':
      return [
        text.plural('summarise.done', outcome.count),
        ...(outcome.hasMoved ? [text.plain('summarise.done.moved')] : []),
      ];
    case 'refused':
      return [summariseRefusalText(text.language, outcome.refusal)];
    case 'previousFailed':
      return outcome.why.kind === 'unreadable'
        ? [text.plain('summarise.previous.unreadable'), fileWords(text.language)[outcome.why.code]]
        : [
            text.plain('summarise.previous.refused'),
            summariseRefusalText(text.language, { refusal: outcome.why.refusal }),
          ];
    case 'evidence':
      return [outcome.rows === 0 ? text.plain('evidence.none') : text.plural('evidence.count', outcome.rows)];
    case 'noEvidence':
      return [text.plain(NO_EVIDENCE_KEYS[outcome.why])];
    case 'notShown':
      return outcome.why.kind === 'nowhere'
        ? [text.plain('check.goTo.nowhere')]
        : [text.fill(NOT_SHOWN_KEYS[outcome.why.kind], { sheet: outcome.why.sheet })];
  }
}

function previewedSentence(sheets: readonly { readonly outcome: SummaryStanding }[], text: PaneText): string {
  const count = (standing: SummaryStanding): number =>
    sheets.filter(({ outcome }) => outcome === standing).length;
  if (count('unchanged') === sheets.length) return text.plain('summarise.previewed.none');
  const counts = STANDINGS.filter((standing) => count(standing) > 0).map((standing) =>
    text.plural(COUNT_KEYS[standing], count(standing)),
  );
  return text.fill('summarise.previewed', { counts: text.list(counts) });
}

import type { NextStep } from '../../commands/nextStep';
import type { PaneText } from '../../text/paneText';
import type { ViewId } from '../commandRegistry';
import type { PaneState } from '../paneState';

/** The next step in words, and where its button leads; without a button where there is nothing to do, or nothing is known yet. */
export interface NextStepWords {
  readonly sentence: string;
  readonly button: string | null;
  /** The view that the button opens; null where it goes to `sheet`. */
  readonly view: ViewId | null;
  readonly sheet: string | null;
}

/** What the home view says of the next step. */
export function nextStepWords(
  step: NextStep,
  { home, check, workbook: { description } }: Pick<PaneState, 'home' | 'check' | 'workbook'>,
  text: PaneText,
): NextStepWords {
  const said = (sentence: string): NextStepWords => ({ sentence, button: null, view: null, sheet: null });
  const opens = (view: ViewId, sentence: string, button: string): NextStepWords => ({
    sentence,
    button,
    view,
    sheet: null,
  });
  switch (step) {
    case 'wait':
      return said(text.plain(home.fault === null ? 'home.next.wait' : 'home.standing.failed'));
    case 'read':
      return opens('check', text.plain('home.next.read'), text.plain('home.next.read.do'));
    case 'repair':
      return opens('repair', text.plain('home.next.repair'), text.plain('home.next.repair.do'));
    case 'collect': {
      const missing = home.standing?.collection?.missing?.length ?? 0;
      return opens('collect', text.plural('home.next.collect', missing), text.plain('home.next.collect.do'));
    }
    case 'fill': {
      const sheet = description?.kind === 'standard' ? firstSheet(description.tables) : '';
      return {
        sentence: text.fill('home.next.fill', { sheet }),
        button: text.fill('home.next.fill.do', { sheet }),
        view: null,
        sheet,
      };
    }
    case 'check':
      return check.result === null
        ? opens('check', text.plain('home.next.check.large'), text.plain('home.next.check.large.do'))
        : opens(
            'check',
            text.plural('home.next.check', check.result.counts.error),
            text.plain('home.next.check.do'),
          );
    case 'colour': {
      const isMissing = home.standing?.colours.kind === 'missing';
      const key = isMissing ? 'home.next.colour.missing' : 'home.next.colour.wrong';
      return opens('colour', text.plain(key), text.plain('home.next.colour.do'));
    }
    case 'summarise': {
      const { summaries } = home.standing ?? {};
      const isStale =
        summaries?.kind === 'known' && summaries.written.some(({ isCurrent }) => isCurrent === false);
      const key = isStale ? 'home.next.summarise.stale' : 'home.next.summarise.missing';
      return opens('summarise', text.plain(key), text.plain('home.next.summarise.do'));
    }
    case 'done':
      return said(doneSentence({ home, check }, text));
  }
}

/** People begin with the goals; a workbook without them, with its first table. */
function firstSheet(tables: readonly { readonly name: string; readonly sheet: string }[]): string {
  return (tables.find(({ name }) => name === 'tblMal') ?? tables[0])?.sheet ?? '';
}

function doneSentence({ home, check }: Pick<PaneState, 'home' | 'check'>, text: PaneText): string {
  const isPlan = home.standing?.summaries.kind === 'impossible';
  const done = text.plain(isPlan ? 'home.next.done.plan' : 'home.next.done');
  const warnings = check.result?.counts.warning ?? 0;
  return warnings === 0 ? done : `${done} ${text.plural('home.next.done.warnings', warnings)}`;
}

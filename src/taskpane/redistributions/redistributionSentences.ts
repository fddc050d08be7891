import type { PaneText } from '../../text/paneText';
import type { RedistributionUndone, RedistributionWritten } from './redistributionState';
import { rowSpan } from './rowSpan';

/**
 * What was written, for the status bar.
 * @example writtenSentences(added, paneText('sv')) // ['Raderna 45–48 på bladet Omfördelningar är skrivna.']
 */
export function writtenSentences(result: RedistributionWritten, text: PaneText): readonly string[] {
  switch (result.kind) {
    case 'added':
      return [addedSentence(result, text)];
    case 'accepted': {
      const count = result.written.reduce((sum, { rows }) => sum + rows.length, 0);
      return [count === 0 ? text.plain('omf.accepted.none') : text.plural('omf.accepted', count)];
    }
    case 'written': {
      const { stage, sheet } = result;
      if (!result.changed) return [text.fill('omf.sums.same', { stage, sheet })];
      return [
        text.fill('omf.sums.done', { stage, sheet }),
        ...(result.moved ? [text.plain('omf.sums.moved')] : []),
      ];
    }
  }
}

/** Which rows were added. */
export function addedSentence(
  { sheet, area }: Extract<RedistributionWritten, { kind: 'added' }>,
  text: PaneText,
): string {
  const rows = rowSpan(area.row + 1, area.rowCount);
  return text.fill(area.rowCount === 1 ? 'omf.added.row' : 'omf.added.rows', { rows, sheet });
}

/** Why something was not written or shown, and what to do. */
export function undoneSentence(why: RedistributionUndone, text: PaneText): string {
  switch (why.kind) {
    case 'notShown':
      return text.fill(NOT_SHOWN_KEYS[why.why.kind], { sheet: why.why.sheet });
    case 'noTable':
      return `${text.plain('omf.noTable')} ${text.plain('omf.noTable.do')}`;
    case 'noColumn':
      return text.plain('omf.proposals.noColumn');
    case 'notTable':
      return text.fill('omf.blocked.notTable', { sheet: why.sheet });
    case 'protected':
      return text.fill('omf.blocked.protected', { sheet: why.sheet });
    case 'noColumns':
      return text.fill('omf.blocked.noColumns', { sheet: why.sheet, headers: text.list(why.headers) });
  }
}

const NOT_SHOWN_KEYS = { hidden: 'omf.goTo.hidden', gone: 'omf.goTo.gone' } as const;

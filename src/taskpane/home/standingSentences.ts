import type { CheckResult } from '../../commands/check';
import type { CollectionStanding } from '../../commands/standing/collectionStanding';
import type { SummaryStandings, WrittenSummary } from '../../commands/standing/summaryStandings';
import type { ColourStanding } from '../../commands/workbookStanding';
import type { PaneText } from '../../text/paneText';
import { SEVERITIES, SEVERITY_KEYS } from '../check/severityKeys';

/** @example checkStanding({ error: 2, warning: 14, info: 0 }, paneText('sv')) // '2 fel och 14 varningar' */
export function checkStanding(counts: CheckResult['counts'], text: PaneText): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return text.plain('home.check.none');
  return text.list(found.map((severity) => text.plural(SEVERITY_KEYS[severity].counted, counts[severity])));
}

/** How the colour rules stand. */
export function colourStanding(colours: ColourStanding, text: PaneText): string {
  switch (colours.kind) {
    case 'none':
      return text.plain('home.colours.none');
    case 'right':
      return text.plain('home.colours.right');
    case 'missing':
      return text.plural('home.colours.missing', colours.rules);
    case 'wrong': {
      const { missing, recoloured, outdated, split, duplicated } = colours.repairs;
      const count = missing + recoloured + outdated + split + duplicated;
      return count === 0 ? text.plain('home.colours.legend') : text.plural('home.colours.wrong', count);
    }
  }
}

/** How the summaries stand: up to date, or how many not, and since when. */
export function summaryStanding(summaries: SummaryStandings, text: PaneText): string {
  if (summaries.kind === 'impossible') return text.plain('home.summaries.impossible');
  const { written, missing } = summaries;
  if (written.length === 0) return text.plain('home.summaries.none');
  const stale = written.filter(({ isCurrent }) => isCurrent === false);
  const words = stale.length === 0 ? currentWords(written, text) : staleWords(stale, written.length, text);
  return missing === 0 ? words : `${words}; ${text.plural('home.summaries.missing', missing)}`;
}

function currentWords(written: readonly WrittenSummary[], text: PaneText): string {
  const at = firstTime(written);
  if (written.some(({ isCurrent }) => isCurrent === null)) {
    return at === null ? text.plain('home.standing.unknown') : text.fill('home.summaries.at', { at });
  }
  return at === null ? text.plain('home.summaries.current') : text.fill('home.summaries.current.at', { at });
}

function staleWords(stale: readonly WrittenSummary[], count: number, text: PaneText): string {
  const at = firstTime(stale);
  const numbers = { stale: text.number(stale.length), all: text.number(count) };
  return at === null
    ? text.fill('home.summaries.stale', numbers)
    : text.fill('home.summaries.stale.at', { ...numbers, at });
}

/** The oldest refresh: all of them hold at most since then. */
function firstTime(written: readonly WrittenSummary[]): string | null {
  const [first] = written.flatMap(({ refreshedAt }) => refreshedAt ?? []).sort();
  return first ?? null;
}

/** How far collecting has come. */
export function collectedStanding({ collected, boards, lastAt }: CollectionStanding, text: PaneText): string {
  if (collected === 0) return text.plain('home.collection.none');
  const numbers = { collected: text.number(collected), boards: text.number(boards) };
  return lastAt === null
    ? text.fill('home.collection.count', numbers)
    : text.fill('home.collection.count.at', { ...numbers, at: lastAt });
}

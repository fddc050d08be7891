import { foldText } from '../foldText';
import type { Steps } from '../steps';
import { balance } from './balance';
import { amountsOf, type DraftGroup, type Rounding, type WordedRows } from './draftGroup';
import type { GroupReason, ProposedGroup } from './proposeGroups';
import { purposeName } from './purposeName';
import { purposeWords } from './purposeWords';
import { wordingCoverages } from './wordingCoverages';

/** So many of the words that tie a group are named. */
const NAMED_WORDS = 4;

/**
 * Turns drafts into proposals: each gets the purpose that stands on its rows already, else the wording that says most of what the
 * others say; no two get the same. Drafts whose rows all have their purpose are left out. In steps, a draft at a time.
 * @param taken purposes that stand in the workbook, folded
 */
export function* namePurposes(
  drafts: readonly DraftGroup[],
  tolerances: Rounding,
  taken: ReadonlySet<string>,
): Steps<readonly ProposedGroup[]> {
  const used = new Set(taken);
  const proposals: ProposedGroup[] = [];
  for (const draft of drafts) {
    yield;
    const wanting = draft.wordings.filter(({ purpose }) => purpose === null);
    if (wanting.length === 0) continue;
    const existing = draft.wordings.find(({ purpose }) => purpose !== null)?.purpose ?? null;
    const proposal = existing ?? unused(purposeName((yield* spokesman(draft.wordings)).text), used);
    used.add(foldText(proposal));
    const rows = wanting
      .flatMap((wording) => wording.rows.map((row) => row.rowNumber))
      .toSorted((a, b) => a - b);
    proposals.push({
      proposal,
      isExisting: existing !== null,
      rows,
      ...balance(amountsOf(draft.wordings), tolerances),
      reason: yield* reasonOf(draft),
    });
  }
  return proposals;
}

/** The wording that says most of what the others say; of equals the one on most rows, then the first. */
function* spokesman(wordings: readonly WordedRows[]): Steps<WordedRows> {
  const coverages = yield* wordingCoverages(wordings);
  const covered = new Map(wordings.map((wording, index) => [wording, coverages[index] ?? 0]));
  return wordings.reduce((best, each) => {
    const difference =
      (covered.get(each) ?? 0) - (covered.get(best) ?? 0) || each.rows.length - best.rows.length;
    return difference > 1e-9 ? each : best;
  });
}

function unused(name: string, used: ReadonlySet<string>): string {
  let candidate = name === '' ? 'Utan text' : name;
  for (let number = 2; used.has(foldText(candidate)); number += 1)
    candidate = `${name === '' ? 'Utan text' : name} (${number})`;
  return candidate;
}

function* reasonOf({ wordings, reason }: DraftGroup): Steps<GroupReason> {
  const rows = wordings.reduce((count, wording) => count + wording.rows.length, 0);
  if (rows === 1) return { kind: 'alone' };
  if (reason === 'amounts') return { kind: 'amounts' };
  if (wordings.length === 1) return { kind: 'sameText' };
  const words = yield* sharedWords(wordings);
  return { kind: reason === 'wordsAndAmounts' ? 'wordsAndAmounts' : 'sharedWords', words };
}

/** The words that most of the wordings share, as the first of them writes them. */
function* sharedWords(wordings: readonly WordedRows[]): Steps<readonly string[]> {
  const counts = new Map<string, { count: number; written: string }>();
  for (const wording of wordings) {
    yield;
    for (const written of new Set(wording.text.match(/[\p{L}\p{N}]+/gu) ?? [])) {
      const [stem] = purposeWords(written);
      if (stem === undefined || !wording.words.includes(stem)) continue;
      const known = counts.get(stem);
      counts.set(stem, { count: (known?.count ?? 0) + 1, written: known?.written ?? written });
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, NAMED_WORDS)
    .map(({ written }) => written);
}

import { toSek } from '../money';
import { EXACT_SEK } from '../rounding';
import type { Steps } from '../steps';
import { amountsOf, isClosed, type DraftGroup, type Rounding, type WordedRows } from './draftGroup';
import { wordSimilarity, type WordWeight } from './wordSimilarity';

/** Words that say this much of the same may tie a row to a group when its amount closes the group. */
const WEAK_TIE = 0.15;

/**
 * Closes gaps by amounts: a group of one wording joins the one group whose residue it cancels, when some of its words are said
 * there; and of what is then still single, two rows that alone cancel each other out to the krona are paired. Where several
 * would do, nothing is guessed. In steps, a group at a time.
 */
export function* moveByAmount(
  drafts: readonly DraftGroup[],
  weight: WordWeight,
  tolerances: Rounding,
): Steps<readonly DraftGroup[]> {
  return pairSingles(yield* joinGaps(drafts, weight, tolerances), tolerances);
}

function* joinGaps(
  drafts: readonly DraftGroup[],
  weight: WordWeight,
  tolerances: Rounding,
): Steps<readonly DraftGroup[]> {
  const open = drafts.filter((draft) => !isClosed(draft.wordings, tolerances));
  const residues = new Map(open.map((draft) => [draft, sum(amountsOf(draft.wordings))]));
  const residueOf = (draft: DraftGroup): number => residues.get(draft) ?? 0;
  const most = toSek(tolerances.roundingMax, 'mkr') + EXACT_SEK;
  const joined = new Map<DraftGroup, DraftGroup>();
  for (const draft of open) {
    yield;
    if (draft.wordings.length > 1 || draft.wordings[0]?.purpose !== null) continue;
    const fitting = open.filter(
      (other) =>
        other !== draft &&
        Math.abs(residueOf(draft) + residueOf(other)) <= most &&
        !joined.has(other) &&
        isTied(draft.wordings, other.wordings, weight) &&
        isClosed([...draft.wordings, ...other.wordings], tolerances),
    );
    const [target] = fitting;
    if (target !== undefined && fitting.length === 1) joined.set(draft, target);
  }
  // Two drafts that each close the other would vanish into one another: the earlier stays.
  for (const [draft, target] of joined) if (joined.get(target) === draft) joined.delete(target);
  const guestsOf = new Map<DraftGroup, DraftGroup[]>();
  for (const [guest, target] of joined) {
    const known = guestsOf.get(target);
    if (known === undefined) guestsOf.set(target, [guest]);
    else known.push(guest);
  }
  return drafts.flatMap((draft): readonly DraftGroup[] => {
    if (joined.has(draft)) return [];
    const guests = guestsOf.get(draft) ?? [];
    if (guests.length === 0) return [draft];
    const wordings = [...draft.wordings, ...guests.flatMap((guest) => guest.wordings)];
    return [{ wordings, reason: 'wordsAndAmounts' }];
  });
}

function pairSingles(drafts: readonly DraftGroup[], tolerances: Rounding): readonly DraftGroup[] {
  const singles = drafts.filter(
    (draft) => draft.wordings.length === 1 && draft.wordings[0]?.purpose === null && rowCount(draft) === 1,
  );
  const byAmount = new Map<number, DraftGroup[]>();
  for (const single of singles) {
    const amount = amountsOf(single.wordings)[0] ?? 0;
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), single]);
  }
  const partners = new Map<DraftGroup, DraftGroup>();
  for (const [amount, givers] of byAmount) {
    const [giver, ...otherGivers] = givers;
    const [receiver, ...otherReceivers] = byAmount.get(0 - amount) ?? [];
    if (amount >= 0 || giver === undefined || receiver === undefined) continue;
    if (otherGivers.length + otherReceivers.length > 0 || isClosed(giver.wordings, tolerances)) continue;
    partners.set(giver, receiver);
  }
  const taken = new Set(partners.values());
  return drafts.flatMap((draft): readonly DraftGroup[] => {
    if (taken.has(draft)) return [];
    const partner = partners.get(draft);
    return partner === undefined
      ? [draft]
      : [{ wordings: [...draft.wordings, ...partner.wordings], reason: 'amounts' }];
  });
}

function rowCount(draft: DraftGroup): number {
  return draft.wordings.reduce((count, { rows }) => count + rows.length, 0);
}

function isTied(some: readonly WordedRows[], others: readonly WordedRows[], weight: WordWeight): boolean {
  return some.some(({ words }) =>
    others.some((other) => wordSimilarity(words, other.words, weight) >= WEAK_TIE),
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

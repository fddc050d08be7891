import { toSek } from '../money';
import { EXACT_SEK } from '../rounding';
import type { Rounding } from './draftGroup';
import type { GroupParty } from './groupParties';
import type { WordWeight } from './wordSimilarity';

/** Letters that two words must share from the start to be alike at all. */
const COMMON_START = 5;
/** So many parties that would close the same gap are looked at: past a few, a tie is all there is to say. */
const MOST_NEAR = 50;

/**
 * Finds, for a party, those that may be worth comparing: whose words may be alike for at least `threshold` of the shorter, or whose
 * residue may cancel its own. Words that everybody uses pair nobody: of a text, what is left without its weightiest words cannot reach
 * the threshold.
 */
export function relatedParties(
  parties: readonly GroupParty[],
  weight: WordWeight,
  threshold: number,
  tolerances: Rounding,
): (party: GroupParty) => readonly GroupParty[] {
  const most = toSek(tolerances.roundingMax, 'mkr') + EXACT_SEK;
  const byWord = indexOf(parties, startsOf);
  const byWeightyWord = indexOf(parties, (party) => weightyStarts(party, weight, threshold));
  const open = parties.filter(({ balance }) => balance.verdict === 'net');
  const bucket = (residueSek: number): number => Math.floor(residueSek / most);
  const byResidue = indexOf(open, ({ balance }) => [String(bucket(balance.residueSek))]);
  return (party) => {
    const alike = [
      ...weightyStarts(party, weight, threshold).flatMap((start) => byWord.get(start) ?? []),
      ...startsOf(party).flatMap((start) => byWeightyWord.get(start) ?? []),
    ];
    const wanted = bucket(0 - party.balance.residueSek);
    const near =
      party.balance.verdict === 'net'
        ? [wanted - 1, wanted, wanted + 1].flatMap((each) => byResidue.get(String(each)) ?? [])
        : [];
    const found = new Set([...alike, ...near.slice(0, MOST_NEAR)]);
    found.delete(party);
    return [...found];
  };
}

function indexOf(
  parties: readonly GroupParty[],
  keysOf: (party: GroupParty) => readonly string[],
): ReadonlyMap<string, readonly GroupParty[]> {
  const index = new Map<string, GroupParty[]>();
  for (const party of parties) {
    for (const key of keysOf(party)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [party]);
      else known.push(party);
    }
  }
  return index;
}

function startsOf({ words }: GroupParty): readonly string[] {
  return [...new Set(words.flat().map(startOf))];
}

/** The beginnings of the fewest words, the weightiest first, that together weigh more than what may differ; of each wording. */
function weightyStarts({ words }: GroupParty, weight: WordWeight, threshold: number): readonly string[] {
  const weighty = words.flatMap((text) => {
    const sorted = text.toSorted((one, other) => weight(other) - weight(one));
    const limit = sorted.reduce((sum, word) => sum + weight(word), 0) * (1 - threshold);
    let taken = 0;
    const last = sorted.findIndex((word) => (taken += weight(word)) > limit + 1e-9);
    return last < 0 ? sorted : sorted.slice(0, last + 1);
  });
  return [...new Set(weighty.map(startOf))];
}

function startOf(word: string): string {
  return word.slice(0, COMMON_START);
}

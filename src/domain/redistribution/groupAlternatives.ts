import { foldText } from '../foldText';
import { toSek } from '../money';
import { EXACT_SEK } from '../rounding';
import { finish, inOrder, type Steps } from '../steps';
import type { Balance } from './balance';
import type { Rounding } from './draftGroup';
import type { GroupableRow } from './groupableRow';
import { balanceOfRows, groupParties, wordingOf, type GroupParty } from './groupParties';
import type { ProposedGroup } from './proposeGroups';
import { purposeName } from './purposeName';
import { purposeWords } from './purposeWords';
import { relatedParties } from './relatedParties';
import { wordingCoverages } from './wordingCoverages';
import { wordSimilarity, wordWeights, type WordWeight } from './wordSimilarity';

/** Another way to see a proposal, for a person to choose. */
export type GroupAlternative =
  /** Another of the rows' own wordings that says nearly as much. */
  | { readonly kind: 'otherName'; readonly name: string }
  /** The rows may belong to another purpose, proposed or in the workbook; `rows` are that one's. What all of them leave is told. */
  | ({
      readonly kind: 'join';
      readonly purpose: string;
      readonly rows: readonly number[];
      /** Together they net to zero, which the proposal alone does not. */
      readonly isClosing: boolean;
      /** What the words say of each other, 0 to 1. */
      readonly likeness: number;
    } & Balance)
  /** Without this row the others net to zero. */
  | ({ readonly kind: 'without'; readonly row: number } & Balance);

type JoinAlternative = Extract<GroupAlternative, { kind: 'join' }>;

/** A wording that says this much of what the chosen one says is named. */
const NEARLY = 0.8;
/** Words this alike are worth a look, though they were kept apart. */
const WORTH_A_LOOK = 0.5;
const MOST_NAMES = 2;
const MOST_JOINS = 3;
const MOST_WITHOUT = 2;

/**
 * What else could be: for each proposal other names, other purposes that its rows may belong to, and rows that disturb it. Where amounts
 * tie (several groups would close the same gap) grouping guesses nothing, and all of them are named here. Rows of different Skede are
 * never mixed. Same rows, same answer.
 * @returns a list for each proposal, in their order; the likeliest first
 */
export function groupAlternatives(
  groups: readonly ProposedGroup[],
  rows: readonly GroupableRow[],
  tolerances: Rounding,
): readonly (readonly GroupAlternative[])[] {
  return finish(alternativeSearch(groups, rows, tolerances));
}

/** The same in steps. */
export function* alternativeSearch(
  groups: readonly ProposedGroup[],
  rows: readonly GroupableRow[],
  tolerances: Rounding,
): Steps<readonly (readonly GroupAlternative[])[]> {
  const parties = yield* groupParties(groups, rows, tolerances);
  const words = wordWeights(rows.map((row) => purposeWords(wordingOf(row))));
  yield;
  const related = relatedParties(parties, words, WORTH_A_LOOK, tolerances);
  const taken = new Set(parties.map(({ purpose }) => foldText(purpose)));
  return yield* inOrder(groups.entries(), function* ([index, group]): Steps<readonly GroupAlternative[]> {
    yield;
    const own = parties[index];
    if (own === undefined) return [];
    return [
      ...(yield* joins(own, related(own), words, tolerances)),
      ...withouts(group, own, tolerances),
      ...(yield* otherNames(group, own, taken)),
    ];
  });
}

function* joins(
  own: GroupParty,
  parties: readonly GroupParty[],
  weight: WordWeight,
  tolerances: Rounding,
): Steps<readonly GroupAlternative[]> {
  const most = toSek(tolerances.roundingMax, 'mkr') + EXACT_SEK;
  const others = parties
    .filter((other) => other.stage === own.stage)
    .filter((other) => !(other.isInWorkbook && own.isInWorkbook));
  const found = yield* inOrder(others, function* (other): Steps<readonly JoinAlternative[]> {
    yield;
    const areOpen = own.balance.verdict === 'net' && other.balance.verdict === 'net';
    const isNear = areOpen && Math.abs(own.balance.residueSek + other.balance.residueSek) <= most;
    const likeness = likenessOf(own, other, weight);
    if (!isNear && likeness < WORTH_A_LOOK) return [];
    const together = balanceOfRows([...own.rows, ...other.rows], tolerances);
    const isClosing = areOpen && together.verdict !== 'net';
    if (!isClosing && likeness < WORTH_A_LOOK) return [];
    const rows = other.rows.map(({ rowNumber }) => rowNumber);
    return [{ kind: 'join', purpose: other.purpose, rows, isClosing, likeness, ...together }];
  });
  return found
    .flat()
    .toSorted(
      (one, other) =>
        Number(other.isClosing) - Number(one.isClosing) ||
        other.likeness - one.likeness ||
        (one.rows[0] ?? 0) - (other.rows[0] ?? 0),
    )
    .slice(0, MOST_JOINS);
}

function withouts(group: ProposedGroup, own: GroupParty, tolerances: Rounding): readonly GroupAlternative[] {
  if (group.verdict !== 'net' || own.rows.length < 3) return [];
  const proposed = new Set(group.rows);
  // No rounding excuses more; where a row's going leaves more, the rest need not be added up.
  const most = toSek(tolerances.roundingMax, 'mkr') + EXACT_SEK;
  const found: GroupAlternative[] = [];
  for (const { rowNumber: row, amountSek } of own.rows) {
    if (!proposed.has(row) || Math.abs(own.balance.residueSek - amountSek) > most + 1) continue;
    const rest = own.rows.filter(({ rowNumber }) => rowNumber !== row);
    const left = balanceOfRows(rest, tolerances);
    if (left.verdict !== 'net') found.push({ kind: 'without', row, ...left });
    if (found.length === MOST_WITHOUT) break;
  }
  return found;
}

function* otherNames(
  group: ProposedGroup,
  own: GroupParty,
  taken: ReadonlySet<string>,
): Steps<readonly GroupAlternative[]> {
  if (group.isExisting) return [];
  const wordings = own.rows.map((row) => ({
    text: wordingOf(row),
    words: purposeWords(wordingOf(row)),
    rows: [row],
  }));
  const coverages = yield* wordingCoverages(wordings);
  const best = coverages.reduce((most, each) => Math.max(most, each), 0);
  const names = wordings
    .filter((_, index) => (coverages[index] ?? 0) >= best * NEARLY)
    .map(({ text }) => purposeName(text))
    .filter((name) => name !== '' && !taken.has(foldText(name)));
  const unique = new Map(names.map((name) => [foldText(name), name]));
  return [...unique.values()].slice(0, MOST_NAMES).map((name) => ({ kind: 'otherName', name }));
}

function likenessOf(own: GroupParty, other: GroupParty, weight: WordWeight): number {
  let most = 0;
  for (const words of own.words) {
    for (const each of other.words) {
      most = Math.max(most, wordSimilarity(words, each, weight));
      if (most >= 1) return most;
    }
  }
  return most;
}

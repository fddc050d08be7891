import { foldText } from '../foldText';
import { finish, inOrder, type Steps } from '../steps';
import type { Balance } from './balance';
import { clusterTexts } from './clusterTexts';
import { isClosed, isOneSided, type DraftGroup, type Rounding, type WordedRows } from './draftGroup';
import type { GroupableRow } from './groupableRow';
import { moveByAmount } from './moveByAmount';
import { namePurposes } from './namePurposes';
import { purposeWords } from './purposeWords';
import { wordWeights, type WordWeight } from './wordSimilarity';

/** Why rows are proposed as one purpose. */
export type GroupReason =
  /** They are worded alike. */
  | { readonly kind: 'sameText' }
  /** They share the words named, and so say the same. */
  | { readonly kind: 'sharedWords'; readonly words: readonly string[] }
  /** The words named tie them, and with the rows moved here by their amounts they net to zero. */
  | { readonly kind: 'wordsAndAmounts'; readonly words: readonly string[] }
  /** Nothing but the amounts: the only two rows left that cancel out. */
  | { readonly kind: 'amounts' }
  /** No other row has its words or cancels its amount. */
  | { readonly kind: 'alone' };

/** A purpose proposed for rows that have none. */
export interface ProposedGroup extends Balance {
  readonly proposal: string;
  /** The purpose stands in the workbook already; these rows join it. */
  readonly isExisting: boolean;
  /** Sheet row numbers of the rows to be given the purpose, ascending. */
  readonly rows: readonly number[];
  readonly reason: GroupReason;
}

/** Wordings that say this much of the same belong together, unless the amounts speak against it. */
const ALIKE = 0.7;
/** Stricter readings of the words, tried where a group does not net to zero; at the last only the same words will do. */
const STRICTER = [0.85, 1, 'same'] as const;

/**
 * Proposes purposes for the rows without one, from their words and amounts together: rows worded alike belong together; where a
 * group so formed does not net to zero but a stricter reading of the words divides it into groups that do, it is divided;
 * what is left over is moved where its amount closes a gap. Every row without a purpose is in exactly one proposal. Same rows,
 * same answer. Source: rules.md 5, OMF-17.
 */
export function proposeGroups(rows: readonly GroupableRow[], tolerances: Rounding): readonly ProposedGroup[] {
  return finish(grouping(rows, tolerances));
}

/** The same in steps. */
export function* grouping(
  rows: readonly GroupableRow[],
  tolerances: Rounding,
): Steps<readonly ProposedGroup[]> {
  const stages = new Map<string, GroupableRow[]>();
  for (const row of rows) {
    const known = stages.get(row.stage);
    if (known === undefined) stages.set(row.stage, [row]);
    else known.push(row);
  }
  const groups = yield* inOrder(stages.values(), (stage) => groupsOfStage(stage, tolerances));
  const taken = new Set(rows.map((row) => foldText(row.purpose)));
  return yield* namePurposes(groups.flat(), tolerances, taken);
}

function* groupsOfStage(rows: readonly GroupableRow[], tolerances: Rounding): Steps<readonly DraftGroup[]> {
  const wordings = yield* wordingsOf(rows);
  const weight = wordWeights(wordings.map(({ words }) => words));
  const drafts = yield* divided(wordings, weight, tolerances);
  return yield* moveByAmount(drafts, weight, tolerances);
}

/** Clusters of what is worded alike, each divided where the amounts ask for it. */
function* divided(
  wordings: readonly WordedRows[],
  weight: WordWeight,
  tolerances: Rounding,
): Steps<readonly DraftGroup[]> {
  const clusters = yield* clusterTexts(wordings, weight, ALIKE);
  return (yield* inOrder(clusters, (cluster) => divide(cluster, weight, tolerances))).flat();
}

/** Rows of the same words and the same purpose count as one wording; a wording without words stands for itself. */
function* wordingsOf(rows: readonly GroupableRow[]): Steps<readonly WordedRows[]> {
  const wordings = new Map<
    string,
    { text: string; words: readonly string[]; purpose: string | null; rows: GroupableRow[] }
  >();
  for (const row of rows) {
    yield;
    const purpose = row.purpose.trim() === '' ? null : row.purpose;
    const text = purpose ?? row.text;
    const words = purposeWords(text);
    const key = `${purpose === null ? '' : foldText(purpose)}|${words.length === 0 ? row.rowNumber : words.toSorted().join(' ')}`;
    const known = wordings.get(key);
    if (known === undefined) wordings.set(key, { text, words, purpose, rows: [row] });
    else known.rows.push(row);
  }
  return [...wordings.values()];
}

/**
 * Keeps a cluster whole when it nets to zero or is one-sided; else takes out what nets to zero under a stricter reading, and keeps
 * the rest together. Two purposes that stand in the workbook are never made one.
 */
function* divide(
  cluster: readonly WordedRows[],
  weight: WordWeight,
  tolerances: Rounding,
): Steps<readonly DraftGroup[]> {
  const asDraft = (wordings: readonly WordedRows[]): DraftGroup => ({ wordings, reason: 'words' });
  if (purposesOf(cluster).size > 1) return cluster.map((wording) => asDraft([wording]));
  if (isClosed(cluster, tolerances) || isOneSided(cluster)) return [asDraft(cluster)];
  for (const strictness of STRICTER) {
    const parts =
      strictness === 'same'
        ? cluster.map((wording) => [wording])
        : yield* clusterTexts(cluster, weight, strictness);
    const closed = parts.filter(
      (part) => parts.length > 1 && isClosed(part, tolerances) && !isOneSided(part),
    );
    if (closed.length === 0) continue;
    const rest = parts.filter((part) => !closed.includes(part)).flat();
    const others = rest.length === 0 ? [] : yield* divided(rest, weight, tolerances);
    return [...closed.map(asDraft), ...others];
  }
  return [asDraft(cluster)];
}

function purposesOf(cluster: readonly WordedRows[]): ReadonlySet<string> {
  return new Set(cluster.flatMap(({ purpose }) => (purpose === null ? [] : [foldText(purpose)])));
}

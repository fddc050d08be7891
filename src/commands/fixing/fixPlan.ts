import type { Finding } from '../../domain/finding';
import type { RepairNote, RepairObstacle } from '../../domain/repairNote';

/**
 * The words that the user has chosen for findings whose fix is `chooseWord`, by the finding's `findingKey`. A word that the finding
 * does not offer is no choice.
 */
export type FixChoices = ReadonlyMap<string, string>;

/** What a cell shows, before or after; words for all but `text` come from src/text/fixText. */
export type ShownCell =
  /** As Swedish Excel shows it: `94,9 %`, `2023-12-31`, `1 234,5`. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  /** An ID that is drawn when it is written. */
  | { readonly kind: 'newId' };

/** A cell that a fix changes. */
export interface FixedCell {
  /** `Blad!E9`, quoted where the name needs it. */
  readonly address: string;
  readonly before: ShownCell;
  readonly after: ShownCell;
}

/** What would be done about a finding: cells, or what happens to a table; `fixSentence` of src/text/fixText says the latter. */
export type PlannedFix =
  | { readonly kind: 'cells'; readonly finding: Finding; readonly cells: readonly FixedCell[] }
  | { readonly kind: 'structure'; readonly finding: Finding; readonly notes: readonly RepairNote[] };

/** A fix that a graver finding's fix (or, of equals, an earlier one's) keeps from its cell. */
export interface ConflictingFix {
  readonly finding: Finding;
  readonly winner: Finding;
}

/** A fix that the workbook does not allow as it stands. */
export interface BlockedFix {
  readonly finding: Finding;
  /** `needsTable`: the formula takes from a table or column that is missing or has been converted to a range. */
  readonly reason: RepairObstacle['reason'] | 'needsTable';
}

/** The findings that nothing is written for, by the reason. */
export interface UnfixedFindings {
  /** They do not stand any more, or not as they were shown: check again. */
  readonly gone: readonly Finding[];
  readonly conflicting: readonly ConflictingFix[];
  readonly blocked: readonly BlockedFix[];
  /** They wait for the user's word. */
  readonly unchosen: readonly Finding[];
  /** They have no fix. */
  readonly unfixable: readonly Finding[];
}

import type { CheckResult } from '../../commands/check';
import type { CheckSheetResult } from '../../commands/checkSheet';
import type { FixPreview } from '../../commands/fixFindings';
import { findingKey } from '../../commands/fixing/findingKey';
import type { FixChoices } from '../../commands/fixing/fixPlan';
import type { GoToResult } from '../../commands/goTo';
import type { Finding, Severity } from '../../domain/finding';
import { NO_FILTER, type FindingFilter } from './findingFilter';

/** What the list is grouped by. */
export type Grouping = 'severity' | 'sheet' | 'rule';

/** The finding that is chosen in the list. */
export interface ChosenFinding {
  /** As {@link ./listFindings} gives it. */
  readonly id: string;
  /** Its place in the list as it was shown, from 0: where it is fixed, the one that takes its place is chosen. */
  readonly position: number;
}

/** Fixes that are shown before they are done. */
export interface ShownFixes {
  /** `one`: the chosen finding's; `safe`: all that are safe. */
  readonly scope: 'one' | 'safe';
  readonly findings: readonly Finding[];
  readonly choices: FixChoices;
  readonly preview: FixPreview;
}

/** What Kontrollera remembers, whether its view is open or not. */
export interface CheckState {
  /** Null before the first check. */
  readonly result: CheckResult | null;
  /** The workbook has changed in a way that only a new check can follow. */
  readonly isStale: boolean;
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  readonly chosen: ChosenFinding | null;
  readonly shown: ShownFixes | null;
}

/** What Kontrollera last did, for the status bar. */
export type CheckOutcome =
  | { readonly kind: 'checked'; readonly counts: Readonly<Record<Severity, number>> }
  /** A re-check after an edit: how many findings more, or fewer. */
  | { readonly kind: 'rechecked'; readonly difference: number }
  /** `gone` had been changed already; `left` stand in the list still. */
  | { readonly kind: 'fixed'; readonly done: number; readonly gone: number; readonly left: number }
  | { readonly kind: 'notShown'; readonly why: Exclude<GoToResult, { kind: 'shown' }> }
  | { readonly kind: 'sheet'; readonly result: CheckSheetResult };

/** What can happen to it. */
export type CheckAction =
  /** A check, a re-check or the check after a fix has given a new list. */
  | { readonly type: 'checkEnded'; readonly result: CheckResult }
  | { readonly type: 'checkWentStale' }
  | { readonly type: 'findingChosen'; readonly chosen: ChosenFinding }
  | { readonly type: 'findingsFiltered'; readonly filter: Partial<FindingFilter> }
  | { readonly type: 'findingsGrouped'; readonly grouping: Grouping }
  | { readonly type: 'fixesShown'; readonly shown: ShownFixes }
  | { readonly type: 'fixesDropped' };

/** Before the first check. */
export const INITIAL_CHECK: CheckState = {
  result: null,
  isStale: false,
  filter: NO_FILTER,
  grouping: 'severity',
  chosen: null,
  shown: null,
};

/** The state after an action. */
export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'checkEnded':
      return {
        ...state,
        result: action.result,
        isStale: false,
        shown: stillShown(state.shown, action.result),
      };
    case 'checkWentStale':
      return state.result === null ? state : { ...state, isStale: true, shown: null };
    case 'findingChosen':
      return { ...state, chosen: action.chosen, shown: state.shown?.scope === 'safe' ? state.shown : null };
    case 'findingsFiltered':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'findingsGrouped':
      return { ...state, grouping: action.grouping };
    case 'fixesShown':
      return { ...state, shown: action.shown };
    case 'fixesDropped':
      return { ...state, shown: null };
  }
}

/** What was previewed holds as long as every finding of it stands as it did. */
function stillShown(shown: ShownFixes | null, { findings }: CheckResult): ShownFixes | null {
  if (shown === null) return null;
  const standing = new Set(findings.map(findingKey));
  return shown.findings.every((finding) => standing.has(findingKey(finding))) ? shown : null;
}

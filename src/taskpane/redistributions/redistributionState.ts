import type { AcceptResult } from '../../commands/acceptGroups';
import type { AddedRedistribution } from '../../commands/addRedistribution';
import type { GoToResult } from '../../commands/goTo';
import type { RedistributionReading } from '../../commands/readRedistributions';
import type { SumsResult } from '../../commands/writeRedistributionSums';
import type { LeftRow } from '../../domain/redistribution/leftRow';
import type { RedistributionStage } from '../../domain/redistribution/redistributionInput';
import type { RedistributionDraft } from './redistributionDraft';
import type { PreviewedRedistribution } from './redistributionServices';

/** The parts of the view. */
export type RedistributionTab = 'purposes' | 'boards' | 'flows' | 'remaining' | 'proposals';

/** What a draft of the form would write, as long as the draft stands as it did. */
export interface ShownPlan {
  readonly draft: RedistributionDraft;
  readonly plan: PreviewedRedistribution;
}

/** What Omfördelningar remembers, whether its view is open or not. */
export interface RedistributionState {
  /** Null before the first reading. */
  readonly reading: RedistributionReading | null;
  /** Reading it again failed. */
  readonly isStale: boolean;
  /** The Skede that is shown; null for all rows. */
  readonly stage: RedistributionStage | null;
  /** Null: nobody has chosen. */
  readonly tab: RedistributionTab | null;
  /** The form; null when it is closed. */
  readonly draft: RedistributionDraft | null;
  readonly shownPlan: ShownPlan | null;
  /** The rows last written, until they are done with. */
  readonly added: AddedRedistribution | null;
  /** The rows that the last acceptance left. */
  readonly left: readonly LeftRow[];
}

/** Something that was written, for the status bar. */
export type RedistributionWritten =
  | AddedRedistribution
  | Extract<AcceptResult, { kind: 'accepted' }>
  | Extract<SumsResult, { kind: 'written' }>;

/** Why something was not written or shown, for the status bar. */
export type RedistributionUndone =
  | { readonly kind: 'notShown'; readonly why: Exclude<GoToResult, { kind: 'shown' | 'nowhere' }> }
  | { readonly kind: 'noTable' }
  | { readonly kind: 'notTable' | 'protected' | 'noColumn'; readonly sheet: string }
  | { readonly kind: 'noColumns'; readonly sheet: string; readonly headers: readonly string[] };

/** What can happen to it. */
export type RedistributionAction =
  | { readonly type: 'redistributionsRead'; readonly reading: RedistributionReading }
  | { readonly type: 'redistributionsWentStale' }
  | { readonly type: 'stageChosen'; readonly stage: RedistributionStage | null }
  | { readonly type: 'redistributionTabChosen'; readonly tab: RedistributionTab }
  /** The form was opened, changed, or with null closed. */
  | { readonly type: 'redistributionDrafted'; readonly draft: RedistributionDraft | null }
  | { readonly type: 'redistributionPlanned'; readonly shown: ShownPlan }
  | { readonly type: 'redistributionAdded'; readonly added: AddedRedistribution }
  | { readonly type: 'addedDismissed' }
  | { readonly type: 'groupsAccepted'; readonly left: readonly LeftRow[] };

/** Before the first reading. */
export const INITIAL_REDISTRIBUTIONS: RedistributionState = {
  reading: null,
  isStale: false,
  stage: null,
  tab: null,
  draft: null,
  shownPlan: null,
  added: null,
  left: [],
};

/** The state after an action. */
export function reduceRedistributions(
  state: RedistributionState,
  action: RedistributionAction,
): RedistributionState {
  switch (action.type) {
    case 'redistributionsRead':
      return { ...state, reading: action.reading, isStale: false };
    case 'redistributionsWentStale':
      return state.reading === null ? state : { ...state, isStale: true };
    case 'stageChosen':
      return { ...state, stage: action.stage };
    case 'redistributionTabChosen':
      return { ...state, tab: action.tab, left: [] };
    case 'redistributionDrafted':
      return { ...state, draft: action.draft, shownPlan: null, added: null };
    case 'redistributionPlanned':
      // An answer about a draft that has changed since says nothing.
      return action.shown.draft === state.draft ? { ...state, shownPlan: action.shown } : state;
    case 'redistributionAdded':
      return { ...state, draft: null, shownPlan: null, added: action.added, tab: 'purposes' };
    case 'addedDismissed':
      return { ...state, added: null };
    case 'groupsAccepted':
      // The answer stays in sight, also when no proposals are left.
      return { ...state, left: action.left, tab: 'proposals' };
  }
}

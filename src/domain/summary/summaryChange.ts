import type { Assessment, AssignmentState } from '../statusWords';
import type { ComparedAmount } from './summaryState';
import type { IndicatorPart, SubGoalPart } from './tally';

/** A number that moved between two states. */
export interface MovedCount<K extends string> {
  readonly key: K;
  readonly previous: number;
  readonly current: number;
}

interface PartChange {
  /** The code of the summary that shows it; `region` for the region's. */
  readonly part: string;
}

/** Something that a refreshed summary shows otherwise than before. */
export type SummaryChange = PartChange &
  (
    | { readonly kind: 'newPart' | 'gonePart'; readonly name: string }
    /** Null: neither red nor yellow, or not there. */
    | {
        readonly kind: 'indicator';
        readonly board: string;
        readonly goalNumber: number;
        readonly indicator: string;
        readonly previous: 'Röd' | 'Gul' | null;
        readonly current: 'Röd' | 'Gul' | null;
      }
    | {
        readonly kind: 'assessment';
        readonly goalNumber: number;
        readonly goal: string;
        readonly previous: Assessment | null;
        readonly current: Assessment | null;
      }
    | { readonly kind: 'newGoal' | 'goneGoal'; readonly goalNumber: number; readonly goal: string }
    /** Null: without a status. */
    | {
        readonly kind: 'assignment';
        readonly assignment: string;
        readonly previous: AssignmentState | null;
        readonly current: AssignmentState | null;
      }
    | { readonly kind: 'newAssignment' | 'goneAssignment'; readonly assignment: string }
    /** Of an area, of the total (`area` null), or of the total with Regionen (`withRegion`). Null: missing. */
    | {
        readonly kind: 'amount';
        readonly amount: ComparedAmount;
        readonly of: 'area' | 'total' | 'withRegion';
        readonly board: string | null;
        readonly area: string | null;
        readonly previousSek: number | null;
        readonly currentSek: number | null;
      }
    | {
        readonly kind: 'redistributions';
        readonly previousSek: number | null;
        readonly currentSek: number | null;
      }
    /** Sub-goals and indicators in all; only what moved. */
    | { readonly kind: 'subGoalCounts'; readonly moved: readonly MovedCount<SubGoalPart>[] }
    | { readonly kind: 'indicatorCounts'; readonly moved: readonly MovedCount<IndicatorPart>[] }
  );

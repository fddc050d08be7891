import type { RedistributionDoubt, RedistributionRefusal } from './redistributionIssue';
import type { RedistributionStage, RedistributionType } from './redistributionInput';

/** A row to write into tblOmfordelningar; '' and null stay blank. Amounts are whole kronor, minus gives. */
export interface PlannedLine {
  /** By its full name. */
  readonly board: string;
  readonly area: string;
  /** The other boards' full names, with semicolons between; '' where the other side is the same board. */
  readonly counterpart: string;
  readonly purpose: string;
  readonly text: string;
  readonly amountSek: number;
  readonly type: RedistributionType;
  readonly stage: RedistributionStage;
  readonly duration: 'Tillfällig' | 'Permanent' | '';
  readonly fullYearEffectSek: number | null;
  /** Excel serial numbers. */
  readonly validFrom: number | null;
  readonly decision: string;
  readonly decisionDate: number | null;
}

/** A redistribution decided before it is written, or why it is not. */
export type RedistributionPlan =
  | {
      readonly kind: 'planned';
      /** The giver first; they add up to zero, new money apart. */
      readonly lines: readonly PlannedLine[];
      /** Rows of other boards, in a workbook of one board: they belong in those boards' own workbooks. */
      readonly elsewhere: readonly PlannedLine[];
      /** What the user is asked and has not confirmed; nothing is written while there are any. */
      readonly doubts: readonly RedistributionDoubt[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly RedistributionRefusal[] };

import type { Period } from '../../domain/period';

/** What the form asks before it makes a follow-up of a plan. */
export interface FollowUpChoice {
  /** The plan, or the follow-up to roll to a later period. */
  readonly plan: File;
  /** The follow-up of an earlier period. */
  readonly previous: File | null;
  readonly period: Period;
}

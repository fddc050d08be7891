import type { Severity } from '../../domain/finding';

/** Which findings are shown; a finding has to pass every part. */
export interface FindingFilter {
  /** None means all. */
  readonly severities: readonly Severity[];
  /** Words that have to stand somewhere in the finding's text; any case, in any order. */
  readonly search: string;
  /** Null means all; {@link WORKBOOK} means findings about the workbook as a whole. */
  readonly sheet: string | null;
  /** A board's full name; null means all. */
  readonly board: string | null;
  /** A rule's id; null means all. */
  readonly rule: string | null;
}

/** In the place of a sheet's name: no sheet. Excel has no sheets without a name. */
export const WORKBOOK = '';

/** Everything is shown. */
export const NO_FILTER: FindingFilter = { severities: [], search: '', sheet: null, board: null, rule: null };

import type { FindingFix, FindingParams, Severity } from '../../domain/finding';
import type { ReadingParams, ReadingRule } from '../../domain/readingParams';
import type { CellReading } from './readTable';

/** Params that the row adds when the finding is made. */
type Words = 'column' | 'label';

/** What is wrong with a cell, before it is known where the cell stands. */
export interface CellProblem {
  readonly rule: ReadingRule;
  readonly severity: Severity;
  readonly params: FindingParams;
  /** What to write into the cell; null where nothing is safe. */
  readonly fix: { readonly kind: FindingFix['kind']; readonly params: FindingParams } | null;
}

/** A cell's reading, and what is wrong with it. */
export interface CellOutcome {
  readonly value: CellReading;
  readonly problem: CellProblem | null;
}

type Rule = Extract<ReadingRule, `VAL-${string}`>;

/** A problem with the params that its rule's message needs. */
export function cellProblem<R extends Rule>(
  rule: R,
  severity: Severity,
  params: Omit<ReadingParams[R], Words> & FindingParams,
  fix: CellProblem['fix'] = null,
): CellProblem {
  return { rule, severity, params, fix };
}

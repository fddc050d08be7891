import type { Finding, FindingFix, FindingPlace, Severity } from '../../domain/finding';
import type { FindingParams } from '../../domain/finding';
import type { ReadingParams, ReadingRule } from '../../domain/readingParams';

/**
 * A finding of a reading rule, with the params that its message needs.
 * @example readingFinding('LAY-06', 'info', place, { version: '2', known: 1 })
 */
export function readingFinding<R extends ReadingRule>(
  rule: R,
  severity: Severity,
  place: FindingPlace,
  params: ReadingParams[R] & FindingParams,
  fix: FindingFix | null = null,
): Finding {
  return { rule, severity, place, params, fix };
}

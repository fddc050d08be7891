import type { Period } from '../../domain/period';
import { compareSummaries } from '../../domain/summary/compareSummaries';
import type { SummaryChange } from '../../domain/summary/summaryChange';
import type { SummaryReport } from '../../domain/summary/summaryReport';
import { summaryState } from '../../domain/summary/summaryState';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { figuresOf } from '../summaryFigures';

/** What moved since an earlier follow-up. */
export interface PeriodComparison {
  /** Of the earlier one. */
  readonly period: Period | null;
  readonly year: number | null;
  /** Part by part; each change names its part. */
  readonly changes: readonly SummaryChange[];
}

/** Compares the figures of two follow-ups, as two refreshes of one are compared; null where the earlier one has none. */
export function comparePeriods(report: SummaryReport, previous: StandardWorkbook): PeriodComparison | null {
  const earlier = figuresOf(previous);
  if (earlier.kind === 'refused') return null;
  const { period, year } = earlier.report;
  return { period, year, changes: compareSummaries(summaryState(earlier.report), summaryState(report)) };
}

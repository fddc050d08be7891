import type { FollowUpRefusal, FollowUpRefusalCode } from '../../domain/followUpReport';
import { monthsOf, type Period } from '../../domain/period';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';

/** What is asked for. */
export interface FollowUpRequest {
  readonly plan: StandardWorkbook;
  readonly previous: StandardWorkbook | null;
  readonly period: Period;
  /** Where the plan's Start has no year, or to be sure of it. */
  readonly year: number | null;
}

/** Why no follow-up of the period can be made from these workbooks; null when it can. */
export function refuseFollowUp(request: FollowUpRequest): FollowUpRefusal | null {
  return refusePlan(request) ?? refusePrevious(request);
}

function refusePlan({ plan, period, year }: FollowUpRequest): FollowUpRefusal | null {
  const { context, tables } = plan;
  if (context.isAppendix) return refusal('appendix');
  if (context.kind === null || !tables.has('tblMal')) return refusal('notPlan');
  if (context.board === null && !context.isRegionWide) return refusal('boardMissing');
  if ((context.year ?? year) === null) return refusal('yearMissing');
  if (context.year !== null && year !== null && context.year !== year) {
    return refusal('yearMismatch', year, context.year);
  }
  if (context.kind === 'plan') return null;
  if (context.period === null) return refusal('planPeriodMissing');
  return isLater(period, context.period) ? null : refusal('notLater', period, context.period);
}

function refusePrevious({ plan, previous, period, year }: FollowUpRequest): FollowUpRefusal | null {
  if (previous === null || previous === plan) return null;
  const { context } = previous;
  if (context.kind !== 'uppfoljning') return refusal('previousNotFollowUp');
  if (context.period === null) return refusal('previousPeriodMissing');
  const planYear = plan.context.year ?? year;
  if (context.year !== planYear) return refusal('previousYear', planYear ?? '', context.year ?? '');
  if (!isLater(period, context.period)) return refusal('previousNotEarlier', period, context.period);
  const [own, other] = [plan.context.board, context.board];
  const isOtherBoard = !plan.context.isRegionWide && !context.isRegionWide && own?.code !== other?.code;
  return isOtherBoard ? refusal('previousBoard', own?.name ?? '', other?.name ?? '') : null;
}

function isLater(period: Period, earlier: Period): boolean {
  return monthsOf(period) > monthsOf(earlier);
}

function refusal(
  code: FollowUpRefusalCode,
  wanted: string | number = '',
  found: string | number = '',
): FollowUpRefusal {
  return { code, wanted: String(wanted), found: String(found) };
}

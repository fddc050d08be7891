import type { CarrySource, LeftOut } from '../domain/followUpReport';
import { readWorkbook } from '../layout/reading/readWorkbook';
import type { Snapshot } from '../layout/snapshot';
import { followUp, type FollowUpOptions, type FollowUpPlan } from './followUp';
import { otherSheets } from './followup/otherSheets';

/** What a follow-up is made from: the readings of two closed files. */
export interface FollowUpSources {
  readonly plan: Snapshot;
  readonly previous: Snapshot | null;
}

/**
 * Reads the plan and the earlier follow-up and plans the new one; the user's own sheets are among what is left out.
 * @param sources as closedSnapshot gives them
 */
export function prepareFollowUp(
  sources: FollowUpSources,
  options: Omit<FollowUpOptions, 'previous'>,
): FollowUpPlan {
  const plan = readWorkbook(sources.plan);
  const previous = sources.previous === null ? null : readWorkbook(sources.previous);
  const planned = followUp(plan, { ...options, ...(previous !== null && { previous }) });
  if (planned.kind === 'refused') return planned;
  const sheetsOf = (source: CarrySource, snapshot: Snapshot, workbook: typeof plan): readonly LeftOut[] =>
    otherSheets(snapshot, workbook).map((sheet) => ({ kind: 'sheet', source, sheet }));
  const leftOut = [
    ...planned.report.leftOut,
    ...sheetsOf('plan', sources.plan, plan),
    ...(previous === null || sources.previous === null
      ? []
      : sheetsOf('previous', sources.previous, previous)),
  ];
  return { ...planned, report: { ...planned.report, leftOut } };
}

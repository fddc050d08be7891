import type { OoxmlErrorCode } from '../ooxml/ooxmlError';
import type { FollowUpOptions, FollowUpPlan } from './followUp';
import { prepareFollowUp } from './prepareFollowUp';
import { readFile } from './readFile';

/** A follow-up made of two files, or why there is none. */
export type FollowUpFromFiles =
  | FollowUpPlan
  | { readonly kind: 'unreadable'; readonly file: 'plan' | 'previous'; readonly code: OoxmlErrorCode };

/** Makes a follow-up of the plan's file and, where there is one, the earlier follow-up's. Nothing is written. */
export function followUpFromFiles(
  files: { readonly plan: Uint8Array; readonly previous: Uint8Array | null },
  options: Omit<FollowUpOptions, 'previous'>,
): FollowUpFromFiles {
  const plan = readFile(files.plan);
  if (plan.kind === 'unreadable') return { ...plan, file: 'plan' };
  const previous = files.previous === null ? null : readFile(files.previous);
  if (previous?.kind === 'unreadable') return { ...previous, file: 'previous' };
  return prepareFollowUp({ plan: plan.snapshot, previous: previous?.snapshot ?? null }, options);
}

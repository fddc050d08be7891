import type { Finding } from '../../domain/finding';
import { findingKey } from './findingKey';

/** Findings that are to be fixed, by whether they can. */
export interface StandingFindings {
  /** As the new check has them. */
  readonly standing: readonly Finding[];
  readonly gone: readonly Finding[];
  /** Without a fix, whether they stand or not. */
  readonly unfixable: readonly Finding[];
}

/** Finds the findings in a new check; each counts once. A finding is the same when its rule, cell, figures and fix are. */
export function standingFindings(
  findings: readonly Finding[],
  present: readonly Finding[],
): StandingFindings {
  const now = new Map(present.map((finding) => [findingKey(finding), finding]));
  const asked = [...new Map(findings.map((finding) => [findingKey(finding), finding])).entries()];
  return {
    standing: asked.flatMap(([key, { fix }]) => (fix === null ? [] : (now.get(key) ?? []))),
    gone: asked.flatMap(([key, finding]) => (finding.fix !== null && !now.has(key) ? [finding] : [])),
    unfixable: asked.flatMap(([, finding]) => (finding.fix === null ? [finding] : [])),
  };
}

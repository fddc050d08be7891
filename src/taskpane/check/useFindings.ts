import { useDeferredValue, useMemo } from 'react';
import type { Language } from '../../text/language';
import type { CheckState, ChosenFinding } from './checkState';
import { findingRows, type FindingRow } from './findingRows';
import { filterFindings, listFindings, type ListedFinding } from './listFindings';

/** A line of the list that is a finding. */
export type ListedRow = Extract<FindingRow, { kind: 'finding' }>;

/** The findings as the view shows them. */
export interface ShownFindings {
  /** All of them, in the check's order. */
  readonly all: readonly ListedFinding[];
  readonly rows: readonly FindingRow[];
  /** The rows that are findings, in the order shown. */
  readonly findings: readonly ListedRow[];
  /** The chosen finding, or the one that has taken its place; null when none is chosen or shown. */
  readonly active: ListedRow | null;
}

/** The last check's findings with their words, filtered and grouped; typing in the search goes before drawing the list. */
export function useFindings(check: CheckState, language: Language): ShownFindings {
  const { result, grouping, chosen } = check;
  const filter = useDeferredValue(check.filter);
  const all = useMemo(() => (result === null ? [] : listFindings(result, language)), [result, language]);
  const rows = useMemo(() => findingRows(filterFindings(all, filter), grouping), [all, filter, grouping]);
  const findings = useMemo(() => rows.filter((row) => row.kind === 'finding'), [rows]);
  return { all, rows, findings, active: activeRow(findings, chosen) };
}

function activeRow(findings: readonly ListedRow[], chosen: ChosenFinding | null): ListedRow | null {
  if (chosen === null) return null;
  const same = findings.find(({ id }) => id === chosen.id);
  return same ?? findings[Math.min(chosen.position, findings.length - 1)] ?? null;
}

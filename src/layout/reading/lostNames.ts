import type { Finding } from '../../domain/finding';

/**
 * Our names that a formula refers to and that the workbook does not have, or that point to something deleted. None where it is not
 * known which names there are, as in a closed file.
 * @param definitions what every name refers to, by lower-case name
 * @example lostNames('=IF([@Andel]>=MT_GransGron,"Grön","Röd")', new Map()) // ['MT_GransGron']
 */
export function lostNames(
  formula: string | null,
  definitions: ReadonlyMap<string, string> | undefined,
): readonly string[] {
  if (formula === null || definitions === undefined) return [];
  const names = new Set([...formula.matchAll(/\bMT_\w+/gu)].map(([name]) => name));
  return [...names].filter((name) => definitions.get(name.toLowerCase())?.includes('#REF!') ?? true);
}

/**
 * One name that is gone is one thing to put right, however many cells of a column show its error: VAL-05 of the same names, column and
 * error become one finding, at the first cell, with the count of cells.
 */
export function mergeLostNames(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  const counts = new Map<string, number>();
  for (const [at, finding] of findings.entries()) {
    const { rule, place, params } = finding;
    const isLost = rule === 'VAL-05' && Array.isArray(params.names) && params.names.length > 0;
    const key = isLost ? JSON.stringify([place.column, params.names, params.error]) : String(at);
    if (!merged.has(key)) merged.set(key, finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...merged].map(([key, finding]) => {
    const count = counts.get(key) ?? 1;
    return count === 1 ? finding : { ...finding, params: { ...finding.params, count } };
  });
}

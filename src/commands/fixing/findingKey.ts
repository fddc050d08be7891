import type { Finding } from '../../domain/finding';

/**
 * Tells findings apart, and a finding of one check from the same one of the next: rule, place, figures and fix are alike.
 * @example findingKey(finding) === findingKey(structuredClone(finding)) // true
 */
export function findingKey({ rule, place, params, fix }: Finding): string {
  const { sheet, table, column, address } = place;
  return JSON.stringify([rule, sheet, table, column, address, params, fix]);
}

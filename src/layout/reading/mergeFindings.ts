import type { Finding } from '../../domain/finding';
import type { RuleId } from '../../domain/ruleId';

/** Rules that say more about a cell than VAL-01, VAL-03 and VAL-04 do. Source: rules.md 4; UPP-02 says what is wrong with Slutdatum. */
const SPECIFIC: ReadonlySet<RuleId> = new Set<RuleId>([
  'IND-01',
  'IND-04',
  'OMF-01',
  'OMF-17',
  'NAM-01',
  'LAY-07',
  'UPP-02',
]);
const GENERAL: ReadonlySet<RuleId> = new Set<RuleId>(['VAL-01', 'VAL-03', 'VAL-04']);

/**
 * One cell, one finding: joins lists of findings and leaves out VAL-01, VAL-03 and VAL-04 on cells that a specific rule speaks of, or
 * that its fix writes (OMF-17 speaks of all rows of a proposal at once).
 * The specific lists come first; the order within and between lists is kept. Source: rules.md 4.
 * @example mergeFindings(indicatorFindings, workbook.findings)
 */
export function mergeFindings(...specificFirst: readonly (readonly Finding[])[]): readonly Finding[] {
  const all = specificFirst.flat();
  const spokenOf = new Set(
    all.filter(({ rule }) => SPECIFIC.has(rule)).flatMap(({ place, fix }) => addresses(place, fix)),
  );
  return all.filter(({ rule, place }) => !(GENERAL.has(rule) && spokenOf.has(place.address ?? '')));
}

/** The cell that a finding points to and those that its fix writes, with the sheet. */
function addresses({ address }: Finding['place'], fix: Finding['fix']): readonly string[] {
  if (address === null) return [];
  const sheet = address.slice(0, address.lastIndexOf('!') + 1);
  const cells = fix?.kind === 'writeValue' ? fix.params['cells'] : null;
  return [address, ...(Array.isArray(cells) ? cells.map((cell: string) => sheet + cell) : [])];
}

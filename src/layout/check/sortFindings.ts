import type { Finding } from '../../domain/finding';
import { parseArea } from '../cellReference';

/**
 * Findings in the order in which a reader walks through the workbook: what is about the whole of it, then by tab, row and column;
 * where a sheet is meant as a whole it comes first. Findings of one cell keep their order.
 * @param sheets the sheets' names in the order of the tabs
 */
export function sortFindings(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const tab = new Map(sheets.map((sheet, index) => [sheet, index]));
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding, tab) }));
  ranked.sort(
    (left, right) =>
      left.rank[0] - right.rank[0] || left.rank[1] - right.rank[1] || left.rank[2] - right.rank[2],
  );
  return ranked.map(({ finding }) => finding);
}

function rankOf({ place }: Finding, tab: ReadonlyMap<string, number>): readonly [number, number, number] {
  const sheet = place.sheet === null ? -1 : (tab.get(place.sheet) ?? tab.size);
  const cell = place.address?.slice(place.address.lastIndexOf('!') + 1) ?? '';
  return [sheet, place.row ?? 0, parseArea(cell)?.column ?? -1];
}

import type { FindingGroup, FindingRow } from './findingRows';

/** A group of which some rows are drawn. */
export interface DrawnGroup<Item> {
  readonly group: FindingGroup;
  readonly items: readonly Item[];
}

/** The drawn rows under the groups they belong to, in the list's order. */
export function drawnGroups<Item extends { readonly index: number }>(
  items: readonly Item[],
  rows: readonly FindingRow[],
): readonly DrawnGroup<Item>[] {
  const groups = new Map<FindingGroup, Item[]>();
  for (const item of items) {
    const row = rows[item.index];
    if (row === undefined) continue;
    const drawn = groups.get(row.group);
    if (drawn === undefined) groups.set(row.group, [item]);
    else drawn.push(item);
  }
  return [...groups].map(([group, drawn]) => ({ group, items: drawn }));
}

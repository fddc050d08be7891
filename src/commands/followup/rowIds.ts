/** The IDs that a row can bear on: the plan's own, else that of the row in the earlier follow-up. */
export interface IdCandidates {
  readonly own: string | null;
  readonly earlier: string | null;
}

/**
 * The IDs that rows keep; null where a new one has to be drawn. Where rows were copied with their ID, the one that continues the earlier
 * row of that ID keeps it, else the uppermost.
 * @param taken IDs of other tables; the kept ones are added
 */
export function keepIds(rows: readonly IdCandidates[], taken: Set<string>): readonly (string | null)[] {
  const owners = new Map<string, number>();
  rows.forEach(({ own, earlier }, index) => {
    if (own !== null && (own === earlier || !owners.has(own))) owners.set(own, index);
  });
  const kept = rows.map(({ own }, index) => {
    const id = own !== null && owners.get(own) === index && !taken.has(own) ? own : null;
    if (id !== null) taken.add(id);
    return id;
  });
  return rows.map(({ earlier }, index) => {
    const id = kept[index] ?? null;
    if (id !== null || earlier === null || taken.has(earlier)) return id;
    taken.add(earlier);
    return earlier;
  });
}

/**
 * Rows by a key, in the order in which each key first occurs; rows whose key is null belong nowhere.
 * @example groupBy([1, 2, 3], (n) => (n % 2 === 0 ? 'even' : 'odd')) // odd: [1, 3], even: [2]
 */
export function groupBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

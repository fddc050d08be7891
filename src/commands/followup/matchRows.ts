/** A row to find again: its ID, and what else tells it apart, the strictest first; '' tells nothing. The board is part of each. */
export interface IdentifiedRow {
  readonly id: string | null;
  readonly identities: readonly string[];
}

/** Which rows belong together; rows by their index in the lists. */
export interface RowMatches {
  /** The earlier row of a row. */
  readonly earlierOf: ReadonlyMap<number, number>;
  /** Rows that share what tells them apart with others, so that none is guessed. */
  readonly ambiguous: ReadonlySet<number>;
  readonly ambiguousEarlier: ReadonlySet<number>;
}

/**
 * Pairs the rows of a plan with those of an earlier follow-up: by an ID that stands once on each side, else by the strictest identity
 * that stands once on each side. Source: layouts.md, From plan to follow-up.
 */
export function matchRows(rows: readonly IdentifiedRow[], earlier: readonly IdentifiedRow[]): RowMatches {
  const earlierOf = new Map<number, number>();
  const taken = new Set<number>();
  const ambiguous = new Set<number>();
  const ambiguousEarlier = new Set<number>();
  const pair = (keyOf: (row: IdentifiedRow) => string | null): void => {
    const groups = groupsOf(rows, (index) => earlierOf.has(index), keyOf);
    const earlierGroups = groupsOf(earlier, (index) => taken.has(index), keyOf);
    for (const [key, [index, ...others]] of groups) {
      const [match, ...otherMatches] = earlierGroups.get(key) ?? [];
      if (index === undefined || match === undefined) continue;
      if (others.length === 0 && otherMatches.length === 0) {
        earlierOf.set(index, match);
        taken.add(match);
      } else {
        for (const each of [index, ...others]) ambiguous.add(each);
        for (const each of [match, ...otherMatches]) ambiguousEarlier.add(each);
      }
    }
  };
  pair(({ id }) => id);
  const left = rows.filter((_, index) => !earlierOf.has(index));
  const levels = left.reduce((most, { identities }) => Math.max(most, identities.length), 0);
  for (let level = 0; level < levels; level += 1) pair(({ identities }) => identities[level] ?? null);
  return {
    earlierOf,
    ambiguous: without(ambiguous, earlierOf),
    ambiguousEarlier: new Set([...ambiguousEarlier].filter((index) => !taken.has(index))),
  };
}

function groupsOf(
  rows: readonly IdentifiedRow[],
  isTaken: (index: number) => boolean,
  keyOf: (row: IdentifiedRow) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = isTaken(index) ? null : keyOf(row);
    if (key !== null && key !== '') {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else group.push(index);
    }
  });
  return groups;
}

function without(indexes: ReadonlySet<number>, matched: ReadonlyMap<number, number>): ReadonlySet<number> {
  return new Set([...indexes].filter((index) => !matched.has(index)));
}

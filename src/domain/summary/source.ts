/** Rows of one table that a figure rests on, for Visa underlag. */
export interface SourceRows {
  /** The table's standard name, `tblMal`. */
  readonly table: string;
  /** The sheet's name as it stands. */
  readonly sheet: string;
  /** The sheet's row numbers, from 1, ascending. */
  readonly rows: readonly number[];
}

/** All rows that a figure rests on, by table. */
export type Source = readonly SourceRows[];

/** A number of rows, or of things that rows tell of, with those rows. */
export interface Counted {
  readonly count: number;
  readonly source: Source;
}

/**
 * Several sources as one: by table and sheet in the order in which they first occur, each row once, ascending.
 * @example joinSources([[{ table: 'tblMal', sheet: 'Mål', rows: [6] }], [{ table: 'tblMal', sheet: 'Mål', rows: [5, 6] }]])
 * // [{ table: 'tblMal', sheet: 'Mål', rows: [5, 6] }]
 */
export function joinSources(sources: readonly Source[]): Source {
  const found = new Map<string, { table: string; sheet: string; rows: Set<number> }>();
  for (const source of sources) {
    for (const { table, sheet, rows } of source) {
      // No sheet's name holds a slash.
      const key = `${table}/${sheet}`;
      const known = found.get(key)?.rows ?? new Set<number>();
      for (const row of rows) known.add(row);
      found.set(key, { table, sheet, rows: known });
    }
  }
  return [...found.values()].map(({ table, sheet, rows }) => ({
    table,
    sheet,
    rows: [...rows].sort((one, other) => one - other),
  }));
}

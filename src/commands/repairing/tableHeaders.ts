/** The header of a column as it will be, and the repairs that it depends on. */
export interface PlannedHeader {
  readonly header: string;
  readonly requires: readonly string[];
}

/** The headers of one table by column key: those that stand, and those that repairs would bring. */
export type TableHeaders = ReadonlyMap<string, PlannedHeader>;

/** What a summary says of itself. */
export interface SummaryMeta {
  /** Local date and time, `2023-05-12 14:05`. */
  readonly refreshedAt: string;
  /** Of all rows that were read. */
  readonly rowCount: number;
  readonly tableCount: number;
  /** A short fingerprint of what was read. */
  readonly mark: string;
  /** The formulas that tell whether the tables moved since: TRUE while they have not. */
  readonly checks: readonly string[];
  /** What changed since the refresh before, one sentence each; null for the first. */
  readonly changes: readonly string[] | null;
}

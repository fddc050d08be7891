/** How much a workbook of the benchmark holds. */
export interface BenchSize {
  readonly boards: number;
  readonly indicators: number;
  readonly assignments: number;
  readonly redistributions: number;
}

/** The names of the sizes, from the smallest. */
export type BenchSizeName = 'board' | 'region' | 'large';

/** A board's own follow-up; a region's collected one; and the largest that the product promises to handle. */
export const BENCH_SIZES: Readonly<Record<BenchSizeName, BenchSize>> = {
  board: { boards: 1, indicators: 60, assignments: 40, redistributions: 120 },
  region: { boards: 5, indicators: 500, assignments: 200, redistributions: 1_000 },
  large: { boards: 10, indicators: 5_000, assignments: 2_000, redistributions: 20_000 },
};

/** How many boards' files are collected, and what each holds beside 40 goals and sub-goals. The largest is twenty times 1 000 rows. */
export const COLLECT_SIZES: Readonly<Record<BenchSizeName, BenchSize>> = {
  board: { boards: 1, indicators: 60, assignments: 40, redistributions: 120 },
  region: { boards: 5, indicators: 100, assignments: 40, redistributions: 200 },
  large: { boards: 20, indicators: 500, assignments: 160, redistributions: 300 },
};

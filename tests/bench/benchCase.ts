import type { BenchActionName } from './benchActions';
import type { BenchSizeName } from './benchSizes';

/** One measurement, made in a process of its own. */
export interface BenchCase {
  readonly size: BenchSizeName;
  readonly action: BenchActionName;
  /** The workbook: written by `build`, read by the others; for `collect` the region's, still empty. */
  readonly file: string;
  /** The boards' files, for `collect`. */
  readonly boardFiles: readonly string[];
  /** Waiting before each answer; 0 for none. */
  readonly latencyMs: number;
}

/** What was measured. */
export interface BenchResult {
  readonly size: BenchSizeName;
  readonly action: BenchActionName;
  /** Of the tables' rows; collected ones for `collect`. */
  readonly rows: number;
  readonly latencyMs: number;
  readonly syncs: number;
  /** Messages that were refused as too large and repeated; part of `syncs`. */
  readonly refused: number;
  readonly bytesToExcel: number;
  readonly bytesFromExcel: number;
  readonly wallMs: number;
  /** Processor time of the process during the action, the host's, its engine's and garbage collection included. */
  readonly cpuMs: number;
  /** The longest that our code and the library keep the thread in one go. */
  readonly longestTaskMs: number;
  /** Largest resident memory of the process, host and Office library included. */
  readonly peakMemoryMb: number;
}

import type { BenchActionName } from './benchActions';
import type { BenchSizeName } from './benchSizes';

/** One measurement, made in a process of its own. */
export interface BenchCase {
  readonly size: BenchSizeName;
  readonly action: BenchActionName;
  /** The workbook: written by `build`, read by the others. */
  readonly file: string;
  /** Waiting before each answer; 0 for none. */
  readonly latencyMs: number;
}

/** What was measured. */
export interface BenchResult {
  readonly size: BenchSizeName;
  readonly action: BenchActionName;
  readonly latencyMs: number;
  readonly syncs: number;
  /** Messages that were refused as too large and repeated; part of `syncs`. */
  readonly refused: number;
  readonly bytesToExcel: number;
  readonly bytesFromExcel: number;
  readonly wallMs: number;
  /** Processor time of the process during the action, garbage collection included. */
  readonly cpuMs: number;
  /** Largest resident memory of the process, host and Office library included. */
  readonly peakMemoryMb: number;
}

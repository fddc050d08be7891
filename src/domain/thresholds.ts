import { readValue } from './readValue';

/** Lowest shares of target that are green and yellow, 1 = 100 %; whole tenths of a percent. */
export interface Thresholds {
  readonly green: number;
  readonly yellow: number;
}

/**
 * The printed rule: green from 100 %, yellow from 80 %, red below.
 * Source: the April 2023 report's legend; `MT_GransGron` and `MT_GransGul` in the workbook.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { green: 1, yellow: 0.8 };

/**
 * The thresholds that the workbook's `Regler` states; what is missing, unreadable or not above 0 is the printed rule's.
 * @param green what `MT_GransGron` holds, 1 = 100 %
 * @param yellow what `MT_GransGul` holds, 1 = 100 %
 * @example readThresholds(0.975, 0.7) // { green: 0.975, yellow: 0.7 }
 * @example readThresholds(null, '75 %') // { green: 1, yellow: 0.75 }
 */
export function readThresholds(green: unknown, yellow: unknown): Thresholds {
  return {
    green: readThreshold(green) ?? DEFAULT_THRESHOLDS.green,
    yellow: readThreshold(yellow) ?? DEFAULT_THRESHOLDS.yellow,
  };
}

function readThreshold(raw: unknown): number | null {
  const read = readValue(raw);
  return read.kind === 'number' && read.value > 0 ? read.value : null;
}

/** The other numbers of the sheet `Regler`: amounts in mkr, shares as 1 = 100 %. */
export interface Tolerances {
  /** What one line of two decimals may be off by (`MT_Avrundning`). */
  readonly rounding: number;
  /** What one purpose may be off by in all (`MT_AvrundningMax`). */
  readonly roundingMax: number;
  /** A deviation of at least this share of the budget … (`MT_AvvikelseProcent`). */
  readonly deviationShare: number;
  /** … and at least this amount asks for a comment (`MT_AvvikelseMinst`). */
  readonly deviationLeast: number;
  /** A deviation of this amount always asks for a comment (`MT_AvvikelseAlltid`). */
  readonly deviationAlways: number;
}

/** The tolerances a new workbook starts with. Source: layouts.md, Regler. */
export const DEFAULT_TOLERANCES: Tolerances = {
  rounding: 0.005,
  roundingMax: 0.05,
  deviationShare: 0.05,
  deviationLeast: 0.5,
  deviationAlways: 10,
};

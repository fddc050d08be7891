import type { SummaryGrid } from './summaryGrid';

const WORD = 'maltavlan-sammanfattning';
const VERSION = 1;

/**
 * The key of a summary's first row, by which a sheet is known as ours, with its code and how many columns it took.
 * @example marker('RS', grid) // 'maltavlan-sammanfattning:1:RS:15'
 */
export function marker(code: string, { widths }: SummaryGrid): string {
  return `${WORD}:${VERSION}:${code}:${widths.length}`;
}

/** What a marker says. */
export interface MarkerReading {
  readonly code: string;
  /** The block's columns, from A. */
  readonly columnCount: number;
}

/** Reads a cell as a marker; null for anything else. */
export function readMarker(value: unknown): MarkerReading | null {
  if (typeof value !== 'string') return null;
  const [, code, columns] = new RegExp(`^${WORD}:\\d+:([^:]+):(\\d+)`, 'u').exec(value) ?? [];
  return code === undefined || columns === undefined ? null : { code, columnCount: Number(columns) };
}

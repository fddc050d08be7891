import { foldText } from '../domain/foldText';
import type { Period } from '../domain/period';

/** The two standard layouts: a board's plan for a year, and the follow-up of a period. */
export type LayoutKind = 'plan' | 'uppfoljning';

/** What `MT_Layout` holds for each layout. */
export const LAYOUT_NAMES: Readonly<Record<LayoutKind, string>> = {
  plan: 'Nämndplan',
  uppfoljning: 'Uppföljning',
};

/** What `MT_Namnd` holds in a workbook with rows of several boards. */
export const ALL_BOARDS = 'Alla nämnder';

/** The version of the layout that this program writes, in `MT_Layoutversion`. */
export const LAYOUT_VERSION = 1;

/** The years and the period that stand in headers; null where unknown. */
export interface HeaderContext {
  readonly year: number | null;
  readonly baselineYear: number | null;
  readonly period: Period | null;
}

/** Everything that the words of a workbook depend on. */
export interface LayoutContext extends HeaderContext {
  readonly kind: LayoutKind;
  /** A board's name, or `Alla nämnder`. */
  readonly board: string;
  readonly year: number;
  readonly baselineYear: number;
}

/**
 * Reads what `MT_Layout` holds; null for anything else.
 * @example parseLayoutKind('Uppföljning') // 'uppfoljning'
 * @example parseLayoutKind('plan') // 'plan'
 */
export function parseLayoutKind(text: string): LayoutKind | null {
  const folded = foldText(text);
  if (folded === 'plan' || folded === 'nämndplan') return 'plan';
  return folded === 'uppföljning' || folded === 'uppfoljning' ? 'uppfoljning' : null;
}

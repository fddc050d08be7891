import type { Assessment, AssignmentState } from '../statusWords';
import type { Movement, Trend } from './summaryReport';

const ASSESSMENT_RANK: Readonly<Record<Assessment, number>> = {
  'Uppfylls helt': 3,
  'Uppfylls delvis': 2,
  'Uppfylls inte': 1,
};

/** Avbrutet is neither better nor worse than anything else. */
const STATE_RANK: Readonly<Record<AssignmentState, number | null>> = {
  Avslutat: 5,
  'Pågående enligt plan': 4,
  'Ej påbörjat': 3,
  'Pågående med avvikelse': 2,
  Försenat: 1,
  Avbrutet: null,
};

/**
 * How a judgement moved since the period before; null when either is missing.
 * @example assessmentMovement('Uppfylls inte', 'Uppfylls delvis') // { previous: 'Uppfylls inte', trend: 'up' }
 */
export function assessmentMovement(
  previous: Assessment | null,
  current: Assessment | null,
): Movement<Assessment> | null {
  if (previous === null || current === null) return null;
  return { previous, trend: trendOf(ASSESSMENT_RANK[previous], ASSESSMENT_RANK[current]) };
}

/**
 * How an assignment's Läge moved since the period before; null when either is missing.
 * @example stateMovement('Pågående enligt plan', 'Försenat') // { previous: 'Pågående enligt plan', trend: 'down' }
 * @example stateMovement('Ej påbörjat', 'Avbrutet') // { previous: 'Ej påbörjat', trend: 'changed' }
 */
export function stateMovement(
  previous: AssignmentState | null,
  current: AssignmentState | null,
): Movement<AssignmentState> | null {
  if (previous === null || current === null) return null;
  if (previous === current) return { previous, trend: 'same' };
  const [before, after] = [STATE_RANK[previous], STATE_RANK[current]];
  return { previous, trend: before === null || after === null ? 'changed' : trendOf(before, after) };
}

/**
 * Whether more is better than before: for ranks, and for changes of forecasts in kronor against 0.
 * @example trendOf(0, -20_000_000) // 'down'
 */
export function trendOf(before: number, after: number): Trend {
  if (after === before) return 'same';
  return after > before ? 'up' : 'down';
}

import { indicatorStatus, type IndicatorStatus } from '../../../src/domain/indicatorStatus';
import { readValue } from '../../../src/domain/readValue';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/thresholds';
import type { ContentRow } from '../../../src/layout/layoutContent';

/** How far an outcome lies from the target of the period, by the colour that it shall have. */
const SHARES = { Grön: 1.04, Gul: 0.9, Röd: 0.6 } as const;

/** A status that an outcome can be given for. */
export type Colour = keyof typeof SHARES;

/** The status of a row of tblIndikatorer per April, by the program's own rule. */
export function statusInApril(row: ContentRow): IndicatorStatus {
  const { status } = indicatorStatus(
    {
      target: readValue(row.target),
      baseline: readValue(row.baseline),
      outcome: readValue(row.outcome),
      direction: row.direction === 'Öka' || row.direction === 'Minska' ? row.direction : null,
      measure: row.measure === 'Ackumulerat' ? 'Ackumulerat' : 'Läge',
    },
    String(row.periodicity ?? ''),
    'April',
    DEFAULT_THRESHOLDS,
  );
  return status;
}

/** The row with an outcome that gives it the colour; null when no outcome as round as the target does. */
export function withColour(row: ContentRow, colour: Colour): ContentRow | null {
  const target = Number(row.target) * (row.measure === 'Ackumulerat' ? 4 / 12 : 1);
  const share = row.direction === 'Minska' ? 2 - SHARES[colour] : SHARES[colour];
  const exact = target * share;
  const outcome = row.unit === '%' ? Math.min(1, rounded(exact, target < 0.1 ? 3 : 2)) : rounded(exact, 0);
  const coloured = { ...row, outcome };
  return statusInApril(coloured) === colour ? coloured : null;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

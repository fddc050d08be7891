import { foldText } from '../../src/domain/foldText';
import { indicatorStatus, type IndicatorResult } from '../../src/domain/indicatorStatus';
import type { Period } from '../../src/domain/period';
import { readValue, type ReadValue } from '../../src/domain/readValue';
import type { Direction, Measure } from '../../src/domain/shareOfTarget';
import type { Thresholds } from '../../src/domain/thresholds';
import type { DrawnCell, DrawnIndicator } from './drawnIndicator';

/** What the code makes of a row, as it stands or as the check would put it right (VAL-02: numbers as numbers, words without stray spaces). */
export function judgeIndicator(row: DrawnIndicator, period: Period, thresholds: Thresholds): IndicatorResult {
  return indicatorStatus(
    {
      target: readValue(row.target),
      baseline: readValue(row.baseline),
      outcome: readValue(row.outcome),
      direction: readWord<Direction>(row.direction, ['Öka', 'Minska']),
      measure: isError(row.measure) ? null : (readWord<Measure>(row.measure, ['Ackumulerat']) ?? 'Läge'),
    },
    row.periodicity ?? '',
    period,
    thresholds,
  );
}

/** The row as the check's fixes leave it: what the program reads out of text is written as what it is. */
export function putRight(row: DrawnIndicator): DrawnIndicator {
  return {
    ...row,
    direction: trimmed(row.direction),
    measure: trimmed(row.measure),
    baseline: valueOf(row.baseline),
    target: valueOf(row.target),
    outcome: valueOf(row.outcome),
  };
}

/** Whether a formula sees what the program reads: no number is stored as text, no word has stray spaces. */
export function isSeenAlike(row: DrawnIndicator): boolean {
  const right = putRight(row);
  return (['direction', 'measure', 'baseline', 'target', 'outcome'] as const).every(
    (key) => row[key] === right[key],
  );
}

function valueOf(cell: DrawnCell): DrawnCell {
  const read: ReadValue = readValue(cell);
  if (read.kind === 'number') return read.value;
  return read.kind === 'word' && typeof cell === 'string' ? cell.trim() : cell;
}

function trimmed(cell: DrawnCell): DrawnCell {
  return typeof cell === 'string' ? cell.trim() : cell;
}

function readWord<Word extends string>(cell: DrawnCell, words: readonly Word[]): Word | null {
  if (typeof cell !== 'string') return null;
  return words.find((word) => foldText(word) === foldText(cell)) ?? null;
}

function isError(cell: DrawnCell): boolean {
  return typeof cell === 'object' && cell !== null;
}

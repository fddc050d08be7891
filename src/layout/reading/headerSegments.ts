import { foldText } from '../../domain/foldText';
import type { RawValue } from '../snapshot';
import { STANDARD_TABLES } from '../standardTables';
import type { TableSpec } from '../tableSpec';
import { rawText } from './rawText';
import { recogniseTable, type RecognisedTable } from './recogniseTable';
import { isBlank } from './sheetGrid';

/** A stretch of a row that is the header row of a standard table. */
export interface HeaderSegment {
  readonly spec: TableSpec;
  /** First and one past the last cell, from 0. */
  readonly start: number;
  readonly end: number;
}

const PLAIN_HEADERS = new Set(
  Object.values(STANDARD_TABLES).flatMap(({ columns }) =>
    columns.filter(({ header }) => !header.includes('{')).map(({ header }) => foldText(header)),
  ),
);

/**
 * Finds the header rows in a row of cells: one stretch, or several where tables stand side by side with a blank column between.
 * A blank column inserted into a table does not split it.
 * @param hints what names the table: the sheet, titles above
 */
export function headerSegments(
  cells: readonly RawValue[],
  hints: readonly string[],
): readonly HeaderSegment[] {
  const known = cells.filter((cell) => typeof cell === 'string' && PLAIN_HEADERS.has(foldText(cell))).length;
  if (known < 2) return [];
  const stretches = stretchesOf(cells);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = recognise({ start: first.start, end: last.end });
  const parts = stretches.map(recognise).filter((part) => part !== null);
  const sum = parts.reduce((total, { matches }) => total + matches, 0);
  const chosen = whole !== null && whole.matches >= sum ? [whole] : parts;
  return chosen.map(({ spec, start, end }) => ({ spec, start, end }));

  function recognise({ start, end }: Stretch): (RecognisedTable & Stretch) | null {
    const headers = cells.slice(start, end).map(rawText);
    const found = recogniseTable(headers, hints);
    return found === null ? null : { ...found, start, end };
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The runs of filled cells. */
function stretchesOf(cells: readonly RawValue[]): readonly Stretch[] {
  const starts = [...cells.keys()].filter(
    (at) => !isBlank(cells[at]) && (at === 0 || isBlank(cells[at - 1])),
  );
  return starts.map((start) => {
    const length = cells.slice(start).findIndex((cell) => isBlank(cell));
    return { start, end: length === -1 ? cells.length : start + length };
  });
}

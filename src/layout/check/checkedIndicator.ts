import type { Figure, IndicatorRow } from '../../domain/check/checkedBook';
import type { Direction } from '../../domain/shareOfTarget';
import type { ReadRow, ReadTable } from '../reading/readTable';
import { numberIn, textIn, valueIn } from '../reading/rowCells';
import { isCellError } from '../snapshot';
import { checkedRow, shownIn } from './checkedRow';

/** A row of tblIndikatorer for the rules. */
export function checkedIndicator(row: ReadRow, table: ReadTable): IndicatorRow {
  const figure = (key: string): Figure => ({
    value: valueIn(row, key),
    hasPercentFormat: hasPercentFormat(row, key, table),
  });
  return {
    ...checkedRow(row, table),
    goalNumber: numberIn(row, 'goalNumber'),
    subGoalNumber: numberIn(row, 'subGoalNumber'),
    subGoal: textIn(row, 'subGoal'),
    indicator: textIn(row, 'indicator'),
    unit: textIn(row, 'unit'),
    direction: directionIn(row),
    measure: isCellError(row.cells.get('measure')?.raw)
      ? null
      : textIn(row, 'measure') === 'Ackumulerat'
        ? 'Ackumulerat'
        : 'Läge',
    baseline: figure('baseline'),
    target: figure('target'),
    outcome: figure('outcome'),
    periodicity: shownIn(row, 'periodicity'),
  };
}

function directionIn(row: ReadRow): Direction | null {
  const word = textIn(row, 'direction');
  return word === 'Öka' || word === 'Minska' ? word : null;
}

/** Text between quotes in a number format is no percent sign. */
function hasPercentFormat(row: ReadRow, key: string, { source, columns }: ReadTable): boolean | null {
  const formats = source.numberFormats;
  const index = columns.get(key)?.index;
  if (formats === undefined || index === undefined) return null;
  const firstRow = source.area.row + source.area.rowCount - source.rows.length - (source.hasTotals ? 1 : 0);
  const format = formats[row.rowIndex - firstRow]?.[index];
  return format?.replace(/"[^"]*"|\\./gu, '').includes('%') ?? null;
}

import type { CellInput, Change } from '../layout/change';
import { formatRuns } from './formatRuns';
import { numberFormatBox } from './numberFormatBox';

/** A call with its range: actions, object paths and a short argument. Measured through the library (docs/benchmarks.md). */
const BYTES_PER_CALL = 600;
/** `null,` */
const BYTES_PER_LEFT_CELL = 5;

/** About how much of a message a change takes, in bytes; rather too much than too little. */
export function changeBytes(change: Change): number {
  switch (change.kind) {
    case 'cells':
      return BYTES_PER_CALL + cellsBytes(change.cells);
    case 'format':
      return formatBytes(change);
    case 'addColourRules':
      return change.rules.length * 5 * BYTES_PER_CALL;
    case 'removeColourRules':
      return change.ids.length * BYTES_PER_CALL;
    case 'addChart':
      return (16 + 6 * change.series.length) * BYTES_PER_CALL;
    case 'pageBreaks':
      return (1 + change.rows.length) * BYTES_PER_CALL;
    case 'removeCharts':
      return 2 * change.names.length * BYTES_PER_CALL;
    default:
      return 4 * BYTES_PER_CALL;
  }
}

function cellsBytes(rows: readonly (readonly CellInput[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === 'string') bytes += textBytes(cell);
      else if (typeof cell === 'object' && cell !== null) bytes += textBytes(cell.formula);
      else bytes += 12;
    }
  }
  return bytes;
}

/** Letters beyond English take two bytes of UTF-8, quotation marks and line breaks an extra character. */
function textBytes(text: string): number {
  return text.length * 2 + 4;
}

function formatBytes({ areas, format }: Extract<Change, { kind: 'format' }>): number {
  const { numberFormat, ...others } = format;
  const calls = Object.keys(others).length;
  const callBytes = formatRuns(areas).length * (calls === 0 ? 0 : calls + 1) * BYTES_PER_CALL;
  if (numberFormat === undefined) return callBytes;
  const box = numberFormatBox(areas);
  if (box === null) return callBytes + areas.length * 2 * BYTES_PER_CALL;
  return (
    callBytes +
    BYTES_PER_CALL +
    box.rowCount * box.columnCount * BYTES_PER_LEFT_CELL +
    areas.reduce((bytes, area) => bytes + area.rowCount * area.columnCount * textBytes(numberFormat), 0)
  );
}

import type { CellInput, Change } from '../layout/change';
import type { WritablePiece } from './formulaFill';
import { formatRuns } from './formatRuns';
import { numberFormatBox } from './numberFormatBox';

/** A call with its range: actions, object paths and a short argument. Measured through the library (docs/benchmarks.md). */
const BYTES_PER_CALL = 600;
/** A range (of one area or several) that is formatted, and each setting of it: a line is four. */
const BYTES_PER_RANGE = 950;
const BYTES_PER_SETTING = 160;
/** `null,` */
const BYTES_PER_LEFT_CELL = 5;

/** About how much of a message a change takes, in bytes; rather too much than too little. */
export function changeBytes(change: WritablePiece): number {
  switch (change.kind) {
    case 'fillFormula':
      return BYTES_PER_CALL + textBytes(change.formula);
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
      else bytes += cell === undefined ? BYTES_PER_LEFT_CELL : 12;
    }
  }
  return bytes;
}

/** In UTF-8 as JSON has it: letters beyond English take two or three bytes, quotation marks and line breaks an extra character. */
function textBytes(text: string): number {
  let bytes = text.length + 4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) bytes += 2;
    else if (unit > 0x7f || unit < 0x20 || unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}

function formatBytes({ areas, format }: Extract<Change, { kind: 'format' }>): number {
  const { numberFormat, ...others } = format;
  const lines = [format.topBorder, format.bottomBorder, format.rowLines].filter((line) => line !== undefined);
  const calls = Object.keys(others).length + 3 * lines.length;
  const callBytes =
    calls === 0 ? 0 : formatRuns(areas).length * (BYTES_PER_RANGE + calls * BYTES_PER_SETTING);
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

import type { Area } from '../layout/area';
import { columnIndexOf } from '../layout/cellReference';

/** Excel's grid: https://support.microsoft.com/office/excel-specifications-and-limits */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const PART = /^(?:'(?:[^']|'')+'!|[^'!]+!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

/**
 * Reads an address of one or several areas, as `Range.address` and `RangeAreas.address` give it; sheet names are passed over.
 * @example parseAreas("'Mina mål'!A5:A9, 'Mina mål'!C5") // [{ row: 4, column: 0, rowCount: 5, columnCount: 1 }, { row: 4, column: 2, … }]
 * @example parseAreas('Mål!B:B') // [{ row: 0, column: 1, rowCount: 1048576, columnCount: 1 }]
 */
export function parseAreas(address: string): Area[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((part) => {
    const match = PART.exec(part.trim());
    return match === null ? [] : [areaOf(match)];
  });
}

function areaOf([, startLetters = '', startDigits = '', endLetters, endDigits]: RegExpExecArray): Area {
  const isRange = endLetters !== undefined;
  const lastLetters = isRange ? endLetters : startLetters;
  const lastDigits = isRange ? (endDigits ?? '') : startDigits;
  const row = startDigits === '' ? 0 : Number(startDigits) - 1;
  const column = startLetters === '' ? 0 : columnIndexOf(startLetters);
  return {
    row,
    column,
    rowCount: lastDigits === '' ? ROWS : Number(lastDigits) - row,
    columnCount: lastLetters === '' ? COLUMNS : columnIndexOf(lastLetters) - column + 1,
  };
}

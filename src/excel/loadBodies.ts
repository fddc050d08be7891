import type { CountListener } from '../layout/inTurns';
import { specNamed } from '../layout/reading/chooseTables';
import { recogniseTable } from '../layout/reading/recogniseTable';
import type { ReadRequest } from '../layout/snapshot';
import type { LoadedTable } from './assembleTables';
import { loadSlices, type RowSource } from './loadSlices';

/**
 * Asks for the position of every table and for the bodies that the request names. A table that has lost its standard name counts
 * as the one that its headers tell. What else the context has queued travels with the first message.
 * @throws BookFault
 */
export async function loadBodies(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  request: ReadRequest,
  onCount?: CountListener,
): Promise<LoadedTable[]> {
  const loaded = tables.map((table): LoadedTable => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    slices: [],
  }));
  const wanted = loaded.filter(({ table }) => isWanted(table, request));
  await loadSlices(context, wanted.map(bodyOf), request, onCount);
  return loaded;
}

function isWanted({ name, columns, worksheet }: Excel.Table, { tables }: ReadRequest): boolean {
  if (tables === 'all' || tables.includes(name.toLowerCase())) return true;
  // By its name it is another one, whatever its headers.
  if (tables.length === 0 || specNamed(name) !== null) return false;
  const headers = columns.items.map((column) => column.name);
  const recognised = recogniseTable(headers, [name, worksheet.name]);
  return recognised !== null && tables.includes(recognised.spec.name.toLowerCase());
}

function bodyOf({ table, slices }: LoadedTable): RowSource {
  const rowCount = table.rows.count;
  return {
    rowCount,
    columnCount: table.columns.items.length,
    slices,
    rows: (firstRow, count) => {
      const body = table.getDataBodyRange();
      const isWhole = firstRow === 0 && count === rowCount;
      return isWhole ? body : body.getRow(firstRow).getResizedRange(count - 1, 0);
    },
  };
}

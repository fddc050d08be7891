import type { Area } from '../../layout/area';
import type { CapturedTable } from '../../layout/undo/capturedState';
import { BYTES_PER_CALL, type StateAsk } from './stateAsk';

/** Asks where tables stand; what is no more is left out. */
export function askTables(
  names: readonly string[],
  take: (tables: readonly CapturedTable[]) => void,
): StateAsk {
  return {
    bytes: names.length * 4 * BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const asked = names.map((name) => {
        const table = workbook.tables.getItemOrNullObject(name).load('name,columns/items/name');
        return {
          table,
          sheet: table.worksheet.load('name'),
          range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
        };
      });
      return () =>
        take(
          asked.flatMap(({ table, sheet, range }): readonly CapturedTable[] => {
            if (table.isNullObject) return [];
            const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
            const headers = table.columns.items.map(({ name }) => name);
            return [
              { name: table.name, sheet: sheet.name, area: { row, column, rowCount, columnCount }, headers },
            ];
          }),
        );
    },
  };
}

/** Asks what the sheets are called, in the order of their tabs. */
export function askSheets(take: (sheets: readonly string[]) => void): StateAsk {
  return {
    bytes: BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const { worksheets } = workbook;
      worksheets.load('items/name');
      return () => take(worksheets.items.map(({ name }) => name));
    },
  };
}

/** Asks where the cells with contents stand of some sheets: rows and columns that come or go in or above them are seen by it. */
export function askExtents(
  sheets: readonly string[],
  take: (extents: ReadonlyMap<string, Area>) => void,
): StateAsk {
  return {
    bytes: sheets.length * BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const asked = sheets.map((sheet) => ({
        sheet,
        used: workbook.worksheets
          .getItem(sheet)
          .getUsedRange(true)
          .load('rowIndex,columnIndex,rowCount,columnCount'),
      }));
      return () =>
        take(
          new Map(
            asked.map(({ sheet, used: { rowIndex: row, columnIndex: column, rowCount, columnCount } }) => [
              sheet,
              { row, column, rowCount, columnCount },
            ]),
          ),
        );
    },
  };
}

/** Asks what names refer to; null for a name that is not there. */
export function askNames(
  names: readonly string[],
  take: (names: ReadonlyMap<string, string | null>) => void,
): StateAsk {
  return {
    bytes: names.length * BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const asked = names.map((name) => workbook.names.getItemOrNullObject(name).load('formula'));
      return () =>
        take(
          new Map(
            names.map((name, index) => {
              const item = asked[index];
              const isThere = item !== undefined && !item.isNullObject;
              return [name.toLowerCase(), isThere ? String(item.formula) : null];
            }),
          ),
        );
    },
  };
}

/** Asks whether a sheet that looks empty has formats, charts or conditional formats on it all the same. */
export function askBlank(sheet: string, take: (isBlank: boolean) => void): StateAsk {
  return {
    bytes: 3 * BYTES_PER_CALL,
    ask: ({ workbook }) => {
      const found = workbook.worksheets.getItem(sheet);
      const used = found.getUsedRangeOrNullObject(false).load('address');
      const charts = found.charts.load('items/name');
      const rules = found.getRange().conditionalFormats.load('items/id');
      return () => take(used.isNullObject && charts.items.length === 0 && rules.items.length === 0);
    },
  };
}

import { findColumns } from '../../layout/findColumns';
import { chooseTables } from '../../layout/reading/chooseTables';
import type { RawValue, Snapshot, TableSnapshot } from '../../layout/snapshot';
import type { TableSpec } from '../../layout/tableSpec';

/** Days from the first day of Excel's ordinary calendar to that of 1904. */
const DAYS_TO_1904 = 1462;
const DATE_NAMES = new Set(['mt_upprattad', 'mt_periodslut']);
const ANY_YEAR = { year: null, baselineYear: null, period: null };

/**
 * A workbook that counts its days from 1904 (older Excel for Mac), with its dates as in every other: the named dates of Start and
 * the date columns of the standard tables. Other numbers are no dates and stay.
 * @see https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function withDatesFrom1904(snapshot: Snapshot): Snapshot {
  const specs = new Map(
    [...chooseTables(snapshot).values()].flatMap(({ spec, table, duplicates }) =>
      [table, ...duplicates].map((each) => [each, spec] as const),
    ),
  );
  return {
    ...snapshot,
    names: new Map(
      [...snapshot.names].map(([name, cell]) => [
        name,
        DATE_NAMES.has(name) ? { ...cell, value: moved(cell.value) } : cell,
      ]),
    ),
    tables: snapshot.tables.map((table) => withDates(table, specs.get(table))),
  };
}

function withDates(table: TableSnapshot, spec: TableSpec | undefined): TableSnapshot {
  if (spec === undefined) return table;
  const dates = new Set(
    [...findColumns(table.headers, spec.columns, ANY_YEAR).values()]
      .filter(({ column }) => column.kind === 'date' || column.kind === 'endDate')
      .map(({ index }) => index),
  );
  if (dates.size === 0) return table;
  return {
    ...table,
    rows: table.rows.map((row) => row.map((value, index) => (dates.has(index) ? moved(value) : value))),
  };
}

function moved(value: RawValue): RawValue {
  return typeof value === 'number' ? value + DAYS_TO_1904 : value;
}

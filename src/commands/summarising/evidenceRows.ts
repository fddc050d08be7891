import type { Source } from '../../domain/summary/source';
import { addressOf } from '../../layout/area';
import { isoDateOf } from '../../layout/excelDate';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import { rowLabel } from '../../layout/reading/rowLabel';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import { isCellError, type RawValue } from '../../layout/snapshot';
import type { TableName } from '../../layout/tableSpec';

/** What a row says in one of the columns that figures are made from. */
export interface EvidenceValue {
  /** As it stands on the sheet. */
  readonly header: string;
  /** Null for an empty cell. */
  readonly value: number | string | null;
  readonly isPercent: boolean;
}

/** A row that a figure rests on. */
export interface EvidenceRow {
  /** The table's standard name. */
  readonly table: string;
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number;
  /** The row's cells in the table, for going there: `Indikatorer!A29:S29`. */
  readonly address: string;
  /** Null where the row has none that is known. */
  readonly board: string | null;
  /** Its indicator, goal, area …; null when it has no name. */
  readonly label: string | null;
  readonly values: readonly EvidenceValue[];
}

/** What a row is asked for, by table. */
const TOLD: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  tblMal: ['number', 'assessment'],
  tblDelmal: ['goalNumber', 'assessment'],
  tblIndikatorer: ['outcome', 'target', 'status'],
  tblUppdrag: ['status', 'endDate'],
  tblEkonomi: ['periodBudget', 'periodOutcome', 'yearBudget', 'yearForecast'],
  tblAtgarder: ['plannedPeriod', 'achievedPeriod'],
  tblInvesteringar: ['budget', 'outcome', 'forecast'],
  tblPersonal: ['value', 'previousValue'],
  tblFinansiellaMal: ['targetLevel', 'outcome', 'forecast', 'assessment'],
  tblOmfordelningar: ['purpose', 'amount', 'type'],
};

/** The rows of a source as they stand, in its order. Rows that are no more are left out. */
export function evidenceRows({ tables }: StandardWorkbook, source: Source): readonly EvidenceRow[] {
  return source.flatMap(({ table, sheet, rows }) => {
    const read = [...tables.values()].find(({ spec }) => spec.name === table);
    if (read === undefined) return [];
    const byNumber = new Map(read.rows.map((row) => [row.rowIndex + 1, row]));
    return rows.flatMap((number) => {
      const row = byNumber.get(number);
      return row === undefined ? [] : [evidenceRow(read, row, sheet)];
    });
  });
}

function evidenceRow(table: ReadTable, row: ReadRow, sheet: string): EvidenceRow {
  const { spec, source, columns } = table;
  const body = row.rowIndex - source.area.row - 1;
  const area = { ...source.area, row: row.rowIndex, rowCount: 1 };
  return {
    table: spec.name,
    sheet,
    row: row.rowIndex + 1,
    address: `${sheet}!${addressOf(area)}`,
    board: row.board?.name ?? null,
    label: rowLabel(source.rows[body] ?? [], columns, ''),
    values: (TOLD[spec.name] ?? []).flatMap((key) => valuesOf(table, row, key, body)),
  };
}

function valuesOf(
  { source, columns }: ReadTable,
  row: ReadRow,
  key: string,
  body: number,
): readonly EvidenceValue[] {
  const index = columns.get(key)?.index;
  const cell = row.cells.get(key);
  if (index === undefined || cell === undefined) return [];
  const isPercent = source.numberFormats?.[body]?.[index]?.includes('%') === true;
  const value = cell.value.kind === 'date' ? isoDateOf(cell.value.serial) : plainValue(cell.raw);
  return [{ header: source.headers[index] ?? key, value, isPercent }];
}

function plainValue(raw: RawValue): number | string | null {
  if (raw === null || typeof raw === 'number') return raw;
  if (isCellError(raw)) return raw.error;
  const text = String(raw).trim();
  return text === '' ? null : text;
}

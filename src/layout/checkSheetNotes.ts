import { foldText } from '../domain/foldText';
import type { CellInput } from './change';
import { CHECK_COLUMNS, type CheckSheetRow } from './checkSheetRow';
import { isBlank } from './reading/sheetGrid';
import { rawText } from './reading/rawText';
import type { RawValue, TableSnapshot } from './snapshot';

/** A row of the list with what the user's own columns hold of it, by the column's index in the table. */
export interface NotedRow {
  readonly row: CheckSheetRow;
  readonly notes: ReadonlyMap<number, CellInput>;
}

/**
 * The indexes of Regel, Allvar … in a table; null where one of them is missing, and the table is no list of ours.
 * @example listColumns(['Regel', 'Allvar', 'Blad', 'Cell', 'Fynd', 'Åtgärd', 'Ansvarig']) // [0, 1, 2, 3, 4, 5]
 */
export function listColumns(headers: readonly string[]): readonly number[] | null {
  const indexes = CHECK_COLUMNS.map(({ header }) =>
    headers.findIndex((each) => foldText(each) === foldText(header)),
  );
  return indexes.includes(-1) ? null : indexes;
}

/**
 * Puts what users have written beside findings with the same findings of a new check: of the same rule, cell and words, else of the
 * same rule and cell. Notes on findings that are gone keep their row, last, for nobody's words are thrown away.
 * @param gone what stands for a gravity in such a row
 */
export function carryNotes(
  table: TableSnapshot,
  columns: readonly number[],
  rows: readonly CheckSheetRow[],
  gone: string,
): readonly NotedRow[] {
  const left = table.rows.flatMap((_, at) => oldRow(table, columns, at) ?? []);
  const take = (test: (old: OldRow) => boolean): OldRow | undefined => {
    const at = left.findIndex(test);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const exact = rows.map((row) =>
    take((old) => isSamePlace(old.row, row) && old.row.message === row.message),
  );
  const kept = rows.map((row, at): NotedRow => {
    const old = exact[at] ?? take((each) => isSamePlace(each.row, row));
    return { row, notes: old?.notes ?? new Map<number, CellInput>() };
  });
  return [...kept, ...left.map(({ row, notes }) => ({ row: { ...row, severity: gone, fix: '' }, notes }))];
}

type OldRow = NotedRow;

function isSamePlace(one: CheckSheetRow, other: CheckSheetRow): boolean {
  return one.rule === other.rule && one.sheet === other.sheet && one.cell === other.cell;
}

/** A row of the list as it stands, if the user has written anything beside it; formulas alone are no notes. */
function oldRow(
  { rows, formulas, headers }: TableSnapshot,
  columns: readonly number[],
  at: number,
): OldRow | null {
  const cells = rows[at] ?? [];
  const own = [...headers.keys()].filter((index) => !columns.includes(index));
  const isNote = (index: number): boolean =>
    (formulas?.[at]?.[index] ?? null) === null && !isBlank(cells[index] ?? null);
  if (!own.some(isNote)) return null;
  const text = (column: number): string => rawText(cells[columns[column] ?? -1] ?? null);
  const row: CheckSheetRow = {
    rule: text(0),
    severity: text(1),
    sheet: text(2),
    cell: text(3),
    message: text(4),
    fix: text(5),
    link: null,
  };
  const notes = own
    .filter(isNote)
    .map((index): [number, CellInput] => [index, inputOf(cells[index] ?? null)]);
  return { row, notes: new Map(notes) };
}

function inputOf(value: RawValue): CellInput {
  return typeof value === 'object' && value !== null ? value.error : value;
}

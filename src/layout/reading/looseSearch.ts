import { foldText } from '../../domain/foldText';
import { ALL_BOARDS } from '../layoutContext';
import { LIST_SHEET } from '../listSheet';
import { readWorkbookContext } from '../readWorkbookContext';
import type { SheetSnapshot, Snapshot } from '../snapshot';
import { STANDARD_TABLES } from '../standardTables';
import type { TableName } from '../tableSpec';
import { chooseTables } from './chooseTables';

/** What a reader must look for among plain cells. */
export interface LooseSearch {
  /** The standard tables that the workbook should have, that are wanted, and that no table is. */
  readonly tables: ReadonlySet<TableName>;
  /** Sheets where they may stand as plain cells. */
  readonly sheets: readonly SheetSnapshot[];
}

const GENERATED_TABLES = new Set(['tblkontroll', 'tblinsamling']);

/**
 * Says which standard tables a reader should look for on which sheets, when they are missing as tables (converted to a range). Both
 * are empty where nothing is missing or there is nowhere to look: sheets with a standard table, with our own named cells (Start,
 * Regler, summaries), the lists and the generated ones are not searched.
 * @param snapshot names, sheets and the tables' headers
 * @param wanted lower-case table names, or all
 */
export function looseSearch(
  snapshot: Pick<Snapshot, 'sheets' | 'names' | 'tables'>,
  wanted: 'all' | readonly string[],
): LooseSearch {
  const chosen = chooseTables(snapshot);
  const { kind, board, year, baselineYear, period } = readWorkbookContext(snapshot);
  const isRegionWide = board !== null && foldText(board) === foldText(ALL_BOARDS);
  const context = { year: year ?? 0, baselineYear: baselineYear ?? 0, period };
  const missing = Object.values(STANDARD_TABLES).filter(
    ({ name, isWritten }) =>
      !chosen.has(name) &&
      (wanted === 'all' || wanted.includes(name.toLowerCase())) &&
      (kind === null || isWritten({ ...context, kind, board: isRegionWide ? ALL_BOARDS : '' })),
  );
  if (missing.length === 0) return { tables: new Set(), sheets: [] };
  const taken = new Set([
    LIST_SHEET,
    ...[...snapshot.names.values()].map(({ sheet }) => sheet),
    ...[...chosen.values()].flatMap(({ table, duplicates }) =>
      [table, ...duplicates].map(({ sheet }) => sheet),
    ),
    ...snapshot.tables
      .filter(({ name }) => GENERATED_TABLES.has(foldText(name ?? '')))
      .map(({ sheet }) => sheet),
  ]);
  const sheets = snapshot.sheets.filter(({ name, used }) => used !== null && !taken.has(name));
  return { tables: new Set(sheets.length === 0 ? [] : missing.map(({ name }) => name)), sheets };
}

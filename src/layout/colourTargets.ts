import { foldText } from '../domain/foldText';
import type { PaletteName } from '../domain/palette';
import type { Area } from './area';
import type { ColourRuleInput } from './change';
import { colouredColumns, type ColouredColumns } from './colouredColumns';
import { colourRules } from './colourRules';
import { findColumns, type ColumnMatch } from './findColumns';
import { chooseTables, type ChosenTable } from './reading/chooseTables';
import type { LayoutKind } from './layoutContext';
import { readWorkbookContext } from './readWorkbookContext';
import type { Snapshot, TableSnapshot } from './snapshot';
import type { TableName } from './tableSpec';

/** A table of the workbook that bears colours, with where its columns stand. */
export interface ColourTarget {
  readonly coloured: ColouredColumns;
  readonly found: ChosenTable;
  readonly columns: ReadonlyMap<string, ColumnMatch>;
}

/** Finds the tables that bear colours and have the column whose words decide them. Source: rules.md 3. */
export function colourTargets(snapshot: Snapshot): readonly ColourTarget[] {
  const context = readWorkbookContext(snapshot);
  const tables = chooseTables(snapshot);
  const kind = context.kind ?? guessKind(tables);
  return colouredColumns(kind).flatMap((coloured) => {
    const found = tables.get(coloured.table);
    if (found === undefined) return [];
    const columns = findColumns(found.table.headers, found.spec.columns, context);
    return columns.has(coloured.statusKey) ? [{ coloured, found, columns }] : [];
  });
}

/** The rules that the table needs as it stands now: grown, shrunk or moved. */
export function neededRules(target: ColourTarget, palette: PaletteName): readonly ColourRuleInput[] {
  return colourRules(target.coloured, bodyOf(target.found.table), (key) => columnAt(target, key), palette);
}

/** The sheet's columns that take the table's colours, from 0. */
export function colouredAt(target: ColourTarget): readonly number[] {
  return target.coloured.keys.map((key) => columnAt(target, key)).filter((column) => column !== null);
}

function columnAt({ found, columns }: ColourTarget, key: string): number | null {
  const match = columns.get(key);
  return match === undefined ? null : found.table.area.column + match.index;
}

function bodyOf({ area, hasTotals }: TableSnapshot): Area {
  return { ...area, row: area.row + 1, rowCount: area.rowCount - (hasTotals ? 2 : 1) };
}

/** Without `MT_Layout`: a workbook whose assignments have a Läge, or that has none, is a follow-up. */
function guessKind(tables: ReadonlyMap<TableName, ChosenTable>): LayoutKind {
  const assignments = tables.get('tblUppdrag')?.table.headers;
  if (assignments === undefined) return 'uppfoljning';
  return assignments.some((header) => foldText(header) === 'läge') ? 'uppfoljning' : 'plan';
}

import type { Finding } from '../../domain/finding';
import { foldText } from '../../domain/foldText';
import { addressOf } from '../area';
import type { LayoutKind } from '../layoutContext';
import type { Snapshot } from '../snapshot';
import { STANDARD_TABLES } from '../standardTables';
import type { TableName } from '../tableSpec';
import type { ChosenTable } from './chooseTables';
import { cellPlace, WORKBOOK_PLACE } from './findingPlace';
import { readingFinding } from './readingFinding';
import { isBlank } from './sheetGrid';

/**
 * What is wrong with the set of tables: LAY-02 for a required one that is missing (an error) or has been converted to a range and is
 * read all the same (info), LAY-05 for two of the same role.
 * @param kind null judges none missing
 */
export function checkTables(
  { sheets }: Pick<Snapshot, 'sheets'>,
  chosen: ReadonlyMap<TableName, ChosenTable>,
  kind: LayoutKind | null,
): readonly Finding[] {
  const missing = Object.values(STANDARD_TABLES).filter(
    (spec) => kind !== null && spec.isRequired(kind) && !chosen.has(spec.name),
  );
  return [
    ...missing.map(({ name, sheet }): Finding => {
      const hasSheet = sheets.some((candidate) => foldText(candidate.name) === foldText(sheet));
      const form = hasSheet ? 'unrecognised' : 'missing';
      const place = hasSheet ? { ...WORKBOOK_PLACE, sheet } : WORKBOOK_PLACE;
      const params = { form, table: name, sheet, rows: null } as const;
      return readingFinding('LAY-02', 'error', place, params, {
        kind: 'addTable',
        params: { table: name, sheet },
      });
    }),
    ...[...chosen.values()].flatMap(rangeFindings),
    ...[...chosen.values()].flatMap(duplicateFindings),
  ];
}

function rangeFindings({ spec, table }: ChosenTable): readonly Finding[] {
  if (table.name !== null) return [];
  const { sheet, area } = table;
  const place = cellPlace({ sheet, row: area.row, column: area.column }, spec.name, null);
  const params = { form: 'asRange', table: spec.name, sheet, rows: filledRows(table) } as const;
  const fix = {
    kind: 'addTable',
    params: { table: spec.name, sheet, area: addressOf(area) },
  } as const;
  return [readingFinding('LAY-02', 'info', place, params, fix)];
}

function duplicateFindings({ spec, table, duplicates }: ChosenTable): readonly Finding[] {
  return duplicates.map(({ name, sheet, area, ...other }) => {
    const place = cellPlace({ sheet, row: area.row, column: area.column }, spec.name, null);
    const params = {
      form: 'table',
      role: spec.title,
      kept: `${table.sheet}!${addressOf(table.area)}`,
      other: name ?? `${sheet}!${addressOf(area)}`,
      rows: filledRows(other),
    } as const;
    return readingFinding('LAY-05', 'warning', place, params);
  });
}

function filledRows({ rows }: Pick<ChosenTable['table'], 'rows'>): number {
  return rows.filter((cells) => cells.some((cell) => !isBlank(cell))).length;
}

import { columnValidation } from '../../layout/columnValidation';
import { foldText } from '../../domain/foldText';
import type { Change } from '../../layout/change';
import type { ReadTable } from '../../layout/reading/readTable';
import { TABLE_STYLE } from '../../layout/sheetStyle';
import { notePlace } from './notePlace';
import type { Repair } from './repair';
import type { RepairSource } from './repairSource';
import { tableBody } from './tableBody';

/** The id of the repair that makes a table of a converted range again. */
export function lostTableId(table: string): string {
  return `lost:${table}`;
}

/** Tables that are plain cells now become tables again where they stand; a table under another name gets its own back. */
export function planTables({ snapshot, workbook }: RepairSource): readonly Repair[] {
  const names = new Set(snapshot.tables.map(({ name }) => foldText(name ?? '')));
  return [...workbook.tables.values()].flatMap((table): readonly Repair[] => {
    const { spec, source } = table;
    if (source.name === null) return names.has(foldText(spec.name)) ? [] : [lostTable(table)];
    if (foldText(source.name) === foldText(spec.name) || names.has(foldText(spec.name))) return [];
    const changes: readonly Change[] = [{ kind: 'renameTable', table: source.name, to: spec.name }];
    return [
      {
        id: `rename:${spec.name}`,
        kind: 'tableName',
        place: notePlace(source.sheet, spec.name),
        params: { from: source.name, to: spec.name },
        isSafe: true,
        requires: [],
        work: { type: 'changes', changes },
      },
    ];
  });
}

/** Its typed sum row, if any, stays below it as it is. */
function lostTable({ spec, source, columns }: ReadTable): Repair {
  const { sheet, area, headers } = source;
  const body = tableBody(source);
  const validations = [...columns.values()].flatMap(({ column, index }): readonly Change[] => {
    const at = area.column + index;
    const validation = columnValidation(column, headers[index] ?? '', body.row, at);
    return validation === null
      ? []
      : [{ kind: 'validation', sheet, area: { ...body, column: at, columnCount: 1 }, validation }];
  });
  const changes: readonly Change[] = [
    ...(source.rows.length === 0 && source.hasTotals
      ? [{ kind: 'insertSheetRows', sheet, row: body.row, rowCount: 1 } as const]
      : []),
    {
      kind: 'addTable',
      sheet,
      area: { ...area, rowCount: body.rowCount + 1 },
      name: spec.name,
      style: TABLE_STYLE,
      bandedRows: false,
    },
    ...validations,
  ];
  return {
    id: lostTableId(spec.name),
    kind: 'lostTable',
    place: notePlace(sheet, spec.name, null, { row: area.row, column: area.column }),
    params: {},
    isSafe: true,
    requires: [],
    work: { type: 'changes', changes },
  };
}

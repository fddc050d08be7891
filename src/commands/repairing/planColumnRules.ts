import { inOrder, type Steps } from '../../domain/steps';
import type { Area } from '../../layout/area';
import { columnValidation } from '../../layout/columnValidation';
import type { ColumnMatch } from '../../layout/findColumns';
import { KIND_FORMATS, rowNumberFormat } from '../../layout/numberFormats';
import type { ReadRow, ReadTable } from '../../layout/reading/readTable';
import { areaAt, formatChange } from '../../layout/sheetChanges';
import type { ColumnSpec } from '../../layout/tableSpec';
import { notePlace } from './notePlace';
import type { Repair } from './repair';
import { tableBody } from './tableBody';

const TEXT_FORMAT = '@';
const NO_FORMAT = 'General';

/** Drop-downs and other rules for typing that are missing, incomplete or broken; a whole rule of the user's own stays. */
export function planDropDowns({ spec, source, columns }: ReadTable): readonly Repair[] {
  const { sheet, area, headers, columnSettings } = source;
  if (columnSettings === undefined) return [];
  const body = tableBody(source);
  return [...columns.values()].flatMap(({ column, index }): readonly Repair[] => {
    const at = area.column + index;
    const header = headers[index] ?? '';
    const validation = columnValidation(column, header, body.row, at);
    if (validation === null || (columnSettings[index]?.validation ?? 'whole') === 'whole') return [];
    return [
      {
        id: `dropDown:${spec.name}:${column.key}`,
        kind: 'dropDown',
        place: notePlace(sheet, spec.name, header, { row: body.row, column: at }),
        params: {},
        isSafe: true,
        requires: [],
        work: {
          type: 'changes',
          changes: [{ kind: 'validation', sheet, area: { ...body, column: at, columnCount: 1 }, validation }],
        },
      },
    ];
  });
}

/**
 * Number formats that are missing where a column has one, and the text format, under which Excel takes numbers and formulas for
 * text. Other formats are the user's. In steps, a column at a time.
 */
export function* planNumberFormats(table: ReadTable): Steps<readonly Repair[]> {
  const { spec, source, columns } = table;
  const { sheet, headers } = source;
  const repairs = yield* inOrder(columns.values(), function* (match): Steps<readonly Repair[]> {
    yield;
    const areas = areasByFormat(table, match);
    const [first] = [...areas.values()].flat();
    if (first === undefined) return [];
    return [
      {
        id: `numberFormat:${spec.name}:${match.column.key}`,
        kind: 'numberFormat',
        place: notePlace(sheet, spec.name, headers[match.index] ?? '', first),
        params: {},
        isSafe: true,
        requires: [],
        work: {
          type: 'changes',
          changes: [...areas].map(([numberFormat, each]) => formatChange(sheet, each, { numberFormat })),
        },
      },
    ];
  });
  return repairs.flat();
}

/** The cells to format, by the format to set, neighbours together. */
function areasByFormat(table: ReadTable, { column, index }: ColumnMatch): ReadonlyMap<string, Area[]> {
  const { source } = table;
  const body = tableBody(source);
  const areas = new Map<string, Area[]>();
  const byIndex = new Map(table.rows.map((each) => [each.rowIndex, each]));
  for (const [at, formats] of (source.numberFormats ?? []).entries()) {
    const present = formats[index];
    if (present !== TEXT_FORMAT && (present !== NO_FORMAT || !isShown(column))) continue;
    const row = body.row + at;
    const wanted = wantedFormat(table, column, byIndex.get(row));
    if (wanted === null) continue;
    const known = areas.get(wanted) ?? [];
    const last = known.at(-1);
    if (last !== undefined && last.row + last.rowCount === row) {
      known[known.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else {
      known.push(areaAt(row, source.area.column + index));
    }
    areas.set(wanted, known);
  }
  return areas;
}

/** Kinds whose figures read wrongly without their format. */
function isShown({ kind }: ColumnSpec): boolean {
  return ['money', 'share', 'date', 'endDate'].includes(kind);
}

function wantedFormat({ columns }: ReadTable, column: ColumnSpec, row: ReadRow | undefined): string | null {
  const ofKind = KIND_FORMATS[column.kind];
  if (ofKind !== undefined) return ofKind;
  if (column.formula !== undefined && column.kind !== 'value') return NO_FORMAT;
  if (column.kind !== 'value') return null;
  const figures = [...(row?.cells.entries() ?? [])].flatMap(([key, { value }]) =>
    value.kind === 'number' && columns.get(key)?.column.kind === 'value' ? [value.value] : [],
  );
  const unit = row?.cells.get('unit')?.raw;
  return figures.length === 0 ? NO_FORMAT : rowNumberFormat(figures, unit === '%');
}

import { inOrder, type Steps } from '../../domain/steps';
import { KIND_FORMATS } from '../../layout/numberFormats';
import type { ReadTable } from '../../layout/reading/readTable';
import { hasInputs } from '../../layout/reading/hasInputs';
import { isBlank } from '../../layout/reading/sheetGrid';
import { columnsOf, type ColumnSpec } from '../../layout/tableSpec';
import type { TableName } from '../../layout/tableSpec';
import { thisRow } from '../../layout/thisRow';
import { wrongFormulas, type WrongFormula } from './formulaNeeds';
import { notePlace } from './notePlace';
import type { PlainTables } from './plainForm';
import { tableRepairId } from './planSheets';
import { lostTableId } from './planTables';
import type { Repair } from './repair';
import type { RepairSource } from './repairSource';
import type { TableHeaders } from './tableHeaders';
import { tableBody } from './tableBody';

/** Where formulas may refer to: every table's headers as planned, by standard name. */
export type PlannedTables = ReadonlyMap<TableName, TableHeaders>;

/** A formula to write, and the repairs that it depends on. */
export interface PlannedFormula {
  readonly text: string;
  readonly requires: readonly string[];
}

/** The layout's formula with the headers of this workbook; null where a column that it needs will not be there. */
export function plannedFormula(
  column: ColumnSpec,
  headers: TableHeaders,
  planned: PlannedTables,
  { workbook }: RepairSource,
): PlannedFormula | null {
  const requires: string[] = [];
  let isComplete = true;
  const text = column.formula?.((key) => {
    const found = headers.get(key);
    isComplete &&= found !== undefined;
    requires.push(...(found?.requires ?? []));
    return thisRow(found?.header ?? key);
  });
  for (const name of referencedTables(text ?? '')) {
    const table = workbook.tables.get(name);
    if (table === undefined) requires.push(tableRepairId(name));
    else if (table.source.name === null) requires.push(lostTableId(name));
    else if (table.source.name !== name) requires.push(`rename:${name}`);
    const known = planned.get(name);
    if (table === undefined || known === undefined) continue;
    for (const header of headersOf(text ?? '', name)) {
      const found = [...known.values()].find((each) => each.header === header);
      isComplete &&= found !== undefined;
      requires.push(...(found?.requires ?? []));
    }
  }
  return text === undefined || !isComplete ? null : { text, requires };
}

/** Other tables that a formula refers to. */
export function referencedTables(formula: string): readonly TableName[] {
  const names = [...formula.matchAll(/(tbl\p{L}+)\[/gu)].map(([, name]) => name as TableName);
  return [...new Set(names)];
}

function headersOf(formula: string, table: string): readonly string[] {
  return [...formula.matchAll(/(tbl\p{L}+)\[([^\]]+)\]/gu)].flatMap(([, name, header]) =>
    name === table && header !== undefined ? [header] : [],
  );
}

/**
 * The layout's formulas where they are gone: broken and empty cells column by column, a constant cell by cell with what stood there.
 * A constant is given up only where the row holds something to compute from; somebody's own formula is only proposed to be replaced. In
 * steps.
 */
export function* planFormulas(
  table: ReadTable,
  planned: PlannedTables,
  plain: PlainTables,
  source: RepairSource,
): Steps<readonly Repair[]> {
  const { kind } = source.workbook.context;
  const { spec, columns } = table;
  if (kind === null) return [];
  const isComputed = computedRows(table);
  const repairs = yield* inOrder(columnsOf(spec, kind), function* (column): Steps<readonly Repair[]> {
    const index = columns.get(column.key)?.index;
    if (column.formula === undefined || index === undefined) return [];
    const formula = plannedFormula(column, planned.get(spec.name) ?? new Map(), planned, source);
    if (formula === null) return [];
    const wrong = yield* wrongFormulas(table, index, formula.text, plain);
    const isGone = ({ state }: WrongFormula): boolean => state.form === 'empty' || state.form === 'broken';
    const gone = wrong.filter(isGone);
    const make = (cells: readonly WrongFormula[], isSafe: boolean, from: string | null): Repair =>
      formulaRepair(table, { column, index, cells, isSafe, from, formula });
    return [
      ...(gone.length === 0 ? [] : [make(gone, true, null)]),
      ...wrong.flatMap((cell) => {
        if (cell.state.form === 'constant')
          return [make([cell], isComputed(column, cell.row), cell.state.from)];
        return cell.state.form === 'changed' ? [make([cell], false, cell.state.from)] : [];
      }),
    ];
  });
  return repairs.flat();
}

interface FormulaCells {
  readonly column: ColumnSpec;
  readonly index: number;
  readonly cells: readonly WrongFormula[];
  readonly isSafe: boolean;
  readonly from: string | null;
  readonly formula: PlannedFormula;
}

function formulaRepair({ spec, source }: ReadTable, cells: FormulaCells): Repair {
  const { sheet, area, headers, numberFormats } = source;
  const column = area.column + cells.index;
  const [first] = cells.cells;
  const isOne = cells.from !== null && first !== undefined;
  const body = tableBody(source);
  const isText = cells.cells.some(({ row }) => numberFormats?.[row - body.row]?.[cells.index] === '@');
  return {
    id: `formula:${spec.name}:${cells.column.key}:${isOne ? first.row : 'all'}`,
    kind: 'formula',
    place: notePlace(
      sheet,
      spec.name,
      headers[cells.index] ?? '',
      first === undefined ? null : { row: first.row, column },
    ),
    params: { from: cells.from, count: cells.cells.length },
    isSafe: cells.isSafe,
    requires: [
      ...new Set([...(source.name === null ? [lostTableId(spec.name)] : []), ...cells.formula.requires]),
    ],
    work: {
      type: 'formulas',
      sheet,
      column,
      rows: cells.cells.map(({ row }) => row),
      formula: cells.formula.text,
      numberFormat: isText ? (KIND_FORMATS[cells.column.kind] ?? 'General') : null,
    },
  };
}

/** Tells whether a row holds something that a column is computed from. */
function computedRows({ rows, spec }: ReadTable): (column: ColumnSpec, rowIndex: number) => boolean {
  const byIndex = new Map(rows.map((row) => [row.rowIndex, row.cells]));
  return (column, rowIndex) => {
    const cells = byIndex.get(rowIndex);
    return hasInputs(spec, column, (key) => !isBlank(cells?.get(key)?.raw));
  };
}

import type { Steps } from '../../domain/steps';
import { expectedMatch, headerText } from '../../layout/headerTemplate';
import type { CellInput } from '../../layout/change';
import { expectedFormula } from '../../layout/reading/checkFormula';
import type { ReadTable } from '../../layout/reading/readTable';
import { referencedKeys } from '../../layout/referencedKeys';
import { similarHeader } from '../../layout/reading/similarHeader';
import { newRowId } from '../../layout/rowId';
import { cellsChange } from '../../layout/sheetChanges';
import type { LayoutKind } from '../../layout/layoutContext';
import { columnsOf, needOf, type ColumnSpec } from '../../layout/tableSpec';
import { wrongFormulas } from './formulaNeeds';
import { insertionWay } from './insertionWay';
import { notePlace } from './notePlace';
import type { PlainTables } from './plainForm';
import { lostTableId } from './planTables';
import type { Repair } from './repair';
import type { Obstacles, RepairSource } from './repairSource';
import { tableBody } from './tableBody';
import type { PlannedHeader, TableHeaders } from './tableHeaders';

/** The columns of one table that are missing or misspelled, and its headers when they are repaired. */
export interface PlannedColumns {
  readonly repairs: readonly Repair[];
  readonly headers: TableHeaders;
}

/**
 * Finds the columns that a table lacks: those the layout requires, and those its formulas need where they must be written again. A header
 * that is a misspelling of one is proposed to be renamed instead; a missing column of IDs is proposed too. In steps.
 */
export function* planColumns(
  table: ReadTable,
  source: RepairSource,
  plain: PlainTables,
  taken: Set<string>,
  obstacles: Obstacles,
): Steps<PlannedColumns> {
  const { spec, columns } = table;
  const { headers, name } = table.source;
  const { kind } = source.workbook.context;
  const present = new Map<string, PlannedHeader>(
    [...columns].map(([key, { index }]) => [key, { header: headers[index] ?? '', requires: [] }]),
  );
  if (kind === null) return { repairs: [], headers: present };
  const context = source.blueprint?.context ?? source.workbook.context;
  const layout = columnsOf(spec, kind);
  const needed = yield* neededKeys(table, kind, plain);
  const free = new Map([...headers.entries()].filter(([index]) => !isTaken(table, index)));
  const repairs: Repair[] = [];
  for (const [order, column] of layout.entries()) {
    if (present.has(column.key)) continue;
    const header = headerText(column.header, context);
    const isRequired = needed.has(column.key);
    const similar = similarHeader(header, free);
    if (similar?.isMisspelling === true && isTold(column)) {
      free.delete(similar.index);
      add(column, header, renameRepair(table, similar.index, header));
    } else if (isRequired || column.kind === 'id') {
      insert(column, header, order, isRequired);
    }
  }
  return { repairs, headers: present };

  function add(column: ColumnSpec, header: string, repair: Repair): void {
    repairs.push(repair);
    present.set(column.key, { header, requires: [repair.id] });
  }

  function isTold(column: ColumnSpec): boolean {
    const { year, period } = expectedMatch(column.header, context);
    return (
      (!column.header.includes('år') || year !== null || !column.header.includes('{')) &&
      (!column.header.includes('{period}') || period !== null)
    );
  }

  function insert(column: ColumnSpec, header: string, order: number, isSafe: boolean): void {
    const { sheet, area, columnSettings } = table.source;
    const place = notePlace(sheet, spec.name, header);
    const index = standardIndex(table, layout, order);
    const way = insertionWay(source.snapshot, table.source, index);
    if (!isTold(column) || way === null) {
      if (isSafe) obstacles.push({ reason: way === null ? 'noRoom' : 'unknownContext', place });
      return;
    }
    add(column, header, {
      id: `column:${spec.name}:${column.key}`,
      kind: 'column',
      place,
      params: {},
      isSafe,
      requires: name === null ? [lostTableId(spec.name)] : [],
      work: {
        type: 'column',
        insertion: {
          table: name ?? spec.name,
          sheet,
          area: name === null ? { ...area, rowCount: tableBody(table.source).rowCount + 1 } : area,
          index,
          order,
          column,
          header,
          way,
          body: tableBody(table.source),
          widths: columnSettings?.map(({ widthPoints }) => widthPoints) ?? null,
          standardWidths: headers.map(
            (_, at) => [...columns.values()].find((match) => match.index === at)?.column.width ?? null,
          ),
          values: columnValues(table, column, source, taken),
          formula: null,
        },
      },
    });
  }
}

function isTaken({ columns }: ReadTable, index: number): boolean {
  return [...columns.values()].some((match) => match.index === index || match.duplicates.includes(index));
}

/** The columns that must be there; a formula's inputs are among them only where the formula has to be written. */
function* neededKeys(table: ReadTable, kind: LayoutKind, plain: PlainTables): Steps<ReadonlySet<string>> {
  const { spec, columns, source } = table;
  const layout = columnsOf(spec, kind);
  const needed = new Set(
    layout.filter((column) => ['required', 'column'].includes(needOf(column, kind))).map(({ key }) => key),
  );
  const computed = layout.filter(({ formula }) => formula !== undefined);
  const gone = new Set<ColumnSpec>();
  for (const column of computed) {
    const index = columns.get(column.key)?.index;
    if (index === undefined) continue;
    const expected = expectedFormula(column, columns, source.headers);
    const wrong = yield* wrongFormulas(table, index, expected, plain);
    if (wrong.some(({ state }) => state.form !== 'changed')) gone.add(column);
  }
  const mustBeWritten = (column: ColumnSpec): boolean =>
    columns.has(column.key) ? gone.has(column) : needed.has(column.key);
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    for (const column of computed) {
      if (mustBeWritten(column)) for (const key of referencedKeys(column)) needed.add(key);
    }
  }
  return needed;
}

/** After the nearest column to the left in the layout that is there, else before the nearest to the right. */
function standardIndex({ columns, source }: ReadTable, layout: readonly ColumnSpec[], order: number): number {
  const before = layout.slice(0, order).findLast(({ key }) => columns.has(key));
  const left = columns.get(before?.key ?? '');
  if (left !== undefined) return left.index + 1;
  const after = layout.slice(order + 1).find(({ key }) => columns.has(key));
  return columns.get(after?.key ?? '')?.index ?? source.headers.length;
}

/** What the rows are filled with: the workbook's one board, and new IDs. */
function columnValues(
  { rows }: ReadTable,
  { kind }: ColumnSpec,
  { workbook, random }: RepairSource,
  taken: Set<string>,
): ReadonlyMap<number, CellInput> {
  const { board } = workbook.context;
  if (kind === 'id') return new Map(rows.map(({ rowIndex }) => [rowIndex, newRowId(taken, random)]));
  if (kind !== 'board' || board === null) return new Map();
  return new Map(rows.map(({ rowIndex }) => [rowIndex, board.name]));
}

function renameRepair({ spec, source }: ReadTable, index: number, header: string): Repair {
  const { sheet, area, headers } = source;
  const cell = { row: area.row, column: area.column + index };
  return {
    id: `header:${spec.name}:${index}`,
    kind: 'header',
    place: notePlace(sheet, spec.name, headers[index] ?? '', cell),
    params: { from: headers[index] ?? '', to: header },
    isSafe: false,
    requires: [],
    work: { type: 'changes', changes: [cellsChange(sheet, cell.row, cell.column, [[header]])] },
  };
}

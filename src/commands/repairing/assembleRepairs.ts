import { foldText } from '../../domain/foldText';
import type { Area } from '../../layout/area';
import type { CellInput, Change } from '../../layout/change';
import { areaAt, cellsChange, formatChange } from '../../layout/sheetChanges';
import type { Snapshot } from '../../layout/snapshot';
import { insertColumn } from './insertColumn';
import { afterInsertions, columnAfter } from './columnsAfter';
import type { CellAt, ColumnInsertion, RepairJob, RepairWork } from './repair';

/**
 * Everything that the chosen repairs write, in the order that lets each find what it needs and leaves users' tables to the last:
 * new sheets, names and tables; cells; columns, from the right, so that the places of the others stay; formulas.
 * @param tabs the sheets in the order of a new workbook's tabs
 */
export function assembleRepairs(
  repairs: readonly RepairJob[],
  snapshot: Pick<Snapshot, 'sheets'>,
  tabs: readonly string[],
): readonly Change[] {
  const works = possible(repairs).map(({ work }) => work);
  const generated = worksOf(works, 'generate');
  const ids = new Set(possible(repairs).map(({ id }) => id));
  const insertions = worksOf(works, 'column').map(({ insertion }) => insertion);
  const fromRight = insertions.toSorted(
    (left, right) => columnOf(right) - columnOf(left) || right.order - left.order,
  );
  return [
    ...addSheets(generated, snapshot, tabs),
    ...generated.flatMap(({ changes }) => changes),
    ...worksOf(works, 'changes').flatMap(({ changes }) => changes),
    ...cellChanges(worksOf(works, 'cells')),
    ...fromRight.flatMap(insertColumn),
    ...afterInsertions(insertions, ids),
    ...generated.flatMap(({ formulas }) => formulas),
    ...worksOf(works, 'formulas').flatMap((work) => formulaChanges(work, insertions)),
  ];
}

/** Those whose conditions are chosen too. */
function possible(repairs: readonly RepairJob[]): readonly RepairJob[] {
  let left = repairs;
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const kept = left.filter(({ requires }) => requires.every((id) => ids.has(id)));
    if (kept.length === left.length) return left;
    left = kept;
  }
}

function worksOf<Type extends RepairWork['type']>(
  works: readonly RepairWork[],
  type: Type,
): readonly Extract<RepairWork, { type: Type }>[] {
  return works.filter((work): work is Extract<RepairWork, { type: Type }> => work.type === type);
}

function columnOf({ area, index }: ColumnInsertion): number {
  return area.column + index;
}

/** New sheets from the left, each behind the one that it follows in a new workbook. */
function addSheets(
  works: readonly Extract<RepairWork, { type: 'generate' }>[],
  { sheets }: Pick<Snapshot, 'sheets'>,
  tabs: readonly string[],
): readonly Change[] {
  const order = tabs.map(foldText);
  const place = (sheet: string): number => order.indexOf(foldText(sheet.replace(/ \d+$/u, '')));
  const now = sheets.map(({ name }) => name);
  const added = works.flatMap(({ addSheet }) => addSheet ?? []);
  return added
    .toSorted((left, right) => place(left.sheet) - place(right.sheet))
    .map((change) => {
      const before = now.findLastIndex((name) => place(name) !== -1 && place(name) < place(change.sheet));
      now.splice(before + 1, 0, change.sheet);
      return { ...change, position: before + 1 };
    });
}

interface ColumnOfCells {
  readonly sheet: string;
  readonly column: number;
  readonly inputs: Map<number, CellInput>;
}

/** Number formats first; then one block a column, which leaves the cells between alone. */
function cellChanges(works: readonly Extract<RepairWork, { type: 'cells' }>[]): readonly Change[] {
  const cells = works.flatMap((work) => work.cells);
  const columns = new Map<string, ColumnOfCells>();
  for (const { sheet, row, column, input } of cells) {
    const key = `${column} ${sheet}`;
    const known = columns.get(key) ?? { sheet, column, inputs: new Map<number, CellInput>() };
    known.inputs.set(row, input);
    columns.set(key, known);
  }
  return [...numberFormats(cells), ...[...columns.values()].map(block)];
}

/** One change a sheet and format. */
function numberFormats(cells: Extract<RepairWork, { type: 'cells' }>['cells']): readonly Change[] {
  const areas = new Map<string, { sheet: string; numberFormat: string; areas: Area[] }>();
  for (const { sheet, row, column, numberFormat } of cells) {
    if (numberFormat === null) continue;
    const key = `${numberFormat} ${sheet}`;
    const known = areas.get(key) ?? { sheet, numberFormat, areas: [] };
    known.areas.push(areaAt(row, column));
    areas.set(key, known);
  }
  return [...areas.values()].map((each) =>
    formatChange(each.sheet, each.areas, { numberFormat: each.numberFormat }),
  );
}

function block({ sheet, column, inputs }: ColumnOfCells): Change {
  const first = Math.min(...inputs.keys());
  const last = Math.max(...inputs.keys());
  const rows = Array.from({ length: last - first + 1 }, (_, down) => [inputs.get(first + down)]);
  return cellsChange(sheet, first, column, rows);
}

function formulaChanges(
  work: Extract<RepairWork, { type: 'formulas' }>,
  insertions: readonly ColumnInsertion[],
): readonly Change[] {
  const { sheet, rows, formula, numberFormat } = work;
  const at: CellAt = { sheet, row: rows[0] ?? 0, column: work.column };
  const column = columnAfter(at, insertions);
  const inputs = new Map(rows.map((row): [number, CellInput] => [row, { formula }]));
  const formats =
    numberFormat === null
      ? []
      : [
          formatChange(
            sheet,
            rows.map((row) => areaAt(row, column)),
            { numberFormat },
          ),
        ];
  return [...formats, block({ sheet, column, inputs })];
}

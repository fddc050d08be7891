import type {
  BoardComparison,
  ChangedRow,
  ComparedRow,
  TableComparison,
} from '../../domain/collect/collectionReport';
import { inOrder, type Steps } from '../../domain/steps';
import type { CellInput } from '../../layout/change';
import type { CollectedRow } from '../../layout/collect/boardFile';
import { isoDateOf } from '../../layout/excelDate';
import { cellAddress } from '../../layout/reading/findingPlace';
import { rawText } from '../../layout/reading/rawText';
import type { ReadTable } from '../../layout/reading/readTable';
import type { ColumnSpec } from '../../layout/tableSpec';
import { contentOf } from '../followup/rowContent';
import type { BoardTable, TakenFile } from './boardTable';
import type { TablePlan } from './planTable';
import type { RegionRow } from './regionRows';

/** Excel's last day, 9999-12-31. */
const LAST_DAY = 2_958_465;

/** What collecting a file does to its board's rows, table by table. */
export function* compareBoard(
  { board, index }: TakenFile,
  tables: readonly BoardTable[],
  plans: ReadonlyMap<ReadTable, TablePlan>,
): Steps<BoardComparison> {
  const compared = yield* inOrder(tables, (part) => compareTable(part, plans.get(part.table)));
  return {
    board: board.name,
    code: board.code,
    file: index,
    tables: compared.map(({ comparison }) => comparison).filter(({ before, after }) => before + after > 0),
    isChanged: compared.some(({ isChanged }) => isChanged),
  };
}

function* compareTable(
  part: BoardTable,
  plan: TablePlan | undefined,
): Steps<{ readonly comparison: TableComparison; readonly isChanged: boolean }> {
  const { taken, table, rows, old, gone } = part;
  const written = writtenCells(part, plan);
  yield;
  const changed = rows.flatMap((pair, index): readonly ChangedRow[] => {
    if (pair.old === null) return [];
    const cells = differences(table, pair.old, written.get(index) ?? null);
    return cells.length === 0 ? [] : [{ ...rowInFile(part, pair.row), cells }];
  });
  yield;
  const comparison: TableComparison = {
    table: table.spec.name,
    sheet: table.source.sheet,
    before: old.length,
    after: rows.length,
    added: rows.flatMap((pair) => (pair.old === null ? [rowInFile(part, pair.row)] : [])),
    gone: gone.map((row) => ({ label: labelOf(part, row), address: addressIn(table, row) })),
    changed,
    moved: rows.filter((pair, index) => pair.old !== null && written.get(index)?.isMoved === true).length,
  };
  const own = plan?.arranged.some(
    ({ at, write }, index) =>
      write !== null &&
      write !== 'blank' &&
      write.board === taken.order &&
      (at === null || plan.rows[index]?.cells?.some((cell) => cell !== undefined) === true),
  );
  return { comparison, isChanged: own === true || gone.length > 0 };
}

interface WrittenRow {
  readonly cells: readonly CellInput[];
  readonly isMoved: boolean;
}

/** What is written for each of the board's rows, by its index in the file. */
function writtenCells({ taken }: BoardTable, plan: TablePlan | undefined): ReadonlyMap<number, WrittenRow> {
  const rows = new Map<number, WrittenRow>();
  plan?.arranged.forEach(({ at, write }, position) => {
    if (write === null || write === 'blank' || write.board !== taken.order) return;
    rows.set(write.index, { cells: plan.rows[position]?.cells ?? [], isMoved: at === null });
  });
  return rows;
}

/** The cells that get another value; the ID is nobody's reading, and a formula that comes back is no news. */
function differences(table: ReadTable, old: RegionRow, written: WrittenRow | null): ChangedRow['cells'] {
  const columns = new Map([...table.columns.values()].map(({ column, index }) => [index, column]));
  return (written?.cells ?? []).flatMap((input, index) => {
    const column = columns.get(index);
    if (input === undefined || column?.kind === 'id') return [];
    const before = contentOf(table.source.rows[old.at]?.[index]);
    const isFormula = typeof input === 'object' && input !== null;
    if (
      isFormula &&
      (written?.isMoved === true || (table.source.formulas?.[old.at]?.[index] ?? null) !== null)
    )
      return [];
    const after = isFormula ? input.formula : input;
    if (before === after) return [];
    return [
      {
        column: table.source.headers[index] ?? '',
        before: shown(before, column),
        after: isFormula ? input.formula : shown(input, column),
      },
    ];
  });
}

function shown(content: string | number | boolean | null, column: ColumnSpec | undefined): string {
  const isDate = column?.kind === 'date' || column?.kind === 'endDate';
  if (isDate && typeof content === 'number' && content >= 1 && content <= LAST_DAY) return isoDateOf(content);
  return rawText(content).trim();
}

function rowInFile(part: BoardTable, row: CollectedRow): ComparedRow {
  const { sheet, firstColumn } = part.source;
  const name = cellAddress({ sheet, row: row.rowIndex, column: 0 });
  const cell = `${firstColumn}${row.rowIndex + 1}`;
  return { label: labelOf(part, row), address: `${name.slice(0, name.lastIndexOf('!') + 1)}${cell}` };
}

function addressIn({ source }: ReadTable, row: RegionRow): string {
  return cellAddress({ sheet: source.sheet, row: row.rowIndex, column: source.area.column });
}

/** The row in its own words; '' for a row without any. */
export function labelOf({ rule }: BoardTable, { cells }: CollectedRow): string {
  const words = rule.label.map((key) => rawText(cells[key] ?? null).trim());
  return words.filter((word) => word !== '').join(' ');
}

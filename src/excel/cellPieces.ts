import type { CellInput, Change } from '../layout/change';
import { formulaTokens } from '../layout/reading/formulaTokens';
import type { FormulaFill } from './formulaFill';

type CellsChange = Extract<Change, { kind: 'cells' }>;

/** A run of one formula, or a column to leave out, is worth a call of its own when it saves about as many bytes as two. */
const BYTES_WORTH_A_CALL = 1_200;
/** `null,` */
const BYTES_PER_LEFT_CELL = 5;
/** `$B$4`, on whatever sheet. */
const FIXED = /(?:^|!)\$[A-Z]+\$\d+$/iu;

/**
 * A block of cells in the pieces that take the fewest bytes. A table's computed column has the same long formula in every row: it is said
 * once for the rows together. Columns that are left as they are stand between blocks, not in them.
 * @returns the change itself, alone, where nothing is saved
 */
export function cellPieces(change: CellsChange): readonly (CellsChange | FormulaFill)[] {
  const fills = formulaFills(change);
  const cells = fills.length === 0 ? change.cells : withoutFills(change, fills);
  const bands = writtenBands(cells);
  if (fills.length === 0 && bands.length === 1 && bands[0]?.count === cells[0]?.length) return [change];
  const blocks = bands.map(({ first, count }): CellsChange => ({
    ...change,
    column: change.column + first,
    cells: cells.map((row) => row.slice(first, first + count)),
  }));
  // Nothing to write at all is a piece too: the change has to be counted as written.
  return blocks.length + fills.length === 0 ? [change] : [...blocks, ...fills];
}

function formulaFills({ sheet, row, column, cells }: CellsChange): readonly FormulaFill[] {
  const fills: FormulaFill[] = [];
  const isStill = new Map<string, boolean>();
  const take = (index: number, first: number, end: number, formula: string | null): void => {
    if (formula === null || (end - first - 1) * formula.length < BYTES_WORTH_A_CALL) return;
    const still = isStill.get(formula) ?? hasNoMovingReference(formula);
    isStill.set(formula, still);
    if (!still) return;
    const area = { row: row + first, column: column + index, rowCount: end - first, columnCount: 1 };
    fills.push({ kind: 'fillFormula', sheet, area, formula });
  };
  for (const index of (cells[0] ?? []).keys()) {
    let first = 0;
    for (let end = 1; end <= cells.length; end += 1) {
      const formula = formulaOf(cells[first]?.[index]);
      if (end < cells.length && formula !== null && formulaOf(cells[end]?.[index]) === formula) continue;
      take(index, first, end, formula);
      first = end;
    }
  }
  return fills;
}

function formulaOf(cell: CellInput): string | null {
  return typeof cell === 'object' && cell !== null ? cell.formula : null;
}

/** Excel moves relative A1 references when one formula is written into many cells; `[@Mål]` and `$B$4` mean the same in all. */
function hasNoMovingReference(formula: string): boolean {
  return formulaTokens(formula).every(({ kind, text }, at, tokens) => {
    if (kind === 'cell') return FIXED.test(text);
    return text !== ':' || (tokens[at - 1]?.kind === 'cell' && tokens[at + 1]?.kind === 'cell');
  });
}

function withoutFills(
  { row, column, cells }: CellsChange,
  fills: readonly FormulaFill[],
): readonly (readonly CellInput[])[] {
  const left = cells.map((each) => [...each]);
  for (const { area } of fills) {
    for (const each of left.slice(area.row - row, area.row - row + area.rowCount)) {
      each[area.column - column] = undefined;
    }
  }
  return left;
}

/** The columns in which something is written, side by side; columns to leave are among them where the rows are few. */
function writtenBands(
  cells: readonly (readonly CellInput[])[],
): readonly { readonly first: number; readonly count: number }[] {
  const bands: { first: number; count: number }[] = [];
  const columns = [...(cells[0] ?? []).keys()];
  for (const index of columns.filter((each) => cells.some((row) => row[each] !== undefined))) {
    const last = bands.at(-1);
    const left = last === undefined ? 0 : index - last.first - last.count;
    if (last === undefined || left * cells.length * BYTES_PER_LEFT_CELL >= BYTES_WORTH_A_CALL) {
      bands.push({ first: index, count: 1 });
    } else last.count = index - last.first + 1;
  }
  return bands;
}

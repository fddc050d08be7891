import type { Finding } from '../../domain/finding';
import { moneyUnitOf } from '../../domain/money';
import type { Steps } from '../../domain/steps';
import type { ColumnMatch } from '../findColumns';
import type { RawValue } from '../snapshot';
import { needOf, type ColumnSpec } from '../tableSpec';
import { BoardFindings } from './boardFindings';
import { cellProblem, type CellOutcome, type CellProblem } from './cellProblem';
import type { ChosenTable } from './chooseTables';
import { expectedFormula, formulaCheck, type FormulaCheck } from './checkFormula';
import { cellAddress, cellPlace, localAddress } from './findingPlace';
import { hasInputs } from './hasInputs';
import { isHeaderRow } from './isHeaderRow';
import { lostNames, mergeLostNames } from './lostNames';
import { rawText } from './rawText';
import type { BoardReader } from './readBoard';
import { readBoardCell } from './readBoardCell';
import { readCell } from './readCell';
import { rowLabel } from './rowLabel';
import { isBlank } from './sheetGrid';
import type { StandardContext } from './standardWorkbook';
import type { CellReading, ReadCell, ReadRow } from './readTable';
import { isSumWord } from './sumRow';

/** Takes some milliseconds. */
const ROWS_A_STEP = 100;

/** What reading rows needs to know of the workbook. */
export interface RowContext {
  readonly context: StandardContext;
  readonly boards: BoardReader;
  /** What every name refers to, by lower-case name; absent where it is not known. */
  readonly definitions?: ReadonlyMap<string, string> | undefined;
}

/** A standard column where it stands in this table. */
interface PlacedColumn {
  readonly key: string;
  readonly column: ColumnSpec;
  readonly index: number;
  readonly header: string;
  readonly isRequired: boolean;
  /** Findings are made: the layout has the column. */
  readonly isJudged: boolean;
  readonly formula: string | null;
  readonly isLayoutFormula: FormulaCheck;
}

/**
 * Reads the rows of a table. Blank rows (nothing but formulas and an ID), repeated header rows and typed sum rows are left out, the
 * last with a finding; hidden and filtered rows are read. Every cell remembers where it stands.
 */
export function* readRows(
  chosen: ChosenTable,
  columns: ReadonlyMap<string, ColumnMatch>,
  rowContext: RowContext,
): Steps<{ readonly rows: readonly ReadRow[]; readonly findings: readonly Finding[] }> {
  const reader = new RowReader(chosen, columns, rowContext);
  const rows: ReadRow[] = [];
  for (const [at, cells] of chosen.table.rows.entries()) {
    const row = reader.read(cells, at);
    if (row !== null) rows.push(row);
    if (at % ROWS_A_STEP === 0) yield;
  }
  return { rows, findings: [...reader.boardFindings.findings(), ...mergeLostNames(reader.findings)] };
}

class RowReader {
  readonly findings: Finding[] = [];
  readonly boardFindings: BoardFindings;
  readonly #columns: readonly PlacedColumn[];
  readonly #inputs: readonly PlacedColumn[];
  readonly #hasMoney: boolean;
  /** The sheet's row of the first body row; tables can hide their header row. */
  readonly #firstRow: number;

  constructor(
    private readonly chosen: ChosenTable,
    private readonly matches: ReadonlyMap<string, ColumnMatch>,
    private readonly scope: RowContext,
  ) {
    const { table, spec } = chosen;
    this.boardFindings = new BoardFindings(spec.name);
    this.#columns = [...matches.values()].map((match) => this.#place(match));
    this.#inputs = this.#columns.filter(({ column }) => column.formula === undefined && column.kind !== 'id');
    this.#hasMoney = spec.columns.some(({ kind }) => kind === 'money');
    this.#firstRow = table.area.row + table.area.rowCount - table.rows.length - (table.hasTotals ? 1 : 0);
  }

  /** Null for a row that is no row. */
  read(cells: readonly RawValue[], at: number): ReadRow | null {
    const filled = this.#inputs.filter(({ index }) => !isBlank(cells[index]));
    if (filled.length === 0 || isHeaderRow(cells, this.chosen.table.headers)) return null;
    const rowIndex = this.#firstRow + at;
    const first = filled.reduce((left, right) => (right.index < left.index ? right : left));
    if (this.#hasMoney && isSumWord(cells[first.index])) {
      this.#add(sumRow(cells[first.index] ?? null), first, rowIndex, cells);
      return null;
    }
    const moneyUnit = this.#moneyUnit(cells);
    const read = new Map<string, ReadCell>();
    for (const column of this.#columns) {
      const raw = cells[column.index] ?? null;
      const outcome =
        column.column.kind === 'board'
          ? this.#readBoard(raw, column, rowIndex)
          : readCell(raw, column.column, moneyUnit);
      read.set(column.key, { raw, address: this.#address(column, rowIndex), value: outcome.value });
      this.#judge(outcome, column, rowIndex, at, cells);
    }
    for (const column of this.#inputs) this.#requireValue(column, read, rowIndex, cells);
    const board = read.get('board')?.value;
    return {
      rowIndex,
      board: board?.kind === 'board' ? board.board : null,
      cells: read,
      id: textOf(read.get('id')?.value),
    };
  }

  #place({ column, index }: ColumnMatch): PlacedColumn {
    const { table } = this.chosen;
    const need = needOf(column, this.scope.context.kind ?? 'plan');
    const formula = expectedFormula(column, this.matches, table.headers);
    return {
      key: column.key,
      column,
      index,
      header: table.headers[index] ?? '',
      isRequired: need === 'required',
      isJudged: need !== 'absent',
      formula,
      isLayoutFormula: formulaCheck(formula, table),
    };
  }

  #readBoard(raw: RawValue, column: PlacedColumn, rowIndex: number): CellOutcome {
    const { value, problem, finding } = readBoardCell(raw, this.chosen.spec.name, this.scope);
    if (finding !== null) {
      const { form, board, replacement } = finding;
      const text = rawText(raw);
      this.boardFindings.add(
        this.#position(column, rowIndex),
        column.header,
        form,
        text.trim(),
        board,
        replacement,
      );
    }
    return { value, problem };
  }

  /** One finding a cell: an overwritten formula rather than what stands there instead. */
  #judge(
    outcome: CellOutcome,
    column: PlacedColumn,
    rowIndex: number,
    at: number,
    cells: readonly RawValue[],
  ): void {
    if (!column.isJudged) return;
    const overwritten = this.#formulaProblem(column, at, rowIndex, cells);
    const problem =
      outcome.problem?.rule === 'VAL-05'
        ? this.#withLostNames(outcome.problem, this.chosen.table.formulas?.[at]?.[column.index] ?? null)
        : (overwritten ?? outcome.problem);
    if (problem !== null) this.#add(problem, column, rowIndex, cells);
  }

  /** The cause of an error that a name's loss explains. */
  #withLostNames(problem: CellProblem, formula: string | null): CellProblem {
    const names = lostNames(formula, this.scope.definitions);
    return names.length === 0 ? problem : { ...problem, params: { ...problem.params, names } };
  }

  #formulaProblem(
    { column, index, formula: expected, isLayoutFormula }: PlacedColumn,
    at: number,
    rowIndex: number,
    cells: readonly RawValue[],
  ): CellProblem | null {
    const formulas = this.chosen.table.formulas?.[at];
    if (formulas === undefined || column.formula === undefined) return null;
    const formula = formulas[index] ?? null;
    if (formula !== null && isLayoutFormula(formula, rowIndex)) return null;
    const raw = cells[index] ?? null;
    const form = formula !== null ? 'changed' : isBlank(raw) ? 'empty' : 'constant';
    const value = formula ?? rawText(raw);
    const isFilled = (key: string): boolean => !isBlank(cells[this.matches.get(key)?.index ?? -1]);
    const isComputed = hasInputs(this.chosen.spec, column, isFilled) ? 1 : 0;
    const params = { formula: expected, hasInputs: isComputed };
    const fix = expected === null ? null : ({ kind: 'writeFormula', params } as const);
    return cellProblem('VAL-06', 'warning', { form, value }, fix);
  }

  /** `Riktning` is not asked for where the target is no number (IND-04), nor a value where `Svar saknas` stands (IND-01). */
  #requireValue(
    column: PlacedColumn,
    read: ReadonlyMap<string, ReadCell>,
    rowIndex: number,
    cells: readonly RawValue[],
  ): void {
    const { key, isRequired } = column;
    if (!isRequired || key === 'board' || read.get(key)?.value.kind !== 'missing') return;
    if (column.column.kind === 'value' && !isBlank(cells[column.index])) return;
    const target = read.get('target')?.value.kind;
    if (key === 'direction' && target !== undefined && target !== 'number') return;
    this.#add(cellProblem('VAL-03', 'error', {}), column, rowIndex, cells);
  }

  #moneyUnit(cells: readonly RawValue[]): ReturnType<typeof moneyUnitOf> {
    const unit = cells[this.matches.get('unit')?.index ?? -1];
    return typeof unit === 'string' ? moneyUnitOf(unit) : null;
  }

  #add(problem: CellProblem, column: PlacedColumn, rowIndex: number, cells: readonly RawValue[]): void {
    const position = this.#position(column, rowIndex);
    const { rule, severity, params, fix } = problem;
    this.findings.push({
      rule,
      severity,
      place: cellPlace(position, this.chosen.spec.name, column.header),
      params: { ...params, column: column.header, label: rowLabel(cells, this.matches, column.key) },
      fix:
        fix === null ? null : { kind: fix.kind, params: { ...fix.params, cells: [localAddress(position)] } },
    });
  }

  #position({ index }: PlacedColumn, row: number): { sheet: string; row: number; column: number } {
    const { sheet, area } = this.chosen.table;
    return { sheet, row, column: area.column + index };
  }

  #address(column: PlacedColumn, rowIndex: number): string {
    return cellAddress(this.#position(column, rowIndex));
  }
}

function sumRow(raw: RawValue): CellProblem {
  return cellProblem('VAL-01', 'warning', { value: rawText(raw), expected: 'text', reason: 'sumRow' });
}

function textOf(value: CellReading | undefined): string | null {
  return value?.kind === 'text' ? value.text : null;
}

import type { Board } from '../../boardRegister';
import type { ReadTable } from '../../reading/readTable';
import type { StandardWorkbook } from '../../reading/standardWorkbook';
import { isCellError, type NamedCell, type RawValue } from '../../snapshot';
import { columnReference, type FedColumn } from './columnReference';
import { FED_COLUMNS, FED_NAMES, type FedColumns } from './fedColumns';
import { isMarkable, textMark, textMarkFormula } from './textMark';

/** Below these sizes figures of mixed columns are added up by themselves. */
const SMALL = [10, 10_000] as const;

/**
 * The formulas of the control cell: each is TRUE as long as what it adds up is what was read. They are sums, counts and marks of the
 * columns that the summary is made from, with functions of Excel 2013, and so few that a workbook of 5 000 rows still recalculates
 * at once. Every change of a single cell's figure, date or listed word, and of the number of rows, makes one of them FALSE. Not
 * noticed: a text that keeps its length and the four sampled characters, rows that change places, and a new table.
 * @param code the board whose rows count; those of other boards are left out. `region` for all.
 */
export function controlChecks(
  workbook: StandardWorkbook,
  names: ReadonlyMap<string, NamedCell>,
  code: string,
): readonly string[] {
  const others = workbook.boards.some((board) => board.code === code)
    ? workbook.boards.filter((board) => board.code !== code)
    : [];
  return [
    ...FED_NAMES.flatMap((name) => nameCheck(name, names.get(name.toLowerCase()))),
    ...[...workbook.tables.values()].flatMap((table) => {
      const fed = FED_COLUMNS[table.spec.name];
      return fed === undefined ? [] : tableChecks(table, fed, fed.isShared === true ? [] : others);
    }),
  ];
}

function nameCheck(name: string, cell: NamedCell | undefined): readonly string[] {
  if (cell === undefined || isCellError(cell.value)) return [];
  const { value } = cell;
  if (typeof value === 'number') return [`=ABS(N(${name})-${value})<1E-9`];
  return [`=${name}&""=${quoted(value === null ? '' : String(value))}`];
}

/** The rows of one table that count: all, or all but those that bear another board's full name. */
class Rows {
  readonly #others: readonly string[];
  readonly #counted: readonly boolean[];

  constructor(
    readonly board: FedColumn | null,
    others: readonly Board[],
  ) {
    this.#others = board === null ? [] : others.map(({ name }) => name);
    const left = new Set(this.#others.map((name) => name.toLowerCase()));
    this.#counted = (board?.values ?? []).map(
      (value) => !(typeof value === 'string' && left.has(value.toLowerCase())),
    );
  }

  get areAll(): boolean {
    return this.#others.length === 0;
  }

  /** Of a column's values those that count; the others are left as null. */
  of(values: readonly unknown[]): readonly unknown[] {
    return this.areAll
      ? values
      : values.map((value, index) => (this.#counted[index] === false ? null : value));
  }

  get count(): number {
    return this.#counted.filter((isCounted) => isCounted).length;
  }

  /** 1 for a row that counts, 0 for another. */
  get mask(): string {
    return this.#others.map((name) => `(${this.board?.reference ?? ''}<>${quoted(name)})`).join('*');
  }

  /** The same as criteria of SUMIFS. */
  get criteria(): string {
    return this.#others.map((name) => `,${this.board?.reference ?? ''},${quoted(`<>${name}`)}`).join('');
  }
}

function tableChecks(table: ReadTable, fed: FedColumns, others: readonly Board[]): readonly string[] {
  const columnOf = (key: string): FedColumn | null => {
    const match = table.columns.get(key);
    return match === undefined ? null : columnReference(table.source, match.index);
  };
  const board = columnOf('board');
  const rows = new Rows(board, others);
  const columns = (keys: readonly string[]): readonly FedColumn[] =>
    keys.flatMap((key) => {
      const column = columnOf(key);
      return column === null ? [] : [column];
    });
  const all = columns(['board', ...fed.texts, ...fed.figures]);
  const sound = all.filter((column) => !hasErrors(column));
  const isSound = (column: FedColumn): boolean =>
    sound.some(({ reference }) => reference === column.reference);
  const figures = columns(fed.figures).filter(isSound);
  const mixed = columns(fed.mixed ?? []).filter(isSound);
  return [
    ...rowCheck(all[0] ?? null, rows),
    ...textChecks(sound, rows),
    ...figures.map((column) => sumCheck(column, rows, null)),
    ...mixed.flatMap((column) => SMALL.map((limit) => sumCheck(column, rows, limit))),
    ...(fed.pairs ?? []).flatMap(([one, other]) => pairCheck(columns([one, other]).filter(isSound), rows)),
    ...all.filter(hasErrors).map(errorCheck),
  ];
}

function rowCheck(column: FedColumn | null, rows: Rows): readonly string[] {
  if (column === null) return [];
  if (rows.areAll) return [`=ROWS(${column.reference})=${column.values.length}`];
  return [`=SUMPRODUCT(${rows.mask}*1)=${rows.count}`];
}

/** One formula for all texts of a table, each column with a weight of its own, so that texts do not change places unnoticed. */
function textChecks(columns: readonly FedColumn[], rows: Rows): readonly string[] {
  const markable = columns.filter(({ values }) =>
    values.every((value) => typeof value !== 'string' || isMarkable(value)),
  );
  if (markable.length === 0) return [];
  const mark = (value: unknown): number => (typeof value === 'string' ? textMark(value) : 0);
  const sum = markable.reduce(
    (total, { values }, index) =>
      total + (index + 1) * rows.of(values).reduce<number>((left, value) => left + mark(value), 0),
    0,
  );
  const terms = markable
    .map(({ reference }, index) => `${index + 1}*${textMarkFormula(reference)}`)
    .join('+');
  const marks = rows.areAll ? terms : `${rows.mask}*(${terms})`;
  const isShort = marks.length < LONGEST_FORMULA;
  if (isShort) return [`=SUMPRODUCT(${marks})=${sum}`];
  const half = Math.ceil(columns.length / 2);
  return [...textChecks(columns.slice(0, half), rows), ...textChecks(columns.slice(half), rows)];
}

/** Excel takes 8 192 characters. */
const LONGEST_FORMULA = 7_000;

/** The sum of the numbers, or of those of at most a size. */
function sumCheck({ reference, values }: FedColumn, rows: Rows, below: number | null): string {
  const numbers = rows
    .of(values)
    .filter((value) => typeof value === 'number')
    .filter((value) => below === null || Math.abs(value) < below);
  const limits = below === null ? '' : `,${reference},"<${below}",${reference},">-${below}"`;
  const criteria = `${limits}${rows.criteria}`;
  const sum = criteria === '' ? `SUM(${reference})` : `SUMIFS(${reference}${criteria})`;
  return equals(sum, numbers);
}

function pairCheck([one, other]: readonly FedColumn[], rows: Rows): readonly string[] {
  if (one === undefined || other === undefined) return [];
  const values = rows.of(one.values);
  const products = values.flatMap((value, index) => {
    const second = other.values[index];
    return typeof value === 'number' && typeof second === 'number' ? [value * second] : [];
  });
  const mask = rows.areAll ? '' : `${rows.mask}*1,`;
  return [equals(`SUMPRODUCT(${mask}${one.reference},${other.reference})`, products)];
}

/** Equal but for what adding in another order changes in the last digits. */
function equals(formula: string, numbers: readonly number[]): string {
  const sum = numbers.reduce((left, number) => left + number, 0);
  const size = numbers.reduce((left, number) => left + Math.abs(number), 0);
  return `=ABS(${formula}-(${sum}))<${(1e-9 + 1e-12 * size).toExponential(2)}`;
}

function errorCheck({ reference, values }: FedColumn): string {
  return `=SUMPRODUCT(ISERROR(${reference})*1)=${values.filter((value) => isCellError(value as RawValue)).length}`;
}

/** A formula over an error value is an error: such a column is only watched for the errors themselves. */
function hasErrors({ values }: FedColumn): boolean {
  return values.some((value) => isCellError(value));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

import type { CellInput } from '../../layout/change';
import { commonFormula } from '../../layout/collect/commonFormula';
import { expectedFormula } from '../../layout/reading/checkFormula';
import type { ReadTable } from '../../layout/reading/readTable';
import type { RawValue } from '../../layout/snapshot';
import { contentOf } from '../followup/rowContent';
import { carriedColumns } from './carriedColumns';
import type { BoardTable, PairedRow } from './boardTable';
import type { RegionRow } from './regionRows';

/** A reference that means another cell when the formula moves. */
const RELATIVE = /(?:^|[^\p{L}\p{N}_.$[])\$?[A-Z]{1,3}\d|(?:^|[^\p{L}\p{N}_.$[])[A-Z]{1,3}\$?\d/u;

/** Makes the cells of a table's rows; what they need of the table is worked out once. */
export class RowInputs {
  readonly #carried: readonly (readonly [string, number])[];
  readonly #computed: readonly (readonly [number, string])[];
  readonly #own: readonly number[];
  readonly #commonFormulas: ReadonlyMap<number, string>;

  constructor(private readonly table: ReadTable) {
    const { source, columns } = table;
    this.#carried = [...carriedColumns(table)];
    this.#computed = [...columns.values()].flatMap(({ column, index }): (readonly [number, string])[] => {
      const formula = expectedFormula(column, columns, source.headers);
      return formula === null ? [] : [[index, formula]];
    });
    const known = new Set([
      ...this.#carried.map(([, index]) => index),
      ...[...columns.values()].map(({ index }) => index),
    ]);
    this.#own = [...source.headers.keys()].filter((index) => !known.has(index));
    this.#commonFormulas = new Map(
      this.#own.flatMap((index): [number, string][] => {
        const formula = commonFormula(source, index);
        return formula === null ? [] : [[index, formula]];
      }),
    );
  }

  /**
   * A row that keeps its place: the cells that get another value. A computed cell in which somebody has put a constant is computed again,
   * for the constant was about other figures.
   */
  kept({ taken, source }: BoardTable, { row }: PairedRow, old: RegionRow, id: string): readonly CellInput[] {
    const cells = this.#blank();
    const raw = (index: number): RawValue => this.table.source.rows[old.at]?.[index] ?? null;
    for (const [key, index] of this.#carried) {
      const next = row.cells[key] ?? null;
      if (Object.hasOwn(source.headers, key) && next !== contentOf(raw(index))) cells[index] = next;
    }
    this.#write(cells, 'board', taken.board.name, raw);
    this.#write(cells, 'id', id, raw);
    for (const [index, formula] of this.#computed) {
      if ((this.table.source.formulas?.[old.at]?.[index] ?? null) === null) cells[index] = { formula };
    }
    return cells;
  }

  /** A row to insert; where it continues an old one, whatever the file has no column for comes along. */
  inserted({ taken, source }: BoardTable, { row, old }: PairedRow, id: string): readonly CellInput[] {
    const cells = this.#blank();
    for (const [key, index] of this.#carried) {
      cells[index] = Object.hasOwn(source.headers, key) ? (row.cells[key] ?? null) : this.#moved(old, index);
    }
    for (const index of this.#own) {
      const formula = this.#commonFormulas.get(index);
      cells[index] = formula === undefined ? this.#moved(old, index) : { formula };
    }
    this.#write(cells, 'board', taken.board.name);
    this.#write(cells, 'id', id);
    for (const [index, formula] of this.#computed) cells[index] = { formula };
    return cells;
  }

  /** The one blank row of an emptied table. */
  emptied(): readonly CellInput[] {
    const cells: CellInput[] = this.table.source.headers.map(() => null);
    for (const [index, formula] of [...this.#commonFormulas, ...this.#computed]) cells[index] = { formula };
    return cells;
  }

  #blank(): CellInput[] {
    return this.table.source.headers.map(() => undefined);
  }

  #moved(old: RegionRow | null, index: number): CellInput {
    if (old === null) return null;
    const formula = this.table.source.formulas?.[old.at]?.[index] ?? null;
    if (formula !== null && !RELATIVE.test(formula)) return { formula };
    return contentOf(this.table.source.rows[old.at]?.[index]);
  }

  #write(cells: CellInput[], key: string, text: string, raw?: (index: number) => RawValue): void {
    const index = this.table.columns.get(key)?.index;
    if (index !== undefined && raw?.(index) !== text) cells[index] = text;
  }
}

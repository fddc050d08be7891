import type { Area } from '../area';

/** Cells, told from the top down, as areas of one column each: those below each other are one. */
export class ColumnStrips {
  readonly #strips: Area[] = [];
  /** The lowest strip of each column, by its place in the list. */
  readonly #lowest = new Map<number, number>();

  add(row: number, column: number): void {
    const at = this.#lowest.get(column);
    const strip = at === undefined ? undefined : this.#strips[at];
    if (at !== undefined && strip !== undefined && strip.row + strip.rowCount === row) {
      this.#strips[at] = { ...strip, rowCount: strip.rowCount + 1 };
      return;
    }
    this.#lowest.set(column, this.#strips.length);
    this.#strips.push({ row, column, rowCount: 1, columnCount: 1 });
  }

  /** In the order of their uppermost cells. */
  get areas(): readonly Area[] {
    return this.#strips;
  }
}

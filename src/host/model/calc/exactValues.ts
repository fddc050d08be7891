import { toCol } from '@borgar/fx';
import type { Model } from '@ironcalc/wasm';
import type { EngineCell } from './calcEngine';
import { alwaysQuoted } from './formulaTokens';

const sheetColumns = 16384;
/** Formulas of one column with fewer empty rows than this between them are read as one block. */
const widestGap = 64;

/** Where the exact text of a column's run of cells stands: rows are those of the cells. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Exact numbers out of IronCalc 0.8, which gives values as formatted text alone: of formats, General shows nine digits and
 * the exponent format errs in the last (90692.8 came as 9.06927999999999E+4, in 2 to 3 of 100 numbers). But `A1&""` is
 * computed with all digits (unlike in Excel, which joins 15). So behind the book's sheets stand sheets of our own with
 * one spilling formula a run of formula cells, `='Blad1'!$C$5:$C$904&""`, and numbers are read there.
 */
export class ExactValues {
  private readonly model: Model;
  private readonly columns = new Map<string, number>();
  /** The runs that stand on our sheets, as one text. */
  private covered = '';
  private firstSheet = 0;
  private sheetCount = 0;

  constructor(model: Model) {
    this.model = model;
  }

  /** Takes our sheets away, so that the book's can be changed. */
  remove(): void {
    for (; this.sheetCount > 0; this.sheetCount -= 1)
      this.model.deleteSheet(this.firstSheet + this.sheetCount - 1);
    this.columns.clear();
    this.covered = '';
  }

  /** Sets up a sheet of ours behind the book's. With every new sheet the engine reads all its formulas again: best done before they come. */
  prepare(sheetNames: readonly string[]): void {
    this.remove();
    this.firstSheet = sheetNames.length;
    this.addSheet(sheetNames);
  }

  /** Makes ready to read these cells, after the next evaluation. */
  cover(sheetNames: readonly string[], cells: Iterable<EngineCell>): void {
    const byColumn = new Map<string, number[]>();
    for (const { sheet, row, column } of cells) {
      const key = `${sheet},${column}`;
      const rows = byColumn.get(key);
      if (rows === undefined) byColumn.set(key, [row]);
      else rows.push(row);
    }
    const runs = [...byColumn].map(([key, rows]) => ({ key, runs: runsOf(rows) }));
    const wanted = JSON.stringify(runs);
    if (wanted === this.covered) return;
    if (this.columns.size > 0 || this.sheetCount === 0) this.prepare(sheetNames);
    this.covered = wanted;
    for (const { key, runs: each } of runs) this.coverColumn(sheetNames, key, each);
  }

  /** The number a covered cell held at the last evaluation; the formula `=A1` on an empty A1 has 0. */
  number(cell: EngineCell): number {
    const place = this.columns.get(`${cell.sheet},${cell.column}`);
    if (place === undefined) return NaN;
    const text = this.model.getFormattedCellValue(
      this.sheetOf(place),
      cell.row + 1,
      (place % sheetColumns) + 1,
    );
    return Number(text);
  }

  private coverColumn(sheetNames: readonly string[], key: string, runs: readonly Run[]): void {
    const [sheet = 0, column = 0] = key.split(',').map(Number);
    const place = this.columns.size;
    this.columns.set(key, place);
    if (this.sheetOf(place) >= this.firstSheet + this.sheetCount) this.addSheet(sheetNames);
    for (const run of runs) this.enter(alwaysQuoted(sheetNames[sheet] ?? ''), toCol(column), place, run);
  }

  private enter(sheet: string, letters: string, place: number, run: Run): void {
    const formula = `=${sheet}!$${letters}$${run.first + 1}:$${letters}$${run.last + 1}&""`;
    this.model.setUserInput(this.sheetOf(place), run.first + 1, (place % sheetColumns) + 1, formula);
  }

  private addSheet(sheetNames: readonly string[]): void {
    let name = `exact${this.sheetCount}`;
    while (sheetNames.some((taken) => taken.toLowerCase() === name)) name += '_';
    this.model.newSheet();
    this.model.renameSheet(this.firstSheet + this.sheetCount, name);
    this.sheetCount += 1;
  }

  private sheetOf(place: number): number {
    return this.firstSheet + Math.floor(place / sheetColumns);
  }
}

function runsOf(rows: readonly number[]): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && row - run.last <= widestGap) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

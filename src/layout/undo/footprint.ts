import type { Area } from '../area';
import { distinctAreas, uncovered } from './areaSet';
import { originParts, type Shift, type Span } from './shift';

/** What of cells is read before they are changed, each for itself. `contents` brings number formats along. */
export const CELL_PARTS = [
  'contents',
  'number',
  'fill',
  'font',
  'alignment',
  'edges',
  'validation',
  'link',
] as const;

/** One of {@link CELL_PARTS}. */
export type CellPart = (typeof CELL_PARTS)[number];

/** The looks of cells, each a part. */
export const LOOK_PARTS = ['number', 'fill', 'font', 'alignment', 'edges'] as const;

/** What a list of changes does to a sheet that was there before: everything in the sheet's own coordinates as they were. */
export class SheetFootprint {
  readonly #cells = new Map<CellPart, Area[]>();
  readonly #distinct = new Map<CellPart, readonly Area[]>();
  readonly #rows: Area[] = [];
  readonly #columns: Area[] = [];
  /** Rows of the user's that decide where is written; they are compared, and not put back. */
  readonly #witnesses: Area[] = [];
  /** Conditional formats are taken away, added, or torn where they stand. */
  hasRules = false;
  hasBreaks = false;
  hasFreeze = false;
  hasPage = false;
  /** Charts that are removed, by lower-case name. */
  readonly charts = new Set<string>();

  constructor(readonly sheet: string) {}

  add(parts: readonly CellPart[], areas: readonly Area[], shifts: readonly Shift[]): void {
    const origins = areas.flatMap((area) => originsOf(area, shifts));
    for (const part of parts) {
      this.#of(part).push(...origins);
      this.#distinct.delete(part);
    }
  }

  addWitness(area: Area, shifts: readonly Shift[]): void {
    this.#witnesses.push(...originsOf(area, shifts));
  }

  addRows({ first, count }: Span, shifts: readonly Shift[]): void {
    const area = { row: first, column: 0, rowCount: count, columnCount: 1 };
    this.#rows.push(...originsOf(area, wholeShifts(shifts, 'row')));
  }

  addColumns({ first, count }: Span, shifts: readonly Shift[]): void {
    const area = { row: 0, column: first, rowCount: 1, columnCount: count };
    this.#columns.push(...originsOf(area, wholeShifts(shifts, 'column')));
  }

  cells(part: CellPart): readonly Area[] {
    const known = this.#distinct.get(part) ?? distinctAreas(this.#of(part));
    this.#distinct.set(part, known);
    return known;
  }

  /** Where a part of the looks is read; number formats come with the contents. */
  looks(part: (typeof LOOK_PARTS)[number]): readonly Area[] {
    if (part !== 'number') return this.cells(part);
    const contents = this.cells('contents');
    return this.cells(part).flatMap((area) => uncovered(area, contents));
  }

  get witnesses(): readonly Area[] {
    return distinctAreas(this.#witnesses);
  }

  get rows(): readonly Span[] {
    return distinctAreas(this.#rows).map(({ row, rowCount }) => ({ first: row, count: rowCount }));
  }

  get columns(): readonly Span[] {
    return distinctAreas(this.#columns).map(({ column, columnCount }) => ({
      first: column,
      count: columnCount,
    }));
  }

  #of(part: CellPart): Area[] {
    const known = this.#cells.get(part) ?? [];
    this.#cells.set(part, known);
    return known;
  }
}

/** Where the parts of an area stood before the shifts; what came with them is left out. */
export function originsOf(area: Area, shifts: readonly Shift[]): readonly Area[] {
  let areas: readonly Area[] = [area];
  for (const shift of shifts.toReversed()) {
    areas = areas.flatMap((part) => originParts(part, shift).map(({ from }) => from));
  }
  return areas;
}

/** Heights and widths move with whole rows and columns alone. */
function wholeShifts(shifts: readonly Shift[], axis: Shift['axis']): readonly Shift[] {
  return shifts.filter((shift) => shift.axis === axis && shift.across === null);
}

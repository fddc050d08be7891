import type { Steps } from '../../domain/steps';
import type { Area } from '../area';
import type { RawValue } from '../snapshot';
import { BasisCells, type BasisCell } from './basisCells';
import { capturedCell, type CapturedState } from './capturedState';
import { findCompared } from './comparedCells';
import type { UndoPlan } from './undoPlan';

/** Something that is not as it was when the changes were decided. */
export interface MovedThing {
  readonly sheet: string;
  /** Null for the sheet itself, a table or a name. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/**
 * What has changed in the workbook between the reading that changes were decided on and now, of all that decides where and what is
 * written: sheets, tables, names, conditional formats, the cells that will be overwritten and the rows that they belong to. Null when all
 * is as it was. What a formula shows may change by itself, and does not count.
 */
export function* movedSince(plan: UndoPlan, captured: CapturedState): Steps<MovedThing | null> {
  return (
    movedSheet(plan, captured) ??
    movedTable(plan, captured) ??
    movedName(plan, captured) ??
    (yield* movedCell(plan, captured))
  );
}

function movedSheet(
  { footprints, blankSheets, snapshot }: UndoPlan,
  captured: CapturedState,
): MovedThing | null {
  const gone = [...footprints.keys(), ...blankSheets].find((name) => !captured.sheets.includes(name));
  if (gone !== undefined) return { sheet: gone, cell: null };
  const filled = snapshot.sheets.find(({ name, used }) => used === null && isMoreThanOne(captured, name));
  if (filled !== undefined) return { sheet: filled.name, cell: null };
  for (const [sheet, rules] of captured.rules) {
    const before = snapshot.colourRules?.filter((rule) => rule.sheet === sheet);
    const isSame =
      before === undefined ||
      (before.length === rules.length &&
        before.every((rule, index) => {
          const now = rules[index];
          return rule.id === now?.id && rule.formula === now.formula && rule.fill === now.fill;
        }));
    if (!isSame) return { sheet, cell: null };
  }
  return null;
}

/** Of an empty sheet Excel tells the first cell. */
function isMoreThanOne({ extents }: CapturedState, sheet: string): boolean {
  const extent = extents.get(sheet);
  return extent !== undefined && (extent.row + extent.rowCount > 1 || extent.column + extent.columnCount > 1);
}

function movedTable({ footprints, snapshot }: UndoPlan, { tables }: CapturedState): MovedThing | null {
  for (const { name, sheet, area, headers } of snapshot.tables) {
    if (name === null || !footprints.has(sheet)) continue;
    const now = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    const isSame =
      now?.sheet === sheet &&
      isSameArea(now.area, area) &&
      now.headers.length === headers.length &&
      headers.every((header, index) => header === now.headers[index]);
    if (!isSame) return { sheet, cell: null };
  }
  return null;
}

function movedName({ names, snapshot }: UndoPlan, captured: CapturedState): MovedThing | null {
  const { definitions } = snapshot;
  const moved = names.find(
    (name) =>
      definitions !== undefined &&
      (definitions.get(name.toLowerCase()) ?? null) !== captured.names.get(name.toLowerCase()),
  );
  return moved === undefined ? null : { sheet: moved, cell: null };
}

function movedCell(plan: UndoPlan, captured: CapturedState): Steps<MovedThing | null> {
  const basis = new BasisCells(plan.snapshot);
  return findCompared(plan, (...place) => {
    const before = basis.at(...place);
    const now = capturedCell(captured.cells, ...place);
    return before !== undefined && now !== undefined && !isSameCell(before, now);
  });
}

function isSameCell(
  before: BasisCell,
  now: { readonly value: RawValue; readonly formula: string | null },
): boolean {
  if (before.formula !== undefined && before.formula !== now.formula) return false;
  return (
    now.formula !== null ||
    before.value === now.value ||
    JSON.stringify(before.value) === JSON.stringify(now.value)
  );
}

/** Whether two areas are the same. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

import { foldText } from '../../domain/foldText';
import type { Area } from '../../layout/area';
import type { CellInput, Change } from '../../layout/change';
import { BOARD_LIST_NAME, LISTS } from '../../layout/lists';
import { LIST_SHEET } from '../../layout/listSheet';
import { rawText } from '../../layout/reading/rawText';
import { isBlank } from '../../layout/reading/sheetGrid';
import { areaAt, cellsChange } from '../../layout/sheetChanges';
import type { CellsSnapshot, Snapshot } from '../../layout/snapshot';
import { rowOf, type Blueprint, type BlueprintField } from './blueprint';
import { absoluteReference, notePlace, sheetPlace } from './notePlace';
import { isIntact, tableRepairId } from './planSheets';
import { lostTableId } from './planTables';
import type { Repair } from './repair';
import type { RepairSource } from './repairSource';

/** A table's header row in a standard sheet, and that of the lists. */
const LIST_ROW = 3;
/** What a field that is added anew cannot know. */
const UNKNOWN_VALUES = new Set(['MT_Upprattad']);

/**
 * The workbook's names: the cells of Start and Regler are found again by their labels, the lists by their titles; a row or list that is
 * gone is added below, or beside, the others. Names that point to something are left alone.
 * @param generated sheets that come back whole, with their names
 */
export function planNames(source: RepairSource, generated: ReadonlySet<string>): readonly Repair[] {
  const { snapshot, workbook, blueprint } = source;
  const { definitions } = snapshot;
  if (definitions === undefined || workbook.context.kind === null) return [];
  return [
    ...(blueprint === null ? [] : planFields(snapshot, blueprint, generated)),
    ...(generated.has(LIST_SHEET) ? [] : planLists(snapshot)),
    ...planBoardList(source),
  ];
}

function planFields(
  snapshot: Snapshot,
  blueprint: Blueprint,
  generated: ReadonlySet<string>,
): readonly Repair[] {
  const fields = blueprint.fields.filter(({ sheet }) => !generated.has(sheet));
  // Rows are added at one place: the last of them first.
  return fields.toReversed().flatMap((field) => {
    const isThere = isIntact(snapshot.definitions?.get(field.name.toLowerCase()), snapshot);
    if (isThere) return fieldFormula(snapshot, field);
    const home = homeOf(snapshot, blueprint, field.sheet);
    return home === null ? [] : [findField(snapshot, blueprint, field, home)];
  });
}

/** The cells of the sheet that bears the fields, whatever it is called now; null when it is gone. */
function homeOf(snapshot: Snapshot, blueprint: Blueprint, sheet: string): CellsSnapshot | null {
  const named = blueprint.fields
    .filter((field) => field.sheet === sheet)
    .flatMap(({ name }) => snapshot.names.get(name.toLowerCase())?.sheet ?? []);
  const name = named[0] ?? sheet;
  return snapshot.cells?.find((cells) => foldText(cells.sheet) === foldText(name)) ?? null;
}

function findField(
  snapshot: Snapshot,
  blueprint: Blueprint,
  field: BlueprintField,
  home: CellsSnapshot,
): Repair {
  const labelled = findText(home, field.label);
  if (labelled !== null) {
    const cell = areaAt(labelled.row, labelled.column + 1);
    return nameRepair(snapshot, field.name, home.sheet, cell, []);
  }
  const row = 1 + Math.max(field.row - 1, ...blueprint.fields.map((other) => rowNow(snapshot, other, home)));
  const value: CellInput = UNKNOWN_VALUES.has(field.name) || !isTold(field, blueprint) ? null : field.value;
  const changes = rowOf(blueprint.changesOf(field.sheet), field.row, row - field.row).map((change) =>
    'sheet' in change ? { ...change, sheet: home.sheet } : change,
  );
  const cell = areaAt(row, field.column);
  const repair = nameRepair(snapshot, field.name, home.sheet, cell, [
    { kind: 'insertSheetRows', sheet: home.sheet, row, rowCount: 1 },
    ...changes,
    cellsChange(home.sheet, row, field.column, [[value]]),
  ]);
  return { ...repair, kind: 'field', params: { name: field.label } };
}

function isTold({ name }: BlueprintField, { context }: Blueprint): boolean {
  return name !== 'MT_Namnd' || context.isBoardKnown;
}

/** Where another field of the sheet stands, -1 when it does not. */
function rowNow(snapshot: Snapshot, field: BlueprintField, home: CellsSnapshot): number {
  const named = snapshot.names.get(field.name.toLowerCase());
  if (named !== undefined) return named.sheet === home.sheet ? named.row : -1;
  return findText(home, field.label)?.row ?? -1;
}

/** A field that Excel computes, overwritten by a constant. */
function fieldFormula(snapshot: Snapshot, field: BlueprintField): readonly Repair[] {
  const cell = snapshot.names.get(field.name.toLowerCase());
  const home = snapshot.cells?.find(({ sheet }) => sheet === cell?.sheet);
  if (typeof field.value !== 'object' || field.value === null || cell === undefined || home === undefined) {
    return [];
  }
  const formula = home.formulas[cell.row - home.row]?.[cell.column - home.column] ?? null;
  if (formula !== null && !formula.includes('#REF!')) return [];
  const work = {
    type: 'cells',
    cells: [
      { sheet: cell.sheet, row: cell.row, column: cell.column, input: field.value, numberFormat: null },
    ],
  } as const;
  return [
    {
      id: `fieldFormula:${field.name}`,
      kind: 'formula',
      place: notePlace(cell.sheet, null, null, cell),
      params: { from: formula === null && !isBlank(cell.value) ? rawText(cell.value) : null, count: 1 },
      isSafe: true,
      requires: [],
      work,
    },
  ];
}

function planLists(snapshot: Snapshot): readonly Repair[] {
  const cells = snapshot.cells?.find(({ sheet }) => foldText(sheet) === foldText(LIST_SHEET));
  const missing = Object.values(LISTS).filter(
    ({ name }) => !isIntact(snapshot.definitions?.get(name.toLowerCase()), snapshot),
  );
  if (!snapshot.sheets.some(({ name }) => foldText(name) === foldText(LIST_SHEET))) return [];
  const sheet = cells?.sheet ?? LIST_SHEET;
  let free = cells === undefined ? 0 : cells.column + (cells.values[0]?.length ?? 0);
  return missing.map(({ name, title, words }) => {
    const found = cells === undefined ? null : findList(cells, title);
    if (found !== null) return nameRepair(snapshot, name, sheet, found, []);
    const column = free;
    free += 1;
    return nameRepair(snapshot, name, sheet, areaAt(LIST_ROW + 1, column, words.length), [
      cellsChange(sheet, LIST_ROW, column, [[title], ...words.map((word) => [word])]),
    ]);
  });
}

/** The words under a title, to the first blank cell; words that the region has added are among them. */
function findList(cells: CellsSnapshot, title: string): Area | null {
  const at = findText(cells, title);
  if (at === null) return null;
  const below = cells.values
    .slice(at.row - cells.row + 1)
    .map((row) => row[at.column - cells.column] ?? null);
  const blank = below.findIndex((value) => isBlank(value));
  const rowCount = blank === -1 ? below.length : blank;
  return rowCount === 0 ? null : areaAt(at.row + 1, at.column, rowCount);
}

/** The boards' drop-down follows the table, and not the cells where it stood when it was converted to a range. */
function planBoardList({ snapshot, workbook }: RepairSource): readonly Repair[] {
  const definition = snapshot.definitions?.get(BOARD_LIST_NAME.toLowerCase());
  if (isIntact(definition, snapshot) && definition?.includes('[') === true) return [];
  const table = workbook.tables.get('tblNamnder');
  const header = table?.source.headers[table.columns.get('name')?.index ?? -1] ?? 'Namn';
  const requires =
    table === undefined
      ? [tableRepairId('tblNamnder')]
      : table.source.name === null
        ? [lostTableId('tblNamnder')]
        : [];
  const name = table?.source.name ?? 'tblNamnder';
  const refersTo = `=${name}[${header}]`;
  const repair = namedRepair(BOARD_LIST_NAME, table?.source.sheet ?? 'Nämnder', [
    { kind: definition === undefined ? 'addName' : 'setName', name: BOARD_LIST_NAME, refersTo },
  ]);
  return [{ ...repair, requires }];
}

function nameRepair(
  { definitions }: Snapshot,
  name: string,
  sheet: string,
  area: Area,
  before: readonly Change[],
): Repair {
  const kind = definitions?.has(name.toLowerCase()) === true ? 'setName' : 'addName';
  const repair = namedRepair(name, sheet, [
    ...before,
    { kind, name, refersTo: absoluteReference(sheet, area) },
  ]);
  return { ...repair, place: notePlace(sheet, null, null, area) };
}

function namedRepair(name: string, sheet: string, changes: readonly Change[]): Repair {
  return {
    id: `name:${name}`,
    kind: 'name',
    place: sheetPlace(sheet),
    params: { name },
    isSafe: true,
    requires: [],
    work: { type: 'changes', changes },
  };
}

/** The first cell that says just this, row by row. */
function findText(cells: CellsSnapshot, text: string): { row: number; column: number } | null {
  const wanted = foldText(text);
  for (const [down, row] of cells.values.entries()) {
    const right = row.findIndex((value) => typeof value === 'string' && foldText(value) === wanted);
    if (right !== -1) return { row: cells.row + down, column: cells.column + right };
  }
  return null;
}

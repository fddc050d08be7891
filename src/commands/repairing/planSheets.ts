import type { Snapshot } from '../../layout/snapshot';
import type { Change } from '../../layout/change';
import { foldText } from '../../domain/foldText';
import { LIST_SHEET } from '../../layout/listSheet';
import { RULES_SHEET } from '../../layout/rulesSheet';
import { START_SHEET } from '../../layout/startSheet';
import { STANDARD_TABLES } from '../../layout/standardTables';
import type { TableName, TableSpec } from '../../layout/tableSpec';
import type { Blueprint } from './blueprint';
import { notePlace, sheetPlace } from './notePlace';
import type { Repair } from './repair';
import type { Obstacles, RepairSource } from './repairSource';

/** The id of the repair that gives a missing table its sheet back. */
export function tableRepairId(table: string): string {
  return `table:${table}`;
}

/** The id of the repair that gives a missing sheet back. */
export function sheetRepairId(sheet: string): string {
  return `sheet:${sheet}`;
}

/**
 * Sheets that are gone: Start, Regler and Listor, when nothing is left of their names, and the tables that the layout requires or that
 * its formulas and drop-downs need. Each comes back as in a new workbook, in its place among the tabs.
 * @param neededTables tables that formulas need
 */
export function planSheets(
  source: RepairSource,
  neededTables: ReadonlySet<TableName>,
  obstacles: Obstacles,
): readonly Repair[] {
  const { snapshot, workbook, blueprint } = source;
  const { kind, isAppendix } = workbook.context;
  if (kind === null || isAppendix) return [];
  const tables = Object.values(STANDARD_TABLES).filter(
    (spec) => !workbook.tables.has(spec.name) && (spec.isRequired(kind) || neededTables.has(spec.name)),
  );
  const sheets = [START_SHEET, RULES_SHEET, LIST_SHEET].filter((sheet) => isGone(sheet, source));
  if (blueprint === null) {
    const places = [
      ...tables.map(({ sheet, name }) => notePlace(sheet, name)),
      ...(snapshot.definitions === undefined ? [] : [START_SHEET, RULES_SHEET, LIST_SHEET])
        .filter((sheet) => !hasSheet(source, sheet))
        .map(sheetPlace),
    ];
    obstacles.push(...places.map((place) => ({ reason: 'unknownContext', place }) as const));
    return [];
  }
  return [
    ...sheets.flatMap((sheet) => {
      if (sheet === START_SHEET && !blueprint.context.isBoardKnown) {
        obstacles.push({ reason: 'unknownContext', place: sheetPlace(sheet) });
        return [];
      }
      return [sheetRepair(sheet, source, blueprint)];
    }),
    ...tables.map((spec) => tableRepair(spec, source, blueprint)),
  ];
}

function hasSheet({ snapshot }: RepairSource, name: string): boolean {
  return snapshot.sheets.some((sheet) => foldText(sheet.name) === foldText(name));
}

/** A sheet of named cells that is not there, nor under another name. */
function isGone(sheet: string, source: RepairSource): boolean {
  const { definitions } = source.snapshot;
  if (definitions === undefined || hasSheet(source, sheet)) return false;
  const names = (source.blueprint?.changesOf(sheet) ?? []).flatMap((change) =>
    change.kind === 'addName' ? [change.name] : [],
  );
  return !names.some((name) => isIntact(definitions.get(name.toLowerCase()), source.snapshot));
}

/** Whether a name refers to something that is there. */
export function isIntact(definition: string | undefined, { sheets }: Pick<Snapshot, 'sheets'>): boolean {
  if (definition === undefined || definition.includes('#REF!')) return false;
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(definition) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || sheets.some(({ name }) => foldText(name) === foldText(sheet));
}

function sheetRepair(sheet: string, source: RepairSource, blueprint: Blueprint): Repair {
  return {
    id: sheetRepairId(sheet),
    kind: 'sheet',
    place: sheetPlace(sheet),
    params: {},
    isSafe: true,
    requires: [],
    work: generate(blueprint.changesOf(sheet), source),
  };
}

function tableRepair(spec: TableSpec, source: RepairSource, blueprint: Blueprint): Repair {
  const sheet = freeSheet(spec.sheet, source);
  const changes = blueprint
    .changesOf(spec.sheet)
    .filter((change) => change.kind !== 'addSheet' || sheet.isNew)
    .map((change) => ('sheet' in change ? { ...change, sheet: sheet.name } : change));
  return {
    id: tableRepairId(spec.name),
    kind: 'table',
    place: notePlace(sheet.name, spec.name),
    params: {},
    isSafe: true,
    requires: [],
    work: generate(changes, source),
  };
}

/** An empty sheet of the right name is used; one that holds something is somebody's, and the table gets a sheet beside it. */
function freeSheet(
  wanted: string,
  { snapshot }: RepairSource,
): { readonly name: string; readonly isNew: boolean } {
  const find = (name: string) => snapshot.sheets.find((sheet) => foldText(sheet.name) === foldText(name));
  const own = find(wanted);
  if (own === undefined) return { name: wanted, isNew: true };
  if (own.used === null) return { name: own.name, isNew: false };
  let number = 2;
  while (find(`${wanted} ${number}`) !== undefined) number += 1;
  return { name: `${wanted} ${number}`, isNew: true };
}

function generate(changes: readonly Change[], { snapshot }: RepairSource): Repair['work'] {
  const addSheet = changes.find((change) => change.kind === 'addSheet') ?? null;
  // Colours come afterwards, in the palette that the workbook is in.
  const others = changes.filter(({ kind }) => kind !== 'addSheet' && kind !== 'addColourRules');
  const formulas = others.filter(hasFormula);
  return {
    type: 'generate',
    addSheet,
    changes: others.filter((change) => !hasFormula(change)).flatMap((change) => named(change, snapshot)),
    formulas,
  };
}

/** A broken name is pointed anew; one that is in use elsewhere is left. */
function named(change: Change, snapshot: RepairSource['snapshot']): readonly Change[] {
  if (change.kind !== 'addName') return [change];
  const definition = snapshot.definitions?.get(change.name.toLowerCase());
  if (definition === undefined) return [change];
  return isIntact(definition, snapshot) ? [] : [{ ...change, kind: 'setName' }];
}

function hasFormula(change: Change): boolean {
  return (
    change.kind === 'cells' &&
    change.cells.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null))
  );
}

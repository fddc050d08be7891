import type { Change } from '../change';
import type { Snapshot } from '../snapshot';
import { SheetFootprint } from './footprint';
import { inverseSteps, type InverseStep } from './inverseSteps';
import { touchSheet } from './touchSheet';
import { ChangeWalk } from './walkChanges';

/** What undoing a list of changes takes, as far as it is known before anything is written. */
export interface UndoPlan {
  readonly changes: readonly Change[];
  readonly snapshot: Snapshot;
  /** What the changes do to each sheet that was there, by its name then. */
  readonly footprints: ReadonlyMap<string, SheetFootprint>;
  /** Sheets without anything on them that are written to: a new one takes their place. */
  readonly blankSheets: readonly string[];
  /** Names that the changes add or point elsewhere, and those that may lose what they point to, in lower case. */
  readonly names: readonly string[];
  /** What undoes each change that moves or makes something, in the order of the changes. */
  readonly steps: readonly InverseStep[];
  readonly losses: readonly UndoLoss[];
}

/**
 * What undoing cannot bring back through ExcelApi 1.14: notes and comments of cells that are cleared or deleted, what formulas elsewhere
 * said of rows that are deleted, which rows a filter hid, and charts.
 */
export type UndoLoss = 'notes' | 'references' | 'filters' | 'charts';

/**
 * Plans the undoing of changes before they are written: what they will overwrite is to be read, where it stands now.
 * @param snapshot what the changes were decided on
 * @param notBlank sheets that look empty and are not
 */
export function planUndo(
  changes: readonly Change[],
  snapshot: Snapshot,
  notBlank: ReadonlySet<string> = new Set(),
): UndoPlan {
  const footprints = new Map<string, SheetFootprint>();
  const blank = new Set(blankSheets(snapshot).filter((name) => !notBlank.has(name)));
  const touchedBlank = new Set<string>();
  const losses = new Set<UndoLoss>();
  const steps: InverseStep[] = [];
  new ChangeWalk(snapshot).follow(changes, (step) => {
    steps.push(...inverseSteps(step));
    touchSheet(step, changes, (name, touch) => {
      const sheet = step.sheet(name);
      if (sheet === undefined || sheet.origin === null) return;
      if (blank.has(sheet.origin)) {
        touchedBlank.add(sheet.origin);
        return;
      }
      const footprint = footprints.get(sheet.origin) ?? new SheetFootprint(sheet.origin);
      footprints.set(sheet.origin, footprint);
      touch(footprint, sheet);
      lossesOf(step.change).forEach((loss) => losses.add(loss));
    });
  });
  return {
    changes,
    snapshot,
    footprints,
    blankSheets: [...touchedBlank],
    names: [...new Set([...writtenNames(changes), ...tornNames(changes, snapshot)])],
    steps,
    losses: [...losses],
  };
}

function writtenNames(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) =>
    change.kind === 'addName' || change.kind === 'setName' ? [change.name.toLowerCase()] : [],
  );
}

/** A name that points to cells that are deleted points to nothing for ever. */
function tornNames(changes: readonly Change[], { definitions }: Snapshot): readonly string[] {
  const sheets = changes.flatMap((change) =>
    change.kind === 'deleteSheetRows' || change.kind === 'deleteCells'
      ? [change.sheet.replaceAll("'", "''")]
      : [],
  );
  if (sheets.length === 0) return [];
  return [...(definitions ?? [])].flatMap(([name, formula]) =>
    sheets.some((sheet) => formula.includes(`${sheet}!`) || formula.includes(`${sheet}'!`)) ? [name] : [],
  );
}

function blankSheets({ sheets, tables }: Snapshot): readonly string[] {
  return sheets.flatMap(({ name, used }) =>
    used === null && tables.every(({ sheet }) => sheet !== name) ? [name] : [],
  );
}

function lossesOf({ kind }: Change): readonly UndoLoss[] {
  if (kind === 'deleteSheetRows' || kind === 'deleteCells') return ['notes', 'references'];
  if (kind === 'clear') return ['notes'];
  if (kind === 'clearFilters') return ['filters'];
  return kind === 'removeCharts' ? ['charts'] : [];
}

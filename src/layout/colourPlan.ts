import type { PaletteName } from '../domain/palette';
import type { Change } from './change';
import { recolourLegend } from './colourLegend';
import { addRepairs, findColourRepairs, NO_REPAIRS, type ColourRepairs } from './colourRepairs';
import { isOwnColourRule } from './colourRules';
import { colouredAt, colourTargets, neededRules, type ColourTarget } from './colourTargets';
import { colouredTable, type ColouredTable } from './colouredTable';
import { paletteInUse } from './paletteInUse';
import { removeColourRules, replaceColourRules, type SheetRules } from './replaceColourRules';
import type { Snapshot } from './snapshot';

/** What colouring does to a workbook. */
export interface ColourPlan {
  /** Empty when every rule is in place already. */
  readonly changes: readonly Change[];
  readonly tables: readonly ColouredTable[];
  readonly palette: PaletteName;
  /** What was found wrong, and is put right by the changes. */
  readonly repairs: ColourRepairs;
  /** Own rules taken away, outdated and duplicated ones included. */
  readonly rulesRemoved: number;
  readonly rulesAdded: number;
  /** The user's own rules on the same sheets, left as they are. */
  readonly rulesKept: number;
}

/** What a workbook is coloured with. */
export interface ColourOptions {
  /** Left out: the palette that the workbook's colours are in already, else the standard one. */
  readonly palette?: PaletteName | undefined;
  /** For a workbook that is in none; the standard one when left out. */
  readonly fallback?: PaletteName | undefined;
}

/**
 * Decides which colour rules a workbook needs: our own are recognised and replaced sheet by sheet as a set; the user's rules and
 * fills are untouched and keep their rank; where the right set is in place nothing changes. The legend on Start follows the palette.
 * Source: rules.md 3.
 * @param snapshot read with `colourRules`, the bodies of COLOURED_TABLES and, for the legend, `find` with LEGEND_TEXTS
 */
export function planColourRules(snapshot: Snapshot, options: ColourOptions): ColourPlan {
  const targets = colourTargets(snapshot);
  const sheets = sheetRules(snapshot, targets);
  const palette = options.palette ?? usedPalette(snapshot, sheets) ?? options.fallback ?? 'standard';
  const planned = sheets.map((rules) => {
    const needed = targetsOn(rules.sheet, targets).flatMap((target) => neededRules(target, palette));
    return {
      changes: replaceColourRules(rules, needed),
      repairs: findColourRepairs(rules.own, needed),
    };
  });
  const legend = targets.length === 0 ? [] : recolourLegend(snapshot.foundCells ?? [], palette);
  return {
    ...summary(sheets, [...planned.flatMap(({ changes }) => changes), ...legend]),
    tables: targets.map(colouredTable),
    palette,
    repairs: planned.reduce((total, { repairs }) => addRepairs(total, repairs), NO_REPAIRS),
  };
}

/** What taking the colour rules away does to a workbook. */
export type ColourRemoval = Pick<ColourPlan, 'changes' | 'rulesRemoved' | 'rulesKept'> & {
  /** False when the workbook has no table that bears colours. */
  readonly hasTables: boolean;
};

/**
 * Decides which rules are ours, to be taken away; the user's rules and all fills stay.
 * @param snapshot read with `colourRules`
 */
export function planColourRemoval(snapshot: Snapshot): ColourRemoval {
  const targets = colourTargets(snapshot);
  const sheets = sheetRules(snapshot, targets);
  const { changes, rulesRemoved, rulesKept } = summary(sheets, sheets.flatMap(removeColourRules));
  return { changes, rulesRemoved, rulesKept, hasTables: targets.length > 0 };
}

/** The rules of every sheet that bears colours, ours apart from the user's. */
function sheetRules(snapshot: Snapshot, targets: readonly ColourTarget[]): readonly SheetRules[] {
  const sheets = [...new Set(targets.map(({ found }) => found.table.sheet))];
  return sheets.map((sheet) => {
    const columns = new Set(targetsOn(sheet, targets).flatMap(colouredAt));
    const rules = (snapshot.colourRules ?? []).filter((rule) => rule.sheet === sheet);
    const own = rules.filter((rule) => isOwnColourRule(rule, columns));
    return { sheet, own, users: rules.filter((rule) => !own.includes(rule)) };
  });
}

function targetsOn(sheet: string, targets: readonly ColourTarget[]): readonly ColourTarget[] {
  return targets.filter(({ found }) => found.table.sheet === sheet);
}

function usedPalette({ foundCells = [] }: Snapshot, sheets: readonly SheetRules[]): PaletteName | null {
  return paletteInUse(sheets.flatMap(({ own }) => own)) ?? paletteInUse(foundCells);
}

function summary(
  sheets: readonly SheetRules[],
  changes: readonly Change[],
): Pick<ColourPlan, 'changes' | 'rulesRemoved' | 'rulesAdded' | 'rulesKept'> {
  const sum = (amount: (change: Change) => number) =>
    changes.reduce((total, change) => total + amount(change), 0);
  return {
    changes,
    rulesRemoved: sum((change) => (change.kind === 'removeColourRules' ? change.ids.length : 0)),
    rulesAdded: sum((change) => (change.kind === 'addColourRules' ? change.rules.length : 0)),
    rulesKept: sheets.reduce((total, { users }) => total + users.length, 0),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHostedWorkbook } from '../../src/cli/hostedWorkbook';
import { repair, type RepairChoice, type RepairResult } from '../../src/commands/repair';
import type { RepairGroup } from '../../src/domain/repairNote';
import type { SheetModel } from '../../src/host/model/sheetModel';
import type { TableModel } from '../../src/host/model/tableModel';
import type { WorkbookModel } from '../../src/host/model/workbookModel';
import { lostCells } from './lostCells';
import { readSaved } from './workbookCells';

const EXAMPLES = join(__dirname, '../../examples');
/** The example plan. */
export const PLAN = readFileSync(join(EXAMPLES, 'plan-rs-2023.xlsx'));
/** The example follow-up. */
export const FOLLOW_UP = readFileSync(join(EXAMPLES, 'uppfoljning-rs-april-2023.xlsx'));

/** What a repair made of a damaged example. */
export interface Outcome {
  readonly result: RepairResult;
  readonly bytes: { readonly before: Uint8Array; readonly after: Uint8Array };
  readonly model: WorkbookModel;
  /** Filled cells that are not the same afterwards, formulas and formats included; and those of them that somebody entered. */
  readonly lost: readonly string[];
  readonly lostConstants: readonly string[];
  readonly groups: readonly RepairGroup[];
  readonly syncs: number;
}

/** Damages an example as people do, saves it, repairs the file, and saves that. A second repair must find nothing. */
export async function repaired(
  example: Uint8Array,
  damage: (model: WorkbookModel) => void,
  choice: RepairChoice = {},
): Promise<Outcome> {
  const damaged = openHostedWorkbook(example).model;
  damage(damaged);
  const before = damaged.save();
  const { book, model, host } = openHostedWorkbook(before);
  const syncs = host.counters.syncs;
  const result = await repair(book, choice);
  const used = host.counters.syncs - syncs;
  if (result.kind !== 'repaired') throw new Error(result.kind);
  const after = model.save();
  const again = await repair(openHostedWorkbook(after).book, choice);
  expect(again).toMatchObject({ kind: 'repaired', done: [] });
  const saved = { before: readSaved(before), after: readSaved(after) };
  return {
    result,
    bytes: { before, after },
    model,
    lost: lostCells(saved.before, saved.after),
    lostConstants: lostCells(saved.before, saved.after, 'constants'),
    groups: result.done.map(({ group }) => group),
    syncs: used,
  };
}

/** A table that must be there. */
export function table(model: WorkbookModel, name: string): TableModel {
  const found = model.table(name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

/** A sheet that must be there. */
export function sheet(model: WorkbookModel, name: string): SheetModel {
  const found = model.sheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** The sheet's column of a table's header, from 0. */
export function columnIndex(model: WorkbookModel, name: string, header: string): number {
  const found = table(model, name);
  return found.area.column + (found.column(header)?.index ?? NaN);
}

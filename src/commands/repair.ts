import {
  REPAIR_KINDS,
  repairGroup,
  type RepairGroup,
  type RepairNote,
  type RepairObstacle,
} from '../domain/repairNote';
import type { Book } from '../excel/book';
import { inTurns } from '../layout/inTurns';
import { colour } from './colour';
import { bearsColours } from './repairing/bearsColours';
import { REPAIR_REQUEST } from './repairing/repairRequest';
import { repairPlanning } from './repairing/planRepair';

/** How far the repair has come. */
export type RepairStep = 'reading' | 'writing';

/** What can be repaired, by group: what is safe first, each kind in its order. */
export interface RepairPreview {
  readonly kind: 'preview';
  readonly groups: readonly RepairGroupPreview[];
  readonly obstacles: readonly RepairObstacle[];
}

/** Repairs that are chosen together. */
export interface RepairGroupPreview {
  readonly group: RepairGroup;
  readonly isSafe: boolean;
  readonly repairs: readonly RepairNote[];
}

/** None of our tables, and no `MT_Layout`: there is nothing to repair to, and nothing was written. */
export interface NothingToRepair {
  readonly kind: 'notStandard';
}

/** What was repaired. */
export interface RepairResult {
  readonly kind: 'repaired';
  readonly done: readonly RepairGroupPreview[];
  /** What was not chosen. */
  readonly left: readonly RepairGroupPreview[];
  readonly obstacles: readonly RepairObstacle[];
}

/** What to repair. */
export interface RepairChoice {
  /** The groups to repair; every safe one when left out. */
  readonly chosen?: ReadonlySet<RepairGroup>;
  /** Numbers from 0 to below 1, for the row IDs; `Math.random` when left out. */
  readonly random?: () => number;
}

/**
 * Reparera, the preview: says what could be repaired and writes nothing.
 * @throws BookFault
 */
export async function previewRepair(book: Book): Promise<RepairPreview | NothingToRepair> {
  const plan = await inTurns(repairPlanning(await book.read(REPAIR_REQUEST)));
  if (plan === null) return { kind: 'notStandard' };
  return { kind: 'preview', groups: groupsOf(plan.repairs), obstacles: plan.obstacles };
}

/**
 * Reparera: puts back what the layout needs and what has been lost or overwritten (sheets, tables, columns, names, formulas, drop-downs,
 * formats, IDs) and turns text numbers into numbers, in one write; colours follow where a coloured column came back. What people have entered is neither moved nor deleted. Running it
 * twice changes nothing the second time.
 * @throws BookFault when Excel refuses; a part may then have been written, and running again completes
 */
export async function repair(
  book: Book,
  { chosen, ...options }: RepairChoice = {},
  onStep?: (step: RepairStep) => void,
): Promise<RepairResult | NothingToRepair> {
  onStep?.('reading');
  const decidedOn = await book.read(REPAIR_REQUEST);
  const plan = await inTurns(repairPlanning(decidedOn, options));
  if (plan === null) return { kind: 'notStandard' };
  const isChosen = (note: RepairNote): boolean => chosen?.has(repairGroup(note)) ?? note.isSafe;
  onStep?.('writing');
  const done = plan.repairs.filter(isChosen);
  await book.apply(plan.changes(isChosen), { decidedOn });
  if (done.some(bearsColours)) {
    await book.completing((own) => colour(own, {}), 'isTakenBack');
  }
  return {
    kind: 'repaired',
    done: groupsOf(done),
    left: groupsOf(plan.repairs.filter((note) => !isChosen(note))),
    obstacles: plan.obstacles,
  };
}

function groupsOf(repairs: readonly RepairNote[]): readonly RepairGroupPreview[] {
  return [true, false].flatMap((isSafe) =>
    REPAIR_KINDS.flatMap((kind): readonly RepairGroupPreview[] => {
      const own = repairs.filter((note) => note.kind === kind && note.isSafe === isSafe);
      const notes = own.map(({ place, params }): RepairNote => ({ kind, place, params, isSafe }));
      return notes.length === 0 ? [] : [{ group: repairGroup({ kind, isSafe }), isSafe, repairs: notes }];
    }),
  );
}

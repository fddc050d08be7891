import { readBoardFile } from '../../src/commands/readBoardFile';
import { ironCalcInNode } from '../../src/host/model/calc/ironCalcInNode';
import { openExcel } from '../excel/openExcel';
import { readSaved } from '../repair/workbookCells';
import { BookFault } from '../../src/excel/bookFault';
import { LayoutError } from '../../src/layout/layoutError';
import { OoxmlError } from '../../src/ooxml/ooxmlError';
import { fileWords } from '../../src/text/fileWords';
import { Draw } from './draw';
import { packageProblems } from './packageProblems';
import { drawWorkbooks, openModel, type DrawnWorkbook } from './drawnWorkbook';
import { breakFile } from './fileFaults';
import { breakModel } from './modelFaults';
import { OPENED_STEPS, type OpenedStep, type StepContext } from './openedSteps';

/** What to draw. */
export interface MutationRun {
  readonly seed: number;
  readonly count: number;
  /** The first of the draw's workbooks to try, from 0: to try one again, with a count of 1. */
  readonly first?: number;
  readonly onMutant?: (mutant: Mutant) => void | Promise<void>;
}

/** A broken workbook, and what became of it. */
export interface Mutant {
  readonly index: number;
  /** What it was and how it was broken. */
  readonly what: string;
  readonly bytes: Uint8Array;
  /** Saved by the commands; null where the file could not be opened. */
  readonly saved: Uint8Array | null;
  /** Excel itself could have saved it: only what people do in Excel was done to it. */
  readonly isSound: boolean;
  readonly problems: readonly string[];
}

/** More syncs than this of one command are no work on a workbook this small, but a loop. */
const MOST_SYNCS = 80;
const ENGINE = ironCalcInNode();

/**
 * Draws workbooks, breaks them, and lets the commands at them. A problem is what must never happen: another fault than those that users
 * have words for, endless work, a wrong colour, a lost cell, a broken file.
 * @returns the mutants with problems
 */
export async function runMutations({
  seed,
  count,
  first = 0,
  onMutant,
}: MutationRun): Promise<readonly Mutant[]> {
  const drawn = await drawWorkbooks(seed);
  const found: Mutant[] = [];
  for (let index = first; index < first + count; index += 1) {
    const mutant = await tryMutant(drawn, seed, index);
    await onMutant?.(mutant);
    if (mutant.problems.length > 0) found.push(mutant);
  }
  return found;
}

async function tryMutant(drawn: readonly DrawnWorkbook[], seed: number, index: number): Promise<Mutant> {
  const draw = new Draw(seed * 100_003 + index);
  const book = draw.pick(drawn);
  const { bytes, done, isSound } = mutate(book.bytes, draw);
  const problems: string[] = [];
  const attempt = async <T>(name: string, act: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await act();
    } catch (cause) {
      if (!isTold(cause))
        problems.push(`${name}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
      return null;
    }
  };
  await attempt('closed file', () => readBoardFile(bytes, 'x.xlsx'));
  // Formulas are computed for every third, for that takes half the time; the others keep their values.
  const computes = draw.isOne(3);
  const opened = await attempt('open', () => openExcel({ bytes, ...(computes && { engine: ENGINE }) }));
  const others = drawn.filter(({ name }) => name.startsWith('follow-up of')).map((each) => each.bytes);
  const context: StepContext = {
    draw,
    problems,
    others,
    computes,
    told: new Set(),
    last: await attempt('cells', () => readSaved(bytes)),
    bytes: null,
  };
  if (opened !== null) {
    for (const [name, step] of stepsFor(draw)) {
      const before = opened.host.counters.syncs;
      await attempt(name, () => step(opened, context));
      if (opened.host.counters.syncs - before > MOST_SYNCS) problems.push(`${name}: too many syncs`);
    }
  }
  const saved = context.bytes;
  if (saved !== null) await attempt('saved file', () => problems.push(...packageProblems(saved)));
  return { index, what: `${book.name}: ${done}`, bytes, saved, isSound, problems };
}

/** Check and colours always, for they are what people press most, and one of the others. */
function stepsFor(draw: Draw): readonly (readonly [string, OpenedStep])[] {
  const { check, colour, ...rest } = OPENED_STEPS;
  return [['check', check], ['colour', colour], ...draw.some(Object.entries(rest), 1)];
}

/** One workbook in six stays as people left it. */
function mutate(
  bytes: Uint8Array,
  draw: Draw,
): Pick<Mutant, 'bytes' | 'isSound'> & { readonly done: string } {
  if (draw.isOne(6)) return { bytes, done: 'as drawn', isSound: true };
  if (draw.isOne(2)) return { ...breakFile(bytes, draw), isSound: false };
  const model = openModel(bytes);
  const done = breakModel(model, draw).join(', ');
  return { bytes: model.save(), done, isSound: true };
}

/** A fault with words of its own; Excel's general one, or one of ours that only looks like Excel's, is a bug. */
function isTold(cause: unknown): boolean {
  if (cause instanceof OoxmlError) return fileWords('sv')[cause.code].endsWith('.');
  if (cause instanceof BookFault) return cause.officeCode !== 'none' && cause.code !== 'unknown';
  return cause instanceof LayoutError;
}

import { BookFault } from '../../src/excel/bookFault';
import { openExcel, type OpenExcel } from '../excel/openExcel';
import type { FaultCommand } from './faultCommand';
import { INVERSE_REFUSED, type FaultKind } from './faultKind';
import type { PlannedFault } from './faultMatrix';
import { references, type References } from './references';
import { runAgain } from './runAgain';
import { differences, isGivenBack, isSame, workbookDigest, type WorkbookDigest } from './workbookDigest';

/**
 * How the workbook stands afterwards: untouched, given back by the inverse changes, as after the command, as after the part of it that the
 * result tells, or in part.
 */
export type State = 'before' | 'inverse' | 'after' | 'rest' | 'partly';

/** One fault at one sync of one command. */
export interface CaseResult {
  readonly command: string;
  readonly kind: string;
  readonly sync: number;
  /** The fault's code; null when the command ended without one, 'silence' when nobody could hear. */
  readonly said: string | null;
  readonly state: State;
  /** What was written and not said, a wrong word, what running again left wrong: empty when all is well. */
  readonly problems: readonly string[];
}

/** How a run ended. */
export interface Ending {
  readonly said: string | null;
  readonly fault: BookFault | null;
  /** What the command said of itself; undefined where it ended with a fault, or nobody heard. */
  readonly result?: unknown;
}

/**
 * Runs a command with one thing going wrong at its n-th sync, and once more without.
 * @param options `isThorough`: runs again also where nothing was written
 */
export async function runCase(
  command: FaultCommand,
  { kind, sync }: PlannedFault,
  { isThorough = false } = {},
): Promise<CaseResult> {
  const expected = await references(command, kind);
  const excel = openExcel(expected.bytes === null ? {} : { bytes: expected.bytes });
  let writes = 0;
  excel.host.onBatch(({ changes }) => (writes += changes.length > 0 ? 1 : 0));
  const silence = silenceAt(excel, sync);
  kind.plan(excel.host, sync, command);
  const ending = await Promise.race([endingOf(command.run(excel.book)), silence]);
  excel.host.latencyMs = 0;
  excel.host.resetCounters();
  const { said } = ending;
  const named = { command: command.name, kind: kind.name, sync, said };
  if (writes === 0 && kind.edit === undefined && !isThorough && said !== null && said !== 'silence')
    return { ...named, state: 'before', problems: wrongEnding(kind, ending, 'before') };
  const saved = excel.model.save();
  const now = workbookDigest(saved, expected.ids);
  const found = stateOf(now, expected, writes > 0);
  const isRestTold = found === 'partly' && command.tellsRest?.(ending.result) === true;
  const state = isRestTold ? 'rest' : found;
  const isAfter = expected.after.some((each) => isSame(now, each));
  const problems = [
    ...wrongEnding(kind, ending, state, isAfter),
    ...unnamed(ending, state, kind, now, expected),
  ];
  const again = kind.way === 'closed' ? openExcel({ bytes: saved }) : excel;
  const isDone = kind.way === 'works' && state === 'after' && !isThorough;
  if (!isDone) problems.push(...(await runAgain(command, kind, again, expected, state)));
  return { ...named, state, problems };
}

/** How a run ends; whatever is no fault of the workbook's is thrown on. */
export async function endingOf(run: Promise<unknown>): Promise<Ending> {
  try {
    return { said: null, fault: null, result: await run };
  } catch (cause) {
    if (!(cause instanceof BookFault)) throw cause;
    return { said: cause.code, fault: cause };
  }
}

/** Resolves when the host has carried out the sync that it will not answer. */
function silenceAt({ host }: OpenExcel, sync: number): Promise<Ending> {
  return new Promise((resolve) => {
    let syncs = 0;
    host.onBatch(({ kind, bytesOut }) => {
      syncs += kind === 'sync' ? 1 : 0;
      if (kind === 'sync' && syncs === sync && bytesOut === 0) resolve({ said: 'silence', fault: null });
    });
  });
}

function stateOf(now: WorkbookDigest, { before, after }: References, hasWritten: boolean): State {
  if (before.some((each) => isSame(now, each))) return hasWritten ? 'inverse' : 'before';
  if (after.some((each) => isSame(now, each))) return 'after';
  if (hasWritten && before.some((each) => isGivenBack(now, each))) return 'inverse';
  return 'partly';
}

/** What may be told of how the workbook stands. */
const OUTCOMES: Readonly<Record<State, readonly string[]>> = {
  before: ['untouched'],
  inverse: ['restored'],
  after: ['left', 'done'],
  rest: [],
  partly: ['left'],
};

/**
 * What is gone at the last look before writing is told as moved; colours decide anew then.
 * @param isAfter the workbook is as after the command, whatever else it is like
 */
function wrongEnding(
  { way, code, name }: FaultKind,
  { said, fault }: Ending,
  state: State,
  isAfter = state === 'after',
): string[] {
  const isExpected =
    way === 'works'
      ? said === null || (name === 'request too large' && said === 'tooLarge')
      : said === code || (code === 'gone' && (said === 'moved' || (said === null && isAfter)));
  const isFree = way === 'closed' || way === 'meanwhile';
  const wrong = isFree || isExpected ? [] : [`said ${said ?? 'nothing'}`];
  const told = fault?.outcome ?? null;
  const shown = [...OUTCOMES[state], ...(isAfter ? OUTCOMES.after : [])];
  // A fault of reading tells nothing of writing, for nothing was written yet.
  // Where Excel refuses to be asked, too, what stands is told as perhaps written.
  const isCautious = told === 'left' && state === 'before' && name === INVERSE_REFUSED;
  const isTrue = isCautious || (told === null ? state === 'before' || fault === null : shown.includes(told));
  return isTrue ? wrong : [...wrong, `says ${told ?? 'nothing'} of ${state}`];
}

/** What stands in part must be named by its sheets. */
function unnamed(
  { fault, said }: Ending,
  state: State,
  { way }: FaultKind,
  now: WorkbookDigest,
  { before, after }: References,
): string[] {
  if (state !== 'partly' || way === 'closed') return [];
  const places = nearest(now, [...before, ...after]);
  if (fault === null) return [`${said ?? 'done'}, and wrong: ${places.slice(0, 6).join(', ')}`];
  const hidden = nearest(now, before).filter((place) => !isNamed(place, fault.sheets));
  return hidden.length === 0 ? [] : [`unnamed: ${hidden.slice(0, 6).join(', ')}`];
}

/** A name of the workbook is told with the sheet it points to. */
function isNamed(place: string, sheets: readonly string[]): boolean {
  return (
    place === 'sheets' ||
    place.startsWith('name ') ||
    sheets.some((sheet) => place.startsWith(`${sheet}!`) || place.startsWith(`${sheet} `))
  );
}

/** Where a workbook differs from the one that is most like it. */
export function nearest(now: WorkbookDigest, others: readonly WorkbookDigest[]): readonly string[] {
  const all = others.map((each) => differences(now, each));
  return all.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

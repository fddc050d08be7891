import type { CollectionRefusal, CollectionReport } from '../domain/collect/collectionReport';
import { inTurns } from '../layout/inTurns';
import type { Steps } from '../domain/steps';
import type { Book } from '../excel/book';
import type { BoardFile } from '../layout/collect/boardFile';
import { planColourRemoval } from '../layout/colourPlan';
import { excelDate } from '../layout/excelDate';
import type { Snapshot } from '../layout/snapshot';
import { colour } from './colour';
import type { FileDecisions } from './collecting/judgeFiles';
import { planCollection, type CollectionPlan, type ComparingProgress } from './collecting/planCollection';
import { COLLECT_REQUEST, regionBook } from './collecting/regionBook';

/** How far collecting has come; reading the files comes before. */
export type CollectStep = 'reading' | 'writing';

/** What collecting can be told. */
export interface CollectOptions {
  /** What the user has decided, by the file's place in the list. */
  readonly decisions?: FileDecisions;
  /** Collects what can be, and leaves the rest, though nobody has said so file by file. */
  readonly isPartial?: boolean;
  /** By the clock of this machine; now when left out. */
  readonly now?: Date;
  /** Numbers from 0 to below 1, for the row IDs; `Math.random` when left out. */
  readonly random?: () => number;
  /** Hears how far the comparison has come. */
  readonly onCompared?: (progress: ComparingProgress) => void;
  /** Ends the work before anything is written, with the signal's reason as the fault. */
  readonly signal?: AbortSignal;
}

/** Why nothing can be collected into the open workbook. */
export interface CollectRefused {
  readonly kind: 'refused';
  readonly refusal: CollectionRefusal;
}

/** What collecting would do. */
export interface CollectPreview {
  readonly kind: 'preview';
  readonly report: CollectionReport;
}

/** What collecting did. */
export type CollectResult =
  | CollectRefused
  /** Files are left out that the user has not left out: nothing was written. */
  | { readonly kind: 'undecided'; readonly report: CollectionReport }
  /** `report.isChanged` is false when the workbook held everything already; then nothing was written. */
  | { readonly kind: 'collected'; readonly report: CollectionReport };

/**
 * Samla in, the preview: judges the files and compares them with what the open workbook holds. Writes nothing.
 * @throws BookFault
 */
export async function previewCollection(
  book: Book,
  files: readonly BoardFile[],
  options: CollectOptions = {},
): Promise<CollectPreview | CollectRefused> {
  const { plan } = await decide(book, files, options);
  return plan.kind === 'refused' ? plan : { kind: 'preview', report: plan.report };
}

/**
 * Samla in: replaces each collected board's rows in the open workbook by those of its file, table by table, and logs it. All or nothing:
 * while a file is left out that the user has not left out, nothing is written. Other boards' rows, the region's own columns, Start, Regler
 * and Nämnder stay as they are; colours follow where the workbook has them. Collecting the same files again changes nothing.
 * @throws BookFault when Excel refuses; a part may then have been written, and collecting again completes it
 */
export async function collect(
  book: Book,
  files: readonly BoardFile[],
  options: CollectOptions = {},
  onStep?: (step: CollectStep) => void,
): Promise<CollectResult> {
  onStep?.('reading');
  const { plan, snapshot } = await decide(book, files, options);
  if (plan.kind === 'refused') return plan;
  const { report } = plan;
  if (report.undecided.length > 0 && options.isPartial !== true) return { kind: 'undecided', report };
  options.signal?.throwIfAborted();
  onStep?.('writing');
  await book.apply(plan.changes, { decidedOn: snapshot });
  if (plan.isReshaped && planColourRemoval(snapshot).rulesRemoved > 0) {
    await book.completing((own) => colour(own, {}), 'isTakenBack');
  }
  return { kind: 'collected', report };
}

async function decide(
  book: Book,
  files: readonly BoardFile[],
  options: CollectOptions,
): Promise<{ readonly plan: CollectionPlan | CollectRefused; readonly snapshot: Snapshot }> {
  const snapshot = await book.read(COLLECT_REQUEST);
  options.signal?.throwIfAborted();
  const plan = await inTurns(planning(snapshot, files, options), options.signal);
  return { plan, snapshot };
}

function* planning(
  snapshot: Snapshot,
  files: readonly BoardFile[],
  { decisions, now = new Date(), random, onCompared }: CollectOptions,
): Steps<CollectionPlan | CollectRefused> {
  const found = yield* regionBook(snapshot);
  if (found.kind === 'refused') return found;
  return yield* planCollection(found.region, files, {
    now: serialOf(now),
    ...(decisions !== undefined && { decisions }),
    ...(random !== undefined && { random }),
    ...(onCompared !== undefined && { onCompared }),
  });
}

/** The day and time by this machine's clock, to the minute: what the log shows. */
function serialOf(now: Date): number {
  const day = excelDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + (now.getHours() * 60 + now.getMinutes()) / 1440;
}

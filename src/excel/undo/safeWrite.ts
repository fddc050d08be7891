import type { Change } from '../../layout/change';
import { inTurns, nextTurn, type CountListener } from '../../layout/inTurns';
import type { Snapshot } from '../../layout/snapshot';
import { movedSince } from '../../layout/undo/movedSince';
import { planUndo } from '../../layout/undo/undoPlan';
import { BookFault } from '../bookFault';
import type { ExcelHost } from '../excelHost';
import { isOneUndoStep } from '../isOneUndoStep';
import { runExcel } from '../runExcel';
import { captureState } from './captureState';
import { movedFault } from './movedFault';
import { recoverWrite } from './recoverWrite';
import type { WrittenRecord } from './takeBack';
import { WriteGuard } from './writeGuard';
import { writeMessages } from './writeMessages';

/** What a write that can be undone goes by. */
interface SafeWriting {
  /** What was read to decide on the changes. */
  readonly decidedOn: Snapshot;
  /** What was written by the same command just before, to be taken back too when this fails. */
  readonly earlier: readonly WrittenRecord[];
  readonly onCount: CountListener | undefined;
}

/**
 * Writes changes so that they can be undone: just before, what they will overwrite is read, and whether everything still stands where it
 * stood when they were decided. When Excel stops half-way, or somebody changed a cell just before it was overwritten, what was done is
 * taken back, as it stood then.
 * @throws BookFault `moved` when the workbook has changed meanwhile; its `outcome` says how it is left
 */
export async function safeWrite(
  host: ExcelHost,
  changes: readonly Change[],
  { decidedOn, earlier, onCount }: SafeWriting,
): Promise<WrittenRecord> {
  const write = async (context: Excel.RequestContext): Promise<WrittenRecord> => {
    const record = await captureRecord(context, changes, decidedOn);
    const marked = new Set(record.plan.steps.map(({ index }) => index));
    const guard = new WriteGuard(record);
    const stop = await writeMessages(context, changes, { marked, guard, onCount });
    if (stop?.isMoved === true) throw movedFault(stop.fault.message, null);
    if (stop !== null) throw await recoverWrite(context, [...earlier, guard.recordAtLast()], stop);
    return record;
  };
  return runExcel(host, write, { isOneStep: isOneUndoStep(changes) });
}

async function captureRecord(
  context: Excel.RequestContext,
  changes: readonly Change[],
  decidedOn: Snapshot,
): Promise<WrittenRecord> {
  const plan = planUndo(changes, decidedOn);
  await nextTurn();
  const captured = await readState(context, plan);
  const record =
    captured.notBlank.length === 0
      ? { plan, captured }
      : await recaptured(context, changes, decidedOn, captured.notBlank);
  const moved = await inTurns(movedSince(record.plan, record.captured));
  if (moved !== null) throw movedFault(moved.sheet, moved.cell);
  return record;
}

async function recaptured(
  context: Excel.RequestContext,
  changes: readonly Change[],
  decidedOn: Snapshot,
  notBlank: readonly string[],
): Promise<WrittenRecord> {
  const plan = planUndo(changes, decidedOn, new Set(notBlank));
  return { plan, captured: await readState(context, plan) };
}

/** A sheet or table that is gone has been taken away since the reading. */
async function readState(
  context: Excel.RequestContext,
  plan: WrittenRecord['plan'],
): Promise<WrittenRecord['captured']> {
  try {
    return await captureState(context, plan);
  } catch (cause) {
    const fault = BookFault.from(cause);
    throw fault.code === 'gone' ? movedFault(fault.message, null) : fault.leaving('untouched');
  }
}

import type { Change } from '../../layout/change';
import { addressOf } from '../../layout/area';
import type { CountListener } from '../../layout/inTurns';
import type { Snapshot } from '../../layout/snapshot';
import { movedSince } from '../../layout/undo/movedSince';
import { planUndo } from '../../layout/undo/undoPlan';
import { BookFault } from '../bookFault';
import type { ExcelHost } from '../excelHost';
import { isOneUndoStep } from '../isOneUndoStep';
import { runExcel } from '../runExcel';
import { captureState } from './captureState';
import { recoverWrite } from './recoverWrite';
import { tableConditions } from './tableConditions';
import type { WrittenRecord } from './takeBack';
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
 * stood when they were decided. When Excel stops half-way, what it has done is taken back.
 * @throws BookFault `moved` when the workbook has changed meanwhile, and nothing was written; otherwise its `outcome` says how it is left
 */
export async function safeWrite(
  host: ExcelHost,
  changes: readonly Change[],
  { decidedOn, earlier, onCount }: SafeWriting,
): Promise<WrittenRecord> {
  const write = async (context: Excel.RequestContext): Promise<WrittenRecord> => {
    const record = await captureRecord(context, changes, decidedOn);
    const marked = new Set(record.plan.steps.map(({ index }) => index));
    const conditions = tableConditions(record.captured.tables);
    const stop = await writeMessages(context, changes, { marked, conditions, onCount });
    if (stop?.isMoved === true) throw movedFault(stop.fault.message, null);
    if (stop !== null) throw await recoverWrite(context, [...earlier, record], stop);
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
  const captured = await readState(context, plan);
  const record =
    captured.notBlank.length === 0
      ? { plan, captured }
      : await recaptured(context, changes, decidedOn, captured.notBlank);
  const moved = movedSince(record.plan, record.captured);
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

function movedFault(
  sheet: string,
  cell: { readonly row: number; readonly column: number } | null,
): BookFault {
  const place = cell === null ? sheet : `${sheet}!${addressOf({ ...cell, rowCount: 1, columnCount: 1 })}`;
  return new BookFault('moved', 'none', `changed since it was read: ${place}`, { outcome: 'untouched' });
}

import { carriedOut, type ObservedWorkbook } from '../../layout/undo/carriedOut';
import { isAsBefore } from '../../layout/undo/isAsBefore';
import type { UndoPlan } from '../../layout/undo/undoPlan';
import { ChangeWalk } from '../../layout/undo/walkChanges';
import type { BookFault } from '../bookFault';
import { captureState } from './captureState';
import { takeBack, type WrittenRecord } from './takeBack';
import type { WriteStop } from './writeMessages';

/**
 * Takes back what a write that stopped has done, and what the same command had written before it.
 * @param records what was written, the one that stopped last
 * @returns the fault to throw, which says how the workbook was left
 */
export async function recoverWrite(
  context: Excel.RequestContext,
  records: readonly WrittenRecord[],
  stop: WriteStop,
): Promise<BookFault> {
  const stopped = records.at(-1);
  const [first] = records;
  if (stopped === undefined || first === undefined) return stop.fault;
  try {
    const isUntouched = !hasMoved(stopped, stop) && (await standsAsBefore(context, stopped));
    if (!isUntouched) {
      const done = await doneOf(context, stopped.plan, stop);
      await takeBack(context, stopped, done);
    }
    for (const earlier of records.slice(0, -1).toReversed()) await takeBack(context, earlier);
    if (isUntouched && records.length === 1) return stop.fault.leaving('untouched');
  } catch {
    // What Excel refused first is what the user must hear; whether taking it back failed too is in the outcome.
  }
  // Where a sheet was protected meanwhile, what could be taken back may have been all that had been done.
  if (await standsAsBefore(context, first)) return stop.fault.leaving('restored');
  return stop.fault.leaving('left', touchedSheets(records, stop.carriedOut ?? stop.sent));
}

/** Whether it is known that rows, sheets or names have come, gone or moved, though nothing that was captured shows it. */
function hasMoved({ plan }: WrittenRecord, { carriedOut: told, confirmed }: WriteStop): boolean {
  return plan.steps.some(({ index }) => index < (told ?? confirmed));
}

async function standsAsBefore(
  context: Excel.RequestContext,
  { plan, captured }: WrittenRecord,
): Promise<boolean> {
  try {
    // Where the rules stand is read anew: a write that changed that alone would seem not to have been carried out.
    const { sheets, names, tables } = plan.snapshot;
    const now = await captureState(context, { ...plan, snapshot: { sheets, names, tables } });
    return isAsBefore(plan, captured, now);
  } catch {
    return false;
  }
}

async function doneOf(context: Excel.RequestContext, plan: UndoPlan, stop: WriteStop): Promise<number> {
  if (stop.carriedOut !== null) return stop.carriedOut;
  const isKnown = plan.steps.every(({ index }) => index < stop.confirmed || index >= stop.sent);
  if (isKnown) return stop.confirmed;
  const done = carriedOut(plan, await observe(context, plan), stop.confirmed, stop.sent);
  if (done === null) throw stop.fault;
  return done;
}

async function observe(
  context: Excel.RequestContext,
  { changes, snapshot }: UndoPlan,
): Promise<ObservedWorkbook> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  const walk = new ChangeWalk(snapshot);
  const names = new Set(walk.frames.map(({ name }) => name));
  walk.follow(changes, ({ framesAfter }) => framesAfter.forEach(({ name }) => names.add(name)));
  const asked = [...names].map((name) => {
    const table = tables.getItemOrNullObject(name).load('name');
    return {
      table,
      sheet: table.worksheet.load('name'),
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      first: table.getRange().getColumn(0).load('values'),
    };
  });
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: asked.flatMap(({ table, sheet, range, first }) => {
      if (table.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
      const firstColumn = first.values.map(([value]): unknown => value);
      return [
        { name: table.name, sheet: sheet.name, area: { row, column, rowCount, columnCount }, firstColumn },
      ];
    }),
  };
}

/**
 * The sheets that changes write to, as they are called afterwards.
 * @param done so many of the last record's changes were carried out
 */
export function touchedSheets(records: readonly WrittenRecord[], done = Infinity): readonly string[] {
  const names = records.flatMap(({ plan: { snapshot, changes, footprints, blankSheets } }, index) => {
    const walk = new ChangeWalk(snapshot);
    walk.follow(index < records.length - 1 ? changes : changes.slice(0, done));
    const touched = new Set([...footprints.keys(), ...blankSheets]);
    return walk.sheets.flatMap(({ name, origin }) => (origin === null || touched.has(origin) ? [name] : []));
  });
  return [...new Set(names)];
}

import { openExcel, type OpenExcel } from '../excel/openExcel';
import type { FaultCommand } from './faultCommand';
import type { FaultKind } from './faultKind';
import { tableContents } from './tableContents';
import { rowIds, workbookDigest, type WorkbookDigest } from './workbookDigest';

/** How a workbook may stand before and after a command, whatever order a colleague's edit and the command came in. */
export interface References {
  readonly bytes: Uint8Array | null;
  readonly ids: ReadonlySet<string>;
  /** Untouched by the command: with the colleague's edit. */
  readonly before: readonly WorkbookDigest[];
  /** As after the command: the edit first, or the command first. */
  readonly after: readonly WorkbookDigest[];
  /** The command run a second time after the last of these. */
  readonly again: readonly WorkbookDigest[];
  /** The tables' rows after it. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** The syncs of an undisturbed run: whether each changed the workbook. */
  readonly syncs: readonly boolean[];
}

const known = new Map<string, Promise<References>>();

/** The references of a command; kinds without an edit share theirs. */
export function references(command: FaultCommand, kind?: FaultKind): Promise<References> {
  const key = `${command.name} ${kind?.edit === undefined ? '' : kind.name}`;
  const made = known.get(key) ?? makeReferences(command, kind);
  known.set(key, made);
  return made;
}

async function makeReferences(command: FaultCommand, kind: FaultKind | undefined): Promise<References> {
  const bytes = await command.bytes();
  const open = (): OpenExcel => openExcel(bytes === null ? {} : { bytes });
  const blank = open();
  const saved = blank.model.save();
  const ids = rowIds(saved);
  const digest = ({ model }: OpenExcel): WorkbookDigest => workbookDigest(model.save(), ids);
  const edit = kind?.edit;
  const first = open();
  const syncs: boolean[] = [];
  const stop = first.host.onBatch(({ kind: batch, changes }) => {
    if (batch === 'sync') syncs.push(changes.length > 0);
  });
  await command.run(first.book);
  stop();
  const shared = { bytes, ids, syncs, rows: tableContents(first.model.save(), ids) };
  if (edit === undefined) {
    const after = digest(first);
    await command.run(first.book);
    return { ...shared, before: [workbookDigest(saved, ids)], after: [after], again: [digest(first)] };
  }
  edit(blank.model, command);
  const before = digest(blank);
  kind?.settle?.(blank.model);
  await command.run(blank.book);
  const editFirst = digest(blank);
  edit(first.model, command);
  const editLast = digest(first);
  kind?.settle?.(first.model);
  await command.run(first.book);
  return { ...shared, before: [before], after: [editFirst, editLast], again: [digest(first)] };
}

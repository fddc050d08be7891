import { foldText } from '../../domain/foldText';
import type {
  AbsentBoard,
  BoardComparison,
  CollectionRefusal,
  CollectionReport,
  FileReport,
} from '../../domain/collect/collectionReport';
import { weightOfIssue, type CollectionIssue } from '../../domain/collect/collectionIssue';
import { inOrder, type Steps } from '../../domain/steps';
import { REGION_CODE } from '../../layout/boardRegister';
import type { Change } from '../../layout/change';
import type { BoardFile } from '../../layout/collect/boardFile';
import { logChanges, type LogEntry, type NewLogEntry } from '../../layout/collect/collectionLog';
import { editWay, fittedRows, tableChanges, type NamedTable } from '../../layout/collect/tableChanges';
import { ALL_BOARDS } from '../../layout/layoutContext';
import { workbookTitle } from '../../layout/pageSetup';
import type { ReadTable } from '../../layout/reading/readTable';
import { boardTables, type BoardTable, type TakenFile } from './boardTable';
import { collectedIds } from './collectedIds';
import { compareBoard } from './compareBoard';
import { judgeFiles, type FileDecisions, type JudgedFile } from './judgeFiles';
import { lostCells } from './lostCells';
import { missingColumns } from './missingColumns';
import { planTable, type TablePlan } from './planTable';
import type { RegionBook } from './regionBook';

/** What a plan can be told. */
export interface CollectionOptions {
  readonly decisions?: FileDecisions;
  /** Excel serial number of the day and time, for the log. */
  readonly now: number;
  /** Numbers from 0 to below 1, for the row IDs; `Math.random` when left out. */
  readonly random?: () => number;
  readonly onCompared?: (progress: ComparingProgress) => void;
}

/** How many boards have been compared; from 0. */
export interface ComparingProgress {
  readonly done: number;
  readonly total: number;
}

/** Everything that collecting would do, and the changes that do it. */
export interface CollectionPlan {
  readonly kind: 'planned';
  readonly report: CollectionReport;
  readonly changes: readonly Change[];
  /** Rows come or go in a table: the colour rules have to follow. */
  readonly isReshaped: boolean;
}

/**
 * Decides what collecting does: which files are taken, how each board's rows become those of its file, and what the log says. Nothing is
 * written here. Tables that a file lacks are left as they are.
 */
export function* planCollection(
  region: RegionBook,
  files: readonly BoardFile[],
  { decisions = new Map(), now, random = Math.random, onCompared }: CollectionOptions,
): Steps<CollectionPlan | { readonly kind: 'refused'; readonly refusal: CollectionRefusal }> {
  const judged = judgeFiles(files, region, decisions);
  const taken = takenFiles(judged, region);
  const parts: BoardTable[] = [];
  for (const [done, each] of taken.entries()) {
    onCompared?.({ done, total: taken.length });
    parts.push(...(yield* boardTables(each, region.workbook)));
  }
  const ids = yield* collectedIds(parts, region.workbook, random);
  yield;
  const plans = new Map<ReadTable, TablePlan>();
  for (const table of region.workbook.tables.values()) {
    const own = parts.filter((part) => part.table === table);
    if (own.length > 0) plans.set(table, yield* planTable(table, own, ids, region.workbook.boards));
  }
  const boards = yield* inOrder(taken, (each) =>
    compareBoard(
      each,
      parts.filter((part) => part.taken === each),
      plans,
    ),
  );
  const changed = [...plans.values()].filter(({ isChanged }) => isChanged);
  const written: Change[] = [];
  const fitted: Change[] = [];
  for (const plan of changed) {
    const changes = yield* changesOf(plan, region);
    if ('reason' in changes) return { kind: 'refused', refusal: changes };
    written.push(...changes.rows);
    fitted.push(...changes.heights);
    yield;
  }
  const entries = newEntries(taken, boards, region, now);
  const { log } = region;
  if (entries.length > 0 && log.kind === 'log' && isProtected(region, log.table.sheet)) {
    return { kind: 'refused', refusal: { reason: 'protected', sheet: log.table.sheet } };
  }
  const footer = `${ALL_BOARDS} · ${title(region)}`;
  return {
    kind: 'planned',
    report: {
      ...region.context,
      files: judged.map((file) => fileReport(file, parts, region)),
      boards,
      absent: absentBoards(judged, region),
      undecided: judged.flatMap(({ index, decision, isDecided }) =>
        decision === 'leave' && !isDecided ? [index] : [],
      ),
      isChanged: written.length + entries.length > 0,
    },
    // The log comes after the rows: it must not tell of rows that were refused. Heights are looks, and cheapest at the end.
    changes: [...written, ...logChanges(region.log, entries, region.snapshot, footer), ...fitted],
    isReshaped: changed.some(({ isReshaped }) => isReshaped),
  };
}

function takenFiles(judged: readonly JudgedFile[], { workbook }: RegionBook): readonly TakenFile[] {
  return judged
    .flatMap(({ index, file, board, decision }): readonly TakenFile[] =>
      decision === 'leave' || board === null || file.kind !== 'standard'
        ? []
        : [{ index, file, board, order: workbook.boards.indexOf(board) }],
    )
    .sort((left, right) => left.order - right.order);
}

interface TableChanges {
  readonly rows: readonly Change[];
  readonly heights: readonly Change[];
}

function* changesOf(plan: TablePlan, region: RegionBook): Steps<TableChanges | CollectionRefusal> {
  const { source } = plan.table;
  const { name, sheet } = source;
  if (name === null) return { reason: 'notTable', sheet };
  if (isProtected(region, sheet)) return { reason: 'protected', sheet };
  const way = editWay(plan.table, region.snapshot);
  if (way === null && plan.isReshaped) return { reason: 'noRoom', sheet };
  const table: NamedTable = { ...plan.table, source: { ...source, name } };
  const rows = tableChanges(table, plan.rows, region.snapshot, way ?? 'cells');
  yield;
  return { rows, heights: fittedRows(table, plan.rows) };
}

function isProtected({ snapshot }: RegionBook, sheet: string): boolean {
  return snapshot.sheets.some(({ name, isProtected: locked }) => name === sheet && locked === true);
}

function newEntries(
  taken: readonly TakenFile[],
  boards: readonly BoardComparison[],
  region: RegionBook,
  now: number,
): readonly NewLogEntry[] {
  return taken.flatMap(({ file, board }, at): readonly NewLogEntry[] => {
    const rows = file.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const entry = { file: file.name, board: board.name, rows, mark: file.mark, collectedOn: now };
    const last = lastEntry(board.name, region);
    const isLogged =
      last?.file === file.name && last.mark === file.mark && last.rows === rows && last.collectedOn !== null;
    return isLogged && boards[at]?.isChanged !== true ? [] : [entry];
  });
}

function lastEntry(board: string, { log }: RegionBook): LogEntry | undefined {
  if (log.kind === 'none') return undefined;
  return log.entries.find((entry) => foldText(entry.board) === foldText(board));
}

function fileReport(
  { index, file, board, issues, decision, isDecided }: JudgedFile,
  parts: readonly BoardTable[],
  region: RegionBook,
): FileReport {
  const own = parts.filter(({ taken }) => taken.index === index);
  const all: readonly CollectionIssue[] = [
    ...issues,
    ...own.flatMap(missingColumns),
    ...own.flatMap(lostCells),
  ];
  const standard = file.kind === 'standard' ? file : null;
  const last = board === null ? undefined : lastEntry(board.name, region);
  return {
    index,
    name: file.name,
    board: board?.name ?? standard?.board ?? standard?.boardText ?? null,
    code: board?.code ?? null,
    layout: standard?.layout ?? null,
    year: standard?.year ?? null,
    period: standard?.period ?? null,
    rows: standard?.tables.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0,
    errors: standard?.counts.error ?? 0,
    warnings: standard?.counts.warning ?? 0,
    issues: all,
    weight: all[0] === undefined ? null : weightOfIssue(all[0]),
    decision,
    isDecided,
    sinceLast:
      board === null || standard === null
        ? null
        : last === undefined
          ? 'first'
          : last.mark === standard.mark
            ? 'same'
            : 'changed',
  };
}

function absentBoards(judged: readonly JudgedFile[], region: RegionBook): readonly AbsentBoard[] {
  const here = new Set(judged.map(({ board }) => board?.code));
  return region.workbook.boards.flatMap((board): readonly AbsentBoard[] => {
    if (board.code === REGION_CODE || here.has(board.code)) return [];
    const rows = [...region.workbook.tables.values()].reduce(
      (sum, table) => sum + table.rows.filter((row) => row.board?.code === board.code).length,
      0,
    );
    const last = lastEntry(board.name, region);
    const { name, code } = board;
    return [{ board: name, code, rows, collectedOn: last?.collectedOn ?? null, file: last?.file ?? null }];
  });
}

function title({ context, workbook }: RegionBook): string {
  return workbookTitle({
    ...context,
    kind: context.layout,
    board: ALL_BOARDS,
    baselineYear: workbook.context.baselineYear ?? context.year,
  });
}

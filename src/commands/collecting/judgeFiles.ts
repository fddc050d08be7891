import { weightOfIssue, type CollectionIssue, type IssueWeight } from '../../domain/collect/collectionIssue';
import type { FileDecision } from '../../domain/collect/collectionReport';
import { REGION_CODE, type Board } from '../../layout/boardRegister';
import type { BoardFile, StandardFile } from '../../layout/collect/boardFile';
import { BoardReader } from '../../layout/reading/readBoard';
import { decidedLimits } from '../followup/decidedLimits';
import type { RegionBook } from './regionBook';

/** A file with what is to be said of it, and what becomes of it. */
export interface JudgedFile {
  readonly index: number;
  readonly file: BoardFile;
  /** By the region's register. */
  readonly board: Board | null;
  readonly issues: readonly CollectionIssue[];
  readonly weight: IssueWeight | null;
  readonly decision: FileDecision;
  readonly isDecided: boolean;
}

/** What the user has decided, by the file's place in the list. */
export type FileDecisions = ReadonlyMap<number, FileDecision>;

const ORDER: readonly IssueWeight[] = ['stop', 'ask', 'note'];

/**
 * Says of every file whether it can be collected here, and decides where the user has not: what may lose or mix up rows is left until
 * the user says otherwise. Of several files of one board at most one is taken, the first where more are wished for.
 */
export function judgeFiles(
  files: readonly BoardFile[],
  region: RegionBook,
  decisions: FileDecisions,
): readonly JudgedFile[] {
  const reader = new BoardReader(region.workbook.boards);
  const found = files.map((file, index) => ({ file, index, ...judgeAlone(file, region, reader) }));
  const taken = new Set<string>();
  return found.map(({ file, index, board, issues }): JudgedFile => {
    const twins = isStopped(issues)
      ? []
      : found.filter(
          (each) => board !== null && each.board === board && each.index !== index && !isStopped(each.issues),
        );
    const all = [...issues, ...sameBoard(file, board, twins, index)].sort(byWeight);
    const weight = all[0] === undefined ? null : weightOfIssue(all[0]);
    const wish = decisions.get(index);
    const isFirst = board !== null && !taken.has(board.code);
    const isTaken = weight !== 'stop' && isFirst && (wish === undefined ? weight !== 'ask' : wish === 'take');
    if (isTaken) taken.add(board.code);
    const isTwin = weight !== 'stop' && weight !== 'ask' && !isFirst;
    return {
      index,
      file,
      board,
      issues: all,
      weight,
      decision: isTaken ? 'take' : 'leave',
      // A file that gives what another gives is as good as decided about.
      isDecided: isTaken ? wish === 'take' : wish === 'leave' || (wish === undefined && isTwin),
    };
  });
}

/** A file that cannot be collected is nobody's rival. */
function isStopped(issues: readonly CollectionIssue[]): boolean {
  return issues.some((issue) => weightOfIssue(issue) === 'stop');
}

function byWeight(left: CollectionIssue, right: CollectionIssue): number {
  return ORDER.indexOf(weightOfIssue(left)) - ORDER.indexOf(weightOfIssue(right));
}

interface Alone {
  readonly board: Board | null;
  readonly issues: readonly CollectionIssue[];
}

function judgeAlone(file: BoardFile, region: RegionBook, reader: BoardReader): Alone {
  if (file.kind === 'unreadable') return { board: null, issues: [{ kind: 'unreadable', fault: file.fault }] };
  if (file.kind === 'notStandard') return { board: null, issues: [{ kind: 'notStandard' }] };
  const { board, issue } = boardOf(file, reader);
  return {
    board,
    issues: [
      ...layoutIssues(file, region),
      ...(issue === null ? [] : [issue]),
      ...file.issues,
      ...notes(file, region),
    ],
  };
}

function boardOf(
  { board, boardText, isRegionWide }: StandardFile,
  reader: BoardReader,
): { readonly board: Board | null; readonly issue: CollectionIssue | null } {
  if (isRegionWide) return { board: null, issue: { kind: 'regionWide' } };
  const name = board ?? boardText;
  if (name === null) return { board: null, issue: { kind: 'boardMissing' } };
  const reading = reader.read(name);
  const isKnown = board !== null && (reading.form === 'exact' || reading.form === 'synonym');
  if (!isKnown) {
    return { board: null, issue: { kind: 'unknownBoard', name, nearest: reading.board?.name ?? null } };
  }
  if (reading.board.code === REGION_CODE) return { board: null, issue: { kind: 'regionItself' } };
  return { board: reading.board, issue: null };
}

function layoutIssues(file: StandardFile, { context }: RegionBook): readonly CollectionIssue[] {
  if (file.isAppendix || file.layout === null) return [{ kind: 'appendix' }];
  const issues: CollectionIssue[] = [];
  if (file.layout !== context.layout) {
    issues.push({ kind: 'otherLayout', wanted: context.layout, found: file.layout });
  }
  if (file.year !== context.year) issues.push({ kind: 'otherYear', wanted: context.year, found: file.year });
  const isFollowUp = context.layout === 'uppfoljning' && file.layout === 'uppfoljning';
  if (isFollowUp && context.period !== null && file.period !== context.period) {
    issues.push({ kind: 'otherPeriod', wanted: context.period, found: file.period });
  }
  // Budget 2022 and Budget 2023 would change places when Start alone says the wrong year.
  const isOther = issues.some(({ kind }) => kind === 'otherYear' || kind === 'otherPeriod');
  const isContradicted = isOther && file.issues.some(({ kind }) => kind === 'otherHeader');
  return isContradicted ? [{ kind: 'startContradicts' }, ...issues] : issues;
}

function notes(file: StandardFile, { workbook }: RegionBook): readonly CollectionIssue[] {
  const [own, regions] = [decidedLimits(file), decidedLimits(workbook)].map(
    (limits) => new Map(Object.entries(limits)),
  );
  const names = [...new Set([...(own?.keys() ?? []), ...(regions?.keys() ?? [])])];
  const other = names.filter((name) => own?.get(name) !== regions?.get(name));
  const leftOut = file.tables.flatMap(({ table, sheet, rows }): readonly CollectionIssue[] =>
    rows.length === 0 || workbook.tables.has(table)
      ? []
      : [{ kind: 'tableLeftOut', sheet, rows: rows.length }],
  );
  return [
    ...leftOut,
    ...(file.counts.error === 0 ? [] : [{ kind: 'errors', errors: file.counts.error } as const]),
    ...(other.length === 0 ? [] : [{ kind: 'otherLimits', names: other } as const]),
  ];
}

function sameBoard(
  file: BoardFile,
  board: Board | null,
  twins: readonly { readonly file: BoardFile; readonly index: number }[],
  index: number,
): readonly CollectionIssue[] {
  if (board === null || file.kind !== 'standard' || twins.length === 0) return [];
  const isSame = twins.every((twin) => twin.file.kind === 'standard' && twin.file.mark === file.mark);
  if (isSame && twins.every((twin) => twin.index > index)) return [];
  return [
    {
      kind: 'sameBoard',
      board: board.name,
      others: twins.map((twin) => twin.file.name),
      isSame,
    },
  ];
}

import { finish, type Steps } from '../steps';
import { divideRows } from './partRows';
import { joinSources } from './source';
import { summariseBoard } from './summariseBoard';
import { purposesOf } from './summariseRedistributions';
import { summariseRegion } from './summariseRegion';
import type { SummaryInput } from './summaryInput';
import type { BoardName, Gap, PartSummary, SummaryReport } from './summaryReport';
import { totalOf } from './summariseEconomy';

/**
 * The figures of Sammanställ: a part per board with rows, in the order of the register, and the region where there are several, or one
 * beside Regionen. A workbook of Alla nämnder expects every board of the register: those without rows are missing from its totals.
 */
export function summarise(input: SummaryInput): SummaryReport {
  return finish(summarising(input));
}

/** The same in steps. */
export function* summarising(input: SummaryInput): Steps<SummaryReport> {
  const rows = divideRows(input);
  yield;
  const purposes = purposesOf(rows.redistributions, input.tolerances);
  yield;
  const present = input.boards.filter((board) => rows.has(board));
  const own = input.regionOwn !== null && rows.has(input.regionOwn) ? input.regionOwn : null;
  const hasRegion = present.length + (own === null ? 0 : 1) > 1;
  const unplaced = unplacedGaps(rows.unplaced);
  const partOf = (board: BoardName): PartSummary =>
    summariseBoard(board, rows.of(board), {
      input,
      purposes,
      isRegion: board === own,
      otherGaps: hasRegion ? [] : unplaced,
    });
  const boards: PartSummary[] = [];
  for (const board of present) {
    boards.push(partOf(board));
    yield;
  }
  const report = { year: input.year, period: input.period, boards, unplaced };
  if (!hasRegion) return { ...report, region: null };
  const absent =
    input.isAppendix || !input.isRegionWide ? [] : input.boards.filter((board) => !rows.has(board));
  const region = summariseRegion({
    input,
    boards,
    own: own === null ? null : partOf(own),
    absent: absent.map((board) => ({ board, economy: totalOf(board, [], input) })),
    assignments: [...present, ...(own === null ? [] : [own])].flatMap((board) => rows.of(board).assignments),
    purposes,
    otherGaps: [...absent.map((board): Gap => ({ kind: 'board', board, count: 0, source: [] })), ...unplaced],
  });
  return { ...report, region };
}

function unplacedGaps(rows: readonly { readonly source: Gap['source'] }[]): readonly Gap[] {
  if (rows.length === 0) return [];
  const source = joinSources(rows.map((row) => row.source));
  return [{ kind: 'unknownBoard', board: null, count: rows.length, source }];
}

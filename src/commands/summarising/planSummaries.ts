import type { PaletteName } from '../../domain/palette';
import type { SummaryChange } from '../../domain/summary/summaryChange';
import type { PartSummary, RegionSummary, SummaryReport } from '../../domain/summary/summaryReport';
import { inOrder, type Steps } from '../../domain/steps';
import type { Change } from '../../layout/change';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { SheetSnapshot, Snapshot } from '../../layout/snapshot';
import { START_SHEET } from '../../layout/startSheet';
import { blockMark } from '../../layout/summary/blockMark';
import { controlChecks } from '../../layout/summary/control/controlChecks';
import {
  existingSummary,
  hasNotesName,
  writtenSummaries,
  type ExistingSummary,
} from '../../layout/summary/existingSummary';
import { inputMark } from '../../layout/summary/inputMark';
import { makeSummaryBlock } from '../../layout/summary/makeSummaryBlock';
import { goneNote } from '../../layout/summary/goneNote';
import { summarySheetChanges, type SheetRefresh } from '../../layout/summary/summarySheetChanges';
import { SUMMARY_SHEET_PREFIX, summarySheetName } from '../../layout/summary/summarySheetName';
import type { SummaryWords } from '../../layout/summary/summaryWords';
import type { Language } from '../../text/language';
import { toldChanges } from './toldChanges';

/** What a plan is made from. */
export interface SummaryPlanInput {
  readonly snapshot: Snapshot;
  readonly workbook: StandardWorkbook;
  readonly report: SummaryReport;
  readonly parts: readonly (PartSummary | RegionSummary)[];
  readonly words: SummaryWords & { readonly gone: string };
  /** Of the words. */
  readonly language: Language;
  readonly palette: PaletteName;
  /** Local date and time as the sheets show it. */
  readonly refreshedAt: string;
}

/** One sheet of a plan. */
export interface PlannedSheet extends Pick<SheetRefresh, 'outcome' | 'rescuedRows'> {
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  /** What it shows otherwise than its sheet did; null for a new sheet. */
  readonly moved: readonly SummaryChange[] | null;
  /** A fingerprint of all that the sheet would say but the time. */
  readonly mark: string;
}

/** What Sammanställ would write. */
export interface SummaryPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Summaries of boards that have no rows any more: left, with a note. */
  readonly left: readonly { readonly code: string; readonly sheet: string }[];
  readonly changes: readonly Change[];
}

/** Sheets that stand in the way: the user's own of a summary's name, or protected ones. */
export interface BlockedSheets {
  readonly kind: 'foreign' | 'protected';
  readonly sheets: readonly string[];
}

/** Decides everything before anything is written. */
export function* planSummaries(input: SummaryPlanInput): Steps<SummaryPlan | BlockedSheets> {
  const { snapshot, parts } = input;
  const existing = new Map(parts.map(({ code }) => [code, existingSummary(snapshot, code)] as const));
  const blocked = blockedSheets([...existing.values()]);
  if (blocked !== null) return blocked;
  const positions = new SheetPositions(snapshot.sheets);
  const planOne = function* (part: PartSummary | RegionSummary): Steps<PlannedPart> {
    const stands = existing.get(part.code) ?? { kind: 'none' };
    const { refresh, moved, mark } = yield* refreshOf(part, stands, input, positions);
    const sheet = 'sheet' in stands ? stands.sheet : summarySheetName(part.code);
    return { part, sheet: stands.kind === 'summary' ? stands.reading.sheet : sheet, refresh, moved, mark };
  };
  const planned = yield* inOrder(parts, planOne, 'summaries');
  const gone = goneSummaries(input);
  return {
    sheets: planned.map(({ part: { code, name }, sheet, moved, mark, refresh }) => ({
      code,
      name,
      sheet,
      moved,
      mark,
      outcome: refresh.outcome,
      rescuedRows: refresh.rescuedRows,
    })),
    left: gone.map(({ reading }) => ({ code: reading.code, sheet: reading.sheet })),
    changes: [
      ...planned.flatMap(({ refresh }) => refresh.changes),
      ...gone.flatMap((summary) => goneNote(summary, input.words.gone)),
    ],
  };
}

function blockedSheets(found: readonly ExistingSummary[]): BlockedSheets | null {
  for (const kind of ['foreign', 'protected'] as const) {
    const sheets = found.flatMap((each) => (each.kind === kind ? [each.sheet] : []));
    if (sheets.length > 0) return { kind, sheets };
  }
  return null;
}

function* refreshOf(
  part: PartSummary | RegionSummary,
  existing: ExistingSummary,
  { snapshot, workbook, report, words, language, palette, refreshedAt }: SummaryPlanInput,
  positions: SheetPositions,
): Steps<PlannedRefresh> {
  if (existing.kind === 'foreign' || existing.kind === 'protected') {
    return { refresh: { outcome: 'unchanged', rescuedRows: 0, changes: [] }, moved: [], mark: '' };
  }
  const checks = controlChecks(workbook, snapshot.names, part.code);
  yield;
  const input = inputMark(workbook, part.code);
  yield;
  const told = toldChanges(part, existing, input.mark, language);
  const meta = { refreshedAt, ...input, checks, changes: told.lines };
  const block = makeSummaryBlock({ part, report, meta, words, palette });
  yield;
  const position = existing.kind === 'none' ? positions.next(block.sheet) : 0;
  const refresh = summarySheetChanges(block, existing, {
    position,
    hasNotesName: hasNotesName(snapshot, part.code),
  });
  yield;
  return { refresh, moved: told.changes, mark: blockMark(block) };
}

interface PlannedRefresh extends Pick<PlannedSheet, 'moved' | 'mark'> {
  readonly refresh: SheetRefresh;
}

interface PlannedPart extends PlannedRefresh {
  readonly part: PartSummary | RegionSummary;
  readonly sheet: string;
}

/** Summaries whose board has no rows any more, or whose region has become one board. */
function goneSummaries({ snapshot, report }: SummaryPlanInput): ReturnType<typeof writtenSummaries> {
  const present = new Set(
    [...report.boards, ...(report.region === null ? [] : [report.region])].map(({ code }) => code),
  );
  const locked = new Set(
    snapshot.sheets.filter(({ isProtected }) => isProtected === true).map(({ name }) => name),
  );
  return writtenSummaries(snapshot).filter(
    ({ reading }) => !present.has(reading.code) && !locked.has(reading.sheet),
  );
}

/** New summaries come after Start (first of all without it), each after the summaries that are there; sheets that stand are not moved. */
class SheetPositions {
  readonly #names: string[];

  constructor(sheets: readonly SheetSnapshot[]) {
    this.#names = sheets.map(({ name }) => name.toLowerCase());
  }

  next(sheet: string): number {
    const last = this.#names.findLastIndex((name) => name.startsWith(SUMMARY_SHEET_PREFIX.toLowerCase()));
    const position = (last < 0 ? this.#names.indexOf(START_SHEET.toLowerCase()) : last) + 1;
    this.#names.splice(position, 0, sheet.toLowerCase());
    return position;
  }
}

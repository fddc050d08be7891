import { compareSummaries } from '../../domain/summary/compareSummaries';
import type { SummaryChange } from '../../domain/summary/summaryChange';
import { partState } from '../../domain/summary/summaryState';
import type { StandardWorkbook } from '../../layout/reading/standardWorkbook';
import type { Snapshot } from '../../layout/snapshot';
import { existingSummary, writtenSummaries } from '../../layout/summary/existingSummary';
import { inputMark } from '../../layout/summary/inputMark';
import { readPartState } from '../../layout/summary/readPartState';
import { SOURCE_KEY, type SummarySheetReading } from '../../layout/summary/readSummarySheet';
import { TIME_KEY } from '../../layout/summary/sections/headSections';
import { figuresOf } from '../summaryFigures';

/** A summary that is on its sheet. */
export interface WrittenSummary {
  /** The board's code, or `region`. */
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  /** Local date and time as the sheet says, `2023-05-12 14:05`; null when somebody has written over it. */
  readonly refreshedAt: string | null;
  /** Null where the tables behind it have not been read. */
  readonly isCurrent: boolean | null;
  /** What a refresh would show otherwise; empty also where only comments and the like have changed. */
  readonly changes: readonly SummaryChange[];
}

/** How the summaries of a workbook stand; `impossible` for a plan, and without a year and a period. */
export type SummaryStandings =
  | { readonly kind: 'impossible' }
  | {
      readonly kind: 'known';
      readonly written: readonly WrittenSummary[];
      /** Parts with rows and no summary. Where nothing has been summarised yet, all of them. */
      readonly missing: number;
    };

/**
 * Compares the summaries with what they were made from, by the fingerprint that each remembers.
 * @param snapshot with the summaries' sheets
 * @param workbook its tables read to values; null where only the sheets have been read
 */
export function summaryStandings(snapshot: Snapshot, workbook: StandardWorkbook | null): SummaryStandings {
  if (workbook === null) {
    const written = writtenSummaries(snapshot).map(({ reading }) => ({
      ...placeOf(reading),
      isCurrent: null,
      changes: [],
    }));
    return { kind: 'known', written, missing: 0 };
  }
  const figures = figuresOf(workbook);
  if (figures.kind === 'refused') return { kind: 'impossible' };
  const { boards, region } = figures.report;
  const parts = [...(region === null ? [] : [region]), ...boards];
  const found = parts.map((part) => ({ part, existing: existingSummary(snapshot, part.code) }));
  const written = found.flatMap(({ part, existing }): readonly WrittenSummary[] => {
    if (existing.kind !== 'summary') return [];
    const { reading } = existing;
    const remembered = reading.rows.find(({ key }) => key === SOURCE_KEY)?.state;
    const isCurrent = remembered === inputMark(workbook, part.code).mark;
    const changes = isCurrent ? [] : compareSummaries([readPartState(reading)], [partState(part)]);
    return [{ ...placeOf(reading), isCurrent, changes }];
  });
  // Sheets that stand in the way are told of by Sammanställ itself.
  const missing = found.filter(({ existing: { kind } }) => kind === 'none' || kind === 'empty').length;
  return { kind: 'known', written, missing };
}

function placeOf({
  code,
  name,
  sheet,
  rows,
}: SummarySheetReading): Omit<WrittenSummary, 'isCurrent' | 'changes'> {
  const label = rows.find(({ key }) => key === TIME_KEY)?.label;
  const time = typeof label === 'string' ? label : '';
  return { code, name, sheet, refreshedAt: /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/u.exec(time)?.[0] ?? null };
}

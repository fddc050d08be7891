import type { Period } from '../../domain/period';
import type { NewWorkbookChoice } from './newWorkbookChoice';

/** The first and last years that a workbook can be made for: what Excel and the layout's headers take without doubt. */
export const YEARS = { first: 2000, last: 2099 } as const;

/** The form's fields as they stand, typed years unread. */
export interface CreateDraft {
  readonly layout: NewWorkbookChoice['layout'];
  /** A board's code, `alla`, or nothing chosen yet. */
  readonly board: string;
  readonly year: string;
  readonly baselineYear: string;
  readonly period: Period;
  /** The workbook that a plan takes the assembly's goals from; null for none. */
  readonly goalsFile: File | null;
}

/** The fields that can be wrong. */
export type CreateField = 'board' | 'year' | 'baselineYear';

/** What the form proposes: a plan for next year, whose baseline is the last whole year. */
export function emptyDraft(currentYear: number): CreateDraft {
  return {
    layout: 'plan',
    board: '',
    year: String(currentYear + 1),
    baselineYear: String(currentYear - 1),
    period: 'April',
    goalsFile: null,
  };
}

/** The choice that a draft amounts to, or the fields that are wrong, from the top of the form. */
export function readDraft(
  draft: CreateDraft,
): { readonly choice: NewWorkbookChoice } | { readonly wrong: readonly CreateField[] } {
  const year = readYear(draft.year);
  const baselineYear = readYear(draft.baselineYear);
  const wrong: CreateField[] = [];
  if (draft.board === '') wrong.push('board');
  if (year === null) wrong.push('year');
  if (baselineYear === null || (year !== null && baselineYear >= year)) wrong.push('baselineYear');
  if (wrong.length > 0 || year === null || baselineYear === null) return { wrong };
  const { layout, board, goalsFile } = draft;
  if (layout === 'uppfoljning')
    return { choice: { layout, board, year, baselineYear, period: draft.period } };
  return {
    choice: { layout, board, year, baselineYear, period: null, ...(goalsFile !== null && { goalsFile }) },
  };
}

function readYear(typed: string): number | null {
  if (!/^\d{4}$/.test(typed.trim())) return null;
  const year = Number(typed);
  return year >= YEARS.first && year <= YEARS.last ? year : null;
}

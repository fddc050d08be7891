import { parsePeriod } from '../domain/period';
import { parseLayoutKind, type HeaderContext, type LayoutKind } from './layoutContext';
import type { Snapshot } from './snapshot';

/** What `Start` says, as far as it can be read; null where it is missing or unknown. */
export interface WorkbookContext extends HeaderContext {
  readonly kind: LayoutKind | null;
  /** The text of `MT_Namnd`, unresolved. */
  readonly board: string | null;
}

/** Reads the named cells of `Start`. A blank baseline year is the year before last, as in the printed plans. */
export function readWorkbookContext(snapshot: Snapshot): WorkbookContext {
  const valueOf = (name: string) => snapshot.names.get(name.toLowerCase())?.value ?? null;
  const textOf = (name: string) => {
    const value = valueOf(name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const year = yearOf(valueOf('MT_Ar'));
  const layout = textOf('MT_Layout');
  const period = textOf('MT_Period');
  return {
    kind: layout === null ? null : parseLayoutKind(layout),
    board: textOf('MT_Namnd'),
    year,
    baselineYear: yearOf(valueOf('MT_Basar')) ?? (year === null ? null : year - 2),
    period: period === null ? null : parsePeriod(period),
  };
}

function yearOf(value: unknown): number | null {
  const year = typeof value === 'string' && /^\s*\d{4}\s*$/u.test(value) ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : null;
}

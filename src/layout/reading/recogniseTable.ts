import { foldText } from '../../domain/foldText';
import { findColumns } from '../findColumns';
import type { HeaderContext } from '../layoutContext';
import { STANDARD_TABLES } from '../standardTables';
import type { TableSpec } from '../tableSpec';
import { similarHeader } from './similarHeader';

const NO_CONTEXT: HeaderContext = { year: null, baselineYear: null, period: null };
const FEWEST_COLUMNS = 3;
const MANY_COLUMNS = 4;

/** A standard table recognised by its headers. */
export interface RecognisedTable {
  readonly spec: TableSpec;
  /** How many of its columns are there, misspelled ones included. */
  readonly matches: number;
}

/**
 * Recognises a standard table by its header row, in any order, with other columns between, whatever years stand in it and with
 * a header or two misspelled; null when it is none. Every column that each row must fill in has to be there, or all but one of
 * them where four columns match. Two or three headers alone (`Nämnd`, `Summa`) are common in other tables: they count only
 * where nothing else stands beside them and a hint names the table.
 * @param hints what names the table: its sheet, a title above it
 * @example recogniseTable(['Delmål', 'Mål nr', 'Namnd', 'Delmål nr'], [])?.spec.name // 'tblDelmal'
 */
export function recogniseTable(headers: readonly string[], hints: readonly string[]): RecognisedTable | null {
  let best: (RecognisedTable & { readonly share: number }) | null = null;
  for (const spec of Object.values(STANDARD_TABLES)) {
    const matches = matchesOf(spec, headers, hints);
    if (matches === 0) continue;
    const share = matches / spec.columns.length;
    if (best === null || matches > best.matches || (matches === best.matches && share > best.share)) {
      best = { spec, matches, share };
    }
  }
  return best === null ? null : { spec: best.spec, matches: best.matches };
}

function matchesOf(spec: TableSpec, headers: readonly string[], hints: readonly string[]): number {
  const found = findColumns(headers, spec.columns, NO_CONTEXT);
  if (found.size < 2) return 0;
  const taken = new Set([...found.values()].map(({ index }) => index));
  const free = new Map([...headers.entries()].filter(([index]) => !taken.has(index)));
  const required = spec.columns.filter(({ plan, followUp }) => [plan, followUp].includes('required'));
  const lost = required.filter(({ key }) => !found.has(key));
  const misspelled = lost.filter(({ header }) => similarHeader(header, free)?.isMisspelling === true).length;
  const matches = found.size + misspelled;
  const missing = lost.length - misspelled;
  if (matches >= MANY_COLUMNS) return missing <= Math.max(1, required.length / 2) ? matches : 0;
  const filled = headers.filter((header) => header.trim() !== '').length;
  if (missing > 0) return 0;
  if (matches === FEWEST_COLUMNS && spec.columns.length > FEWEST_COLUMNS) {
    return matches * 2 >= filled ? matches : 0;
  }
  return matches === filled && isHinted(spec, hints) ? matches : 0;
}

function isHinted(spec: TableSpec, hints: readonly string[]): boolean {
  const names = [spec.name, spec.sheet, spec.title].map(foldText);
  return hints.some((hint) => names.some((name) => foldText(hint).startsWith(name)));
}

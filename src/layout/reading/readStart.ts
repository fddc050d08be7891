import type { Finding } from '../../domain/finding';
import { ALL_BOARDS, LAYOUT_VERSION, type LayoutKind } from '../layoutContext';
import { foldText } from '../../domain/foldText';
import { readWorkbookContext } from '../readWorkbookContext';
import type { Snapshot } from '../snapshot';
import type { BoardReader } from './readBoard';
import { cellPlace, localAddress, WORKBOOK_PLACE } from './findingPlace';
import { readDate } from './readDate';
import { isBlank } from './sheetGrid';
import { rawText } from './rawText';
import { readingFinding } from './readingFinding';
import type { StandardContext } from './standardWorkbook';

/** What is known of the workbook from its tables, before Start is read. */
export interface KnownTables {
  /** The kind that the tables' columns tell; asked for only where MT_Layout does not. */
  readonly inferKind: () => LayoutKind;
  readonly isAppendix: boolean;
}

type StartName = 'MT_Layout' | 'MT_Namnd' | 'MT_Ar' | 'MT_Period';

/** Reads `Start` against the register, with LAY-06, LAY-07 and NAM-01 for what it lacks. Source: layouts.md, rules.md 4. */
export function readStart(
  snapshot: Snapshot,
  boards: BoardReader,
  { inferKind, isAppendix }: KnownTables,
): { readonly context: StandardContext; readonly findings: readonly Finding[] } {
  const written = readWorkbookContext(snapshot);
  const kind = written.kind ?? (isAppendix ? null : inferKind());
  const isRegionWide = foldText(written.board ?? '') === foldText(ALL_BOARDS);
  const reading = written.board === null || isRegionWide ? null : boards.read(written.board);
  const isKnown = reading?.form === 'exact' || reading?.form === 'synonym';
  const context: StandardContext = {
    kind,
    isAppendix,
    isRegionWide,
    preparedOn: preparedOn(snapshot),
    board: isKnown ? reading.board : null,
    year: written.year,
    baselineYear: written.baselineYear,
    period: kind === 'plan' ? null : written.period,
  };
  const findings: Finding[] = [];
  if (written.kind === null) add('layout', 'MT_Layout', kind);
  if (!isRegionWide && !isKnown) add('board', 'MT_Namnd', null, reading?.board?.name ?? null);
  if (reading?.form === 'synonym') findings.push(synonym(written.board ?? '', reading.board.name));
  if (context.year === null) add('year', 'MT_Ar', null);
  if (kind === 'uppfoljning' && context.period === null) add('period', 'MT_Period', null);
  return { context, findings: [...versionFindings(snapshot), ...findings] };

  function add(
    field: 'layout' | 'board' | 'year' | 'period',
    name: StartName,
    readAs: string | null,
    nearest: string | null = null,
  ): void {
    const value = valueOf(name);
    const severity = isAppendix ? 'info' : 'error';
    findings.push(readingFinding('LAY-07', severity, placeOf(name), { field, value, nearest, readAs }));
  }

  function synonym(value: string, board: string): Finding {
    const params = { form: 'synonym', value, board, count: 1 } as const;
    return readingFinding('NAM-01', 'info', placeOf('MT_Namnd'), params, fixOf('MT_Namnd', board));
  }

  function valueOf(name: StartName): string | null {
    const value = snapshot.names.get(name.toLowerCase())?.value ?? null;
    return isBlank(value) ? null : rawText(value);
  }

  function placeOf(name: StartName): Finding['place'] {
    const cell = snapshot.names.get(name.toLowerCase());
    if (cell !== undefined) return cellPlace(cell, null, null);
    const hasStart = snapshot.sheets.some((sheet) => foldText(sheet.name) === 'start');
    return hasStart ? { ...WORKBOOK_PLACE, sheet: 'Start' } : WORKBOOK_PLACE;
  }

  function fixOf(name: StartName, value: string | null): Finding['fix'] {
    const cell = snapshot.names.get(name.toLowerCase());
    if (cell === undefined || value === null) return null;
    return { kind: 'writeValue', params: { value, cells: [localAddress(cell)] } };
  }
}

function preparedOn({ names }: Snapshot): number | null {
  const read = readDate(names.get('mt_upprattad')?.value ?? null);
  return read.kind === 'date' ? read.serial : null;
}

function versionFindings({ names }: Snapshot): readonly Finding[] {
  if (!names.has('mt_layout')) return [];
  const cell = names.get('mt_layoutversion');
  const version = cell === undefined || isBlank(cell.value) ? null : rawText(cell.value).trim();
  if (version === String(LAYOUT_VERSION)) return [];
  const place = cell === undefined ? WORKBOOK_PLACE : cellPlace(cell, null, null);
  return [readingFinding('LAY-06', 'info', place, { version, known: LAYOUT_VERSION })];
}

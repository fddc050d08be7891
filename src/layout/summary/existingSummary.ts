import type { CellsSnapshot, NamedCell, Snapshot } from '../snapshot';
import { KEY_COLUMN } from './summaryGrid';
import { readSummarySheet, type SummarySheetReading } from './readSummarySheet';
import { notesName, SUMMARY_SHEET_PREFIX, summarySheetName } from './summarySheetName';

/** What stands where a summary is to be written. */
export type ExistingSummary =
  | { readonly kind: 'none' }
  /** An empty sheet of the summary's name. */
  | { readonly kind: 'empty'; readonly sheet: string }
  /** A sheet of that name that is the user's own. */
  | { readonly kind: 'foreign'; readonly sheet: string }
  | { readonly kind: 'protected'; readonly sheet: string }
  | SummaryOnSheet;

/** A summary that was written before. */
export interface SummaryOnSheet {
  readonly kind: 'summary';
  readonly reading: SummarySheetReading;
  readonly cells: CellsSnapshot;
  /** The named cell with the user's comment, where it stands in the sheet; null when the name is gone or points elsewhere. */
  readonly notes: NamedCell | null;
  /** The name is defined, whatever it points to. */
  readonly hasNotesName: boolean;
  readonly chartNames: readonly string[];
}

/** What stands on a summary's sheet. @param snapshot with the sheets that begin as summaries do */
export function existingSummary(snapshot: Snapshot, code: string): ExistingSummary {
  const wanted = summarySheetName(code).toLowerCase();
  const sheet = snapshot.sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (sheet === undefined) return { kind: 'none' };
  const cells = snapshot.cells?.find((each) => each.sheet === sheet.name);
  const reading = cells === undefined ? null : readSummarySheet(cells);
  if (sheet.isProtected === true) return { kind: 'protected', sheet: sheet.name };
  if (cells === undefined) return { kind: 'empty', sheet: sheet.name };
  if (reading === null) return { kind: 'foreign', sheet: sheet.name };
  return onSheet(snapshot, cells, reading);
}

/** All summaries of the workbook, whatever their sheets are called now. */
export function writtenSummaries(snapshot: Snapshot): readonly SummaryOnSheet[] {
  return (snapshot.cells ?? []).flatMap((cells) => {
    if (!cells.sheet.toLowerCase().startsWith(SUMMARY_SHEET_PREFIX.toLowerCase())) return [];
    const reading = readSummarySheet(cells);
    return reading === null ? [] : [onSheet(snapshot, cells, reading)];
  });
}

/** True when the definition of the comment's name is in the workbook, pointing to a cell or not. */
export function hasNotesName(snapshot: Snapshot, code: string): boolean {
  return snapshot.definitions?.has(notesName(code).toLowerCase()) === true;
}

function onSheet(snapshot: Snapshot, cells: CellsSnapshot, reading: SummarySheetReading): SummaryOnSheet {
  const named = snapshot.names.get(notesName(reading.code).toLowerCase());
  return {
    kind: 'summary',
    reading,
    cells,
    notes: named?.sheet === cells.sheet && named.column > KEY_COLUMN ? named : null,
    hasNotesName: hasNotesName(snapshot, reading.code),
    chartNames: (snapshot.charts ?? []).flatMap(({ sheet, name }) => (sheet === cells.sheet ? [name] : [])),
  };
}

import { foldText } from '../domain/foldText';
import type { Finding } from '../domain/finding';
import type { Book } from '../excel/book';
import { linkTarget } from '../layout/checkSheetLook';
import { newCheckSheet, type CheckSheetWords } from '../layout/checkSheetNew';
import { listColumns } from '../layout/checkSheetNotes';
import { rewriteCheckSheet, type PresentList } from '../layout/checkSheetRewrite';
import { CHECK_SHEET, CHECK_TABLE, type CheckSheetRow } from '../layout/checkSheetRow';
import { isUnfinishedCheckSheet } from '../layout/isUnfinishedCheckSheet';
import type { Snapshot } from '../layout/snapshot';
import { START_SHEET } from '../layout/startSheet';
import { boardedMessage } from '../text/boardedMessage';
import { checkHeading, checkReportWords } from '../text/checkReportText';
import { checkText } from '../text/checkText';
import type { Language } from '../text/language';
import { boardToName } from './boardToName';
import type { CheckResult } from './check';

/** What became of the list in the workbook. */
export type CheckSheetResult =
  | { readonly kind: 'written'; readonly sheet: string; readonly isNew: boolean }
  /** A sheet or table of that name is not the list, and is left alone. */
  | { readonly kind: 'nameTaken'; readonly sheet: string }
  /** The sheet is protected; nothing was written. */
  | { readonly kind: 'protected'; readonly sheet: string };

/**
 * Writes the findings as a list with links on the sheet Kontroll, or writes the list anew where it stands. What users have written
 * beside it stays. The sheet and its headers are Swedish, what the findings say is in the reader's language.
 * @param now when the check was run, by the clock of this machine
 * @throws BookFault when Excel refuses; a part may then have been written, and running again completes
 */
export async function writeCheckSheet(
  book: Pick<Book, 'read' | 'apply'>,
  result: CheckResult,
  language: Language,
  now: Date = new Date(),
): Promise<CheckSheetResult> {
  const snapshot = await book.read({
    tables: [CHECK_TABLE.toLowerCase()],
    formulas: true,
    numberFormats: true,
    cells: [CHECK_SHEET],
  });
  const words = checkReportWords(language);
  const help = words.checked(clock(now), words.counts(result.counts));
  const rows = rowsOf(result, language);
  const present = presentList(snapshot);
  if (present === null) {
    return writeNew(book, snapshot, rows, { help, footer: checkHeading('sv', result.workbook) });
  }
  const sheet = present.table.sheet;
  if (present.columns === null || present.table.hasTotals) return { kind: 'nameTaken', sheet };
  if (present.sheet.isProtected === true) return { kind: 'protected', sheet };
  await book.apply(
    rewriteCheckSheet({ ...present, columns: present.columns }, rows, { help, gone: words.gone }),
    { decidedOn: snapshot },
  );
  return { kind: 'written', sheet, isNew: false };
}

/** A sheet of its own, or what a stopped writing left of one. */
async function writeNew(
  book: Pick<Book, 'apply'>,
  snapshot: Snapshot,
  rows: readonly CheckSheetRow[],
  words: CheckSheetWords,
): Promise<CheckSheetResult> {
  const { sheets, cells } = snapshot;
  const taken = sheets.find(({ name }) => foldText(name) === foldText(CHECK_SHEET));
  const left = cells?.find(({ sheet }) => sheet === taken?.name);
  if (taken !== undefined && !isUnfinishedCheckSheet(taken, left))
    return { kind: 'nameTaken', sheet: taken.name };
  if (taken?.isProtected === true) return { kind: 'protected', sheet: taken.name };
  const start = sheets.findIndex(({ name }) => foldText(name) === foldText(START_SHEET));
  const position = start === -1 ? sheets.length : start + 1;
  await book.apply(newCheckSheet(rows, words, taken === undefined ? { position } : { left: taken.used }), {
    decidedOn: snapshot,
  });
  return { kind: 'written', sheet: CHECK_SHEET, isNew: true };
}

type FoundList = Omit<PresentList, 'columns'> & { readonly columns: readonly number[] | null };

function presentList({ tables, sheets, cells }: Snapshot): FoundList | null {
  const table = tables.find(({ name }) => name !== null && foldText(name) === foldText(CHECK_TABLE));
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  const name = table?.name ?? null;
  if (table === undefined || sheet === undefined || name === null) return null;
  return {
    table: { ...table, name },
    columns: listColumns(table.headers),
    sheet,
    cells: cells?.find((each) => each.sheet === sheet.name),
  };
}

function rowsOf(result: CheckResult, language: Language): readonly CheckSheetRow[] {
  const { findings } = result;
  const boardOf = boardToName(result);
  if (findings.length > 0) return findings.map((finding) => rowOf(finding, language, boardOf(finding)));
  const message = checkReportWords(language).nothing;
  return [{ rule: '', severity: '', sheet: '', cell: '', message, fix: '', link: null }];
}

function rowOf(finding: Finding, language: Language, board: string | null): CheckSheetRow {
  const words = checkReportWords(language);
  const { rule, severity, place } = finding;
  const { message: said, fix } = checkText(language, finding);
  const message = boardedMessage(board, said);
  const sheet = place.sheet ?? '';
  const cell = place.address === null ? '' : place.address.slice(place.address.lastIndexOf('!') + 1);
  const link = cell === '' ? null : { target: linkTarget(sheet, cell), tip: words.goTo(place.address ?? '') };
  return { rule, severity: words.severity[severity], sheet, cell, message, fix: fix ?? '', link };
}

/** As Swedes write it: `2023-05-12 kl. 14.05`. */
function clock(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [String(now.getFullYear()), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} kl. ${two(now.getHours())}.${two(now.getMinutes())}`;
}

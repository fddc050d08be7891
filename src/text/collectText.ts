import type { CollectionIssue } from '../domain/collect/collectionIssue';
import type {
  BoardComparison,
  CollectionRefusal,
  CollectionReport,
  ComparedRow,
  FileReport,
  TableComparison,
} from '../domain/collect/collectionReport';
import { COLLECT_EN } from './collectEn';
import { COLLECT_SV } from './collectSv';
import type { CollectWords } from './collectWords';
import type { Language } from './language';

const WORDS: Readonly<Record<Language, CollectWords>> = { sv: COLLECT_SV, en: COLLECT_EN };
const DAY_MS = 86_400_000;
/** Excel's day 0, as JavaScript counts. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Why nothing can be collected into the open workbook, and what to do. */
export function collectRefusal(language: Language, refusal: CollectionRefusal): string {
  return WORDS[language].refusals[refusal.reason]('sheet' in refusal ? refusal.sheet : '');
}

/** What is to be said of a file, and what to do about it. */
export function collectIssue(language: Language, issue: CollectionIssue): string {
  const { files, issues } = WORDS[language];
  if (issue.kind === 'unreadable') return files[issue.fault];
  return issueText(issues[issue.kind], issue);
}

/** Each kind has its own words; which they are the kind has told already. */
function issueText<Issue extends CollectionIssue>(words: (issue: never) => string, issue: Issue): string {
  return (words as (issue: Issue) => string)(issue);
}

/** A file in a line: name, board, rows, errors, and what becomes of it. */
export function collectFileLine(language: Language, file: FileReport): string {
  const words = WORDS[language];
  const isRead = file.layout !== null;
  return [
    `${file.name}: ${file.board ?? words.boardUnknown}`,
    ...(isRead ? [words.rows(file.rows), words.errors(file.errors)] : []),
    ...(file.sinceLast === null ? [] : [words.sinceLast[file.sinceLast]]),
    words.decisions[file.decision],
  ].join(', ');
}

/** What collecting does to a board's rows: a line a table that changes, and below it the rows, where there were any to compare with. */
export function collectBoardLines(
  language: Language,
  { board, tables, isChanged }: BoardComparison,
): readonly { readonly table: string; readonly rows: readonly string[] }[] {
  const words = WORDS[language];
  if (!isChanged) return [{ table: words.unchanged(board), rows: [] }];
  return tables
    .filter(({ added, gone, changed, moved }) => added.length + gone.length + changed.length + moved > 0)
    .map((comparison) => ({
      table: words.table(comparison),
      rows: comparison.before === 0 ? [] : rowLines(words, comparison),
    }));
}

function rowLines(words: CollectWords, { added, gone, changed }: TableComparison): readonly string[] {
  const text = (value: string): string => (value === '' ? words.empty : value);
  return [
    ...added.map((row) => words.added(named(row))),
    ...gone.map((row) => words.gone(named(row))),
    ...changed.flatMap((row) =>
      row.cells.map(({ column, before, after }) =>
        words.changed(named(row), column, text(before), text(after)),
      ),
    ),
  ];
}

/** A row by its words and its place; one without words, as a board's only area, by its place alone. */
function named({ label, address }: ComparedRow): string {
  return label === '' ? address : `${label} (${address})`;
}

/** The boards that no file is for, a line each. */
export function collectAbsentLines(language: Language, { absent }: CollectionReport): readonly string[] {
  const { absent: line } = WORDS[language];
  return absent.map(({ board, rows, collectedOn }) =>
    line(board, rows, collectedOn === null ? null : collectedDay(collectedOn)),
  );
}

/** What is collected, or what a file is: `Uppföljning april 2023`. */
export function collectTitle(
  language: Language,
  report: Pick<CollectionReport, 'layout' | 'year' | 'period'>,
): string {
  return WORDS[language].title(report);
}

/** A file's board, rows, and whether it has changed since it was collected; '' for what is not known of a file that cannot be read. */
export function collectFileWords(
  language: Language,
  { board, layout, rows, sinceLast }: FileReport,
): { readonly board: string; readonly rows: string; readonly sinceLast: string } {
  const words = WORDS[language];
  return {
    board: board ?? (layout === null ? '' : words.boardUnknown),
    rows: layout === null ? '' : words.rows(rows),
    sinceLast: sinceLast === null ? '' : words.sinceLast[sinceLast],
  };
}

/** What collecting does to a board's rows of one table, in a line. */
export function collectTableLine(language: Language, comparison: TableComparison): string {
  return WORDS[language].table(comparison);
}

/** What came of it, in a sentence. */
export function collectOutcome(language: Language, report: CollectionReport): string {
  const { locale, nothing, done } = WORDS[language];
  const written = report.boards.filter(({ isChanged }) => isChanged).map(({ board }) => board);
  if (!report.isChanged) return nothing;
  const boards = written.length === 0 ? report.boards.map(({ board }) => board) : written;
  return done(new Intl.ListFormat(locale, { type: 'conjunction' }).format(boards));
}

/** Why nothing was written: files that are neither collected nor left out on purpose. */
export function collectUndecided(language: Language, { files, undecided }: CollectionReport): string {
  const { locale, undecided: words } = WORDS[language];
  const names = files.filter(({ index }) => undecided.includes(index)).map(({ name }) => name);
  return words(new Intl.ListFormat(locale, { type: 'conjunction' }).format(names));
}

/** `2023-05-12` for when a board was collected, an Excel serial number; what no calendar has is shown as its number. */
export function collectedDay(serial: number): string {
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY_MS);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}

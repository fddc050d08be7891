import type { Source } from '../domain/summary/source';
import type { PartSummary, RegionSummary, SummaryReport } from '../domain/summary/summaryReport';
import type { Book } from '../excel/book';
import { readWorkbook } from '../layout/reading/readWorkbook';
import { writtenSummaries } from '../layout/summary/existingSummary';
import { inputMark } from '../layout/summary/inputMark';
import { SOURCE_KEY, type SummarySheetReading } from '../layout/summary/readSummarySheet';
import { evidenceRows, type EvidenceRow } from './summarising/evidenceRows';
import { figureAt, type FigureAt } from './summarising/figureAt';
import { summarySources, type KeySources } from './summarising/summarySources';
import { SUMMARY_REQUEST } from './summarising/summaryRequest';
import { figuresOf } from './summaryFigures';

/** A figure of a summary: a cell of its sheet (row and column from 0), or one that the pane shows. */
export type EvidencePlace =
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number }
  /** `key` as the sheet remembers it: `headline:goals`, `goal:4`. */
  | { readonly kind: 'figure'; readonly code: string; readonly key: string };

/** What a figure rests on, or why that is not told. */
export type SummaryEvidence =
  | {
      readonly kind: 'evidence';
      readonly part: Pick<PartSummary, 'kind' | 'name'>;
      /** What the row of the sheet is of, and its column where it has one; '' for a figure of the pane. */
      readonly what: string;
      readonly column: string;
      /** As the tables are now; empty where the figure rests on no row. */
      readonly rows: readonly EvidenceRow[];
      /** The tables have changed since the sheet was written: its figure may be another. */
      readonly isStale: boolean;
    }
  /** The cell is outside of all summaries. */
  | { readonly kind: 'noSummary' }
  /** The cell is of a summary and has nothing to follow: a title, a heading, the user's own comment. */
  | { readonly kind: 'noFigure' }
  /** What the cell tells of is in the tables no more. */
  | { readonly kind: 'outdated' };

/**
 * Visa underlag: the rows behind a figure of a summary. Writes nothing.
 * @throws BookFault
 */
export async function summaryEvidence(
  book: Pick<Book, 'read'>,
  place: EvidencePlace,
): Promise<SummaryEvidence> {
  const snapshot = await book.read(SUMMARY_REQUEST);
  const workbook = readWorkbook(snapshot);
  const reading =
    place.kind === 'cell'
      ? writtenSummaries(snapshot).find((each) => each.reading.sheet === place.sheet)?.reading
      : undefined;
  const figure = place.kind === 'cell' ? cellFigure(reading, place) : { ...PANE_FIGURE, ...place };
  if (figure === null) return { kind: reading === undefined ? 'noSummary' : 'noFigure' };
  const figures = figuresOf(workbook);
  const part = figures.kind === 'refused' ? undefined : partOf(figures.report, figure.code);
  if (figures.kind === 'refused' || part === undefined) return { kind: 'outdated' };
  const sources = sourcesOf(summarySources(figures.report, part), figure.key);
  if (sources === undefined) return { kind: 'outdated' };
  const written = reading?.rows.find(({ key }) => key === SOURCE_KEY)?.state;
  return {
    kind: 'evidence',
    part,
    what: figure.what,
    column: figure.column,
    rows: evidenceRows(workbook, sourceAt(sources, figure)),
    isStale: written !== undefined && written !== inputMark(workbook, part.code).mark,
  };
}

const PANE_FIGURE = { figure: undefined, isWord: false, what: '', column: '' } as const;

/** Rows that tell of something in the tables; all others are titles, headings, notes and remarks. */
const FOLLOWED =
  /^(?:goal|goals|goalName|goalText|matrix|indicator|assignment|economy|economyBoard|economyComment|measure|measures|investment|investments|staff|financialGoal|purpose|flow|gap|figures):(?!note$)/u;

function cellFigure(
  reading: SummarySheetReading | undefined,
  { row, column }: Extract<EvidencePlace, { kind: 'cell' }>,
): FigureAt | null {
  const found = reading === undefined ? null : figureAt(reading, row, column);
  if (found === null) return null;
  // A headline without a figure says that there is nothing to count.
  const isHeadline = found.key.startsWith('headline:');
  return isHeadline || FOLLOWED.test(found.key) ? found : null;
}

function partOf({ boards, region }: SummaryReport, code: string): PartSummary | RegionSummary | undefined {
  return code === region?.code ? region : boards.find((board) => board.code === code);
}

/** A text below a name rests on what the name rests on; its further paragraphs are numbered. */
function sourcesOf(sources: ReadonlyMap<string, KeySources>, key: string): KeySources | undefined {
  const shorter = [key.replace(/:text(?::\d+)?(?:#\d+)?$/u, ''), key.replace(/(?::\d+)(?:#\d+)?$/u, '')];
  const found = [key, ...shorter].find((each) => sources.has(each));
  if (found === undefined && key.startsWith('headline:')) return { whole: [] };
  return found === undefined ? undefined : sources.get(found);
}

function sourceAt(
  { whole, figures, word }: KeySources,
  { figure, isWord }: Pick<FigureAt, 'figure' | 'isWord'>,
): Source {
  if (isWord) return word ?? whole;
  return figure === undefined ? whole : (figures?.[figure] ?? whole);
}

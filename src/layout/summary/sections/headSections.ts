import { TONE_SYMBOLS } from '../../../domain/palette';
import type { HeadlineKey } from '../../../domain/summary/summaryReport';
import { marker } from '../summaryMarker';
import type { SummaryRow } from '../summaryBlock';
import { FIRST_FIGURE, LABEL_COLUMN, lastColumn, TEXT_COLUMN, WORD_COLUMN } from '../summaryGrid';
import { cell } from '../summaryRows';
import type { SectionContext } from '../summarySection';
import type { SummaryMeta } from '../summaryMeta';

/** The lines of Läget i korthet: always all of them, so that the user's own comment below keeps its place. */
export const HEADLINES = [
  'goals',
  'subGoals',
  'indicators',
  'assignments',
  'budgetDeviation',
  'forecastDeviation',
  'measures',
  'redistributions',
] as const satisfies readonly HeadlineKey[];

/** Together they are as high as two charts need. */
const LEAST_SENTENCE_POINTS = 27;

/** The keys of the rows beside which the two charts stand. */
export const CHART_ROWS = {
  indicators: { fromKey: 'headline:goals', toKey: 'headline:assignments:text' },
  economy: { fromKey: 'headline:budgetDeviation', toKey: 'headline:redistributions:text' },
} as const;

/** The key of the row that holds the user's own comment. */
export const NOTES_KEY = 'notes';
/** The key of the row with the time of the refresh, the only one that a refresh without changes writes. */
export const TIME_KEY = 'meta:time';

/** Title, what it is of, when it was refreshed and from what, and whether that still holds. */
export function titleRows(
  { part, report, rows, words }: SectionContext,
  meta: SummaryMeta,
): readonly SummaryRow[] {
  return [
    rows.row(
      marker(part.code, rows.grid),
      'title',
      { [LABEL_COLUMN]: cell('title', words.title(part)) },
      2,
      part.name,
    ),
    rows.row(
      'subtitle',
      'meta',
      { [LABEL_COLUMN]: cell('subtitle', words.subtitle(report.period, report.year)) },
      3,
    ),
    rows.row(TIME_KEY, 'meta', {
      [LABEL_COLUMN]: cell('small', words.refreshed(meta.refreshedAt)),
      [lastColumn(rows.grid)]: cell('state', null),
    }),
    rows.row(
      'meta:source',
      'meta',
      {
        [LABEL_COLUMN]: cell(
          'small',
          words.source(words.subtitle(report.period, report.year), meta.rowCount, meta.tableCount, meta.mark),
        ),
      },
      0,
      meta.mark,
    ),
    rows.space('title', 8),
  ];
}

/** Läget i korthet: symbol, what it is, figure, and the sentences below; the charts stand to the right. */
export function headlineRows(context: SectionContext): readonly SummaryRow[] {
  const { part, report, rows, words } = context;
  const told = words.headlines(part, report.period);
  const lines = HEADLINES.flatMap((key) => {
    const line = told.find(({ headline }) => headline.key === key);
    const tone = line?.headline.tone ?? 'neutral';
    const name = rows.row(
      `headline:${key}`,
      'item',
      {
        [LABEL_COLUMN]: { style: 'symbol', tone, value: TONE_SYMBOLS[tone] },
        [TEXT_COLUMN]: cell('name', line?.label ?? words.headlineLabel(key)),
        [WORD_COLUMN]: line === undefined ? undefined : cell('big', line.figure),
      },
      1,
    );
    const text = rows.text(`headline:${key}:text`, line?.text ?? words.headlineMissing(key), 2);
    return [name, { ...text, height: Math.max(LEAST_SENTENCE_POINTS, text.height ?? 0) }];
  });
  return [rows.heading('overview', words.overview), rows.space('overview', 4), ...lines];
}

/** The user's own comment, directly below; its cell is never written. */
export function notesRows({ rows, words }: SectionContext): readonly SummaryRow[] {
  return [
    rows.space('notes', 6),
    rows.row('heading:notes', 'line', {
      [LABEL_COLUMN]: cell('strong', words.notes),
      [FIRST_FIGURE]: cell('small', words.notesHint),
    }),
    { ...rows.row(NOTES_KEY, 'notes', { [LABEL_COLUMN]: cell('pen', '✎') }), height: null },
    rows.space('notes:end', 6),
  ];
}

/** The charts' figures as text, for those who cannot see them, and for those who want them exactly. */
export function chartTextRows(
  texts: readonly { readonly key: string; readonly text: string }[],
  { rows }: SectionContext,
): readonly SummaryRow[] {
  return texts.map(({ key, text }) => rows.row(key, 'text', { [TEXT_COLUMN]: cell('chartText', text) }, 1));
}

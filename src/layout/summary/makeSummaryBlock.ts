import type { PaletteName } from '../../domain/palette';
import type { PartSummary, RegionSummary, SummaryReport } from '../../domain/summary/summaryReport';
import { REPEATED_ROWS } from './blockPage';
import { pageFlow } from './pageFlow';
import { assignmentSection } from './sections/assignmentSection';
import { deviationSection } from './sections/deviationSection';
import { areaSection, economyCommentSection, economySection } from './sections/economySection';
import { goalSection, goalTextSection } from './sections/goalSection';
import { chartTextRows, headlineRows, notesRows, titleRows } from './sections/headSections';
import { matrixSection } from './sections/matrixSection';
import { investmentSection, measureSection } from './sections/moneySections';
import { financialGoalSection, gapSection, staffSection } from './sections/otherSections';
import { areaFlowSection, redistributionSection } from './sections/redistributionSections';
import type { SummaryBlock, SummaryRow } from './summaryBlock';
import { economyBars, summaryCharts } from './summaryCharts';
import { LEAST_FIGURES, summaryGrid, type SummaryGrid } from './summaryGrid';
import type { SummaryMeta } from './summaryMeta';
import { SummaryRows } from './summaryRows';
import { isRegion, type MadeSection, type SectionContext, type SummarySection } from './summarySection';
import { summarySheetName } from './summarySheetName';
import type { SummarySectionKey, SummaryWords } from './summaryWords';

/** What a summary is made from. */
export interface SummaryBlockInput {
  readonly part: PartSummary | RegionSummary;
  readonly report: SummaryReport;
  readonly meta: SummaryMeta;
  readonly words: SummaryWords;
  readonly palette: PaletteName;
}

/**
 * A summary as data: title, Läget i korthet with the charts, the user's own comment, what changed, and the sections, divided into
 * pages. Source: rules.md 7.
 */
export function makeSummaryBlock({ part, report, meta, words, palette }: SummaryBlockInput): SummaryBlock {
  const grid = gridOf(part);
  const rows = new SummaryRows(grid);
  const context: SectionContext = { part, report, rows, words };
  const title = titleRows(context, meta);
  const head = [
    ...title,
    ...headlineRows(context),
    ...notesRows(context),
    ...changeRows(context, meta),
    ...chartTexts(context),
  ];
  const body = pageFlow(sectionsOf(context), {
    rows,
    words,
    used: pointsOf(head),
    repeated: pointsOf(title.slice(0, REPEATED_ROWS)),
  });
  return {
    sheet: summarySheetName(part.code),
    code: part.code,
    grid,
    rows: withUniqueKeys([...head, ...body]),
    charts: summaryCharts(context, palette),
    checks: meta.checks,
    footer: `${part.name} · ${words.subtitle(report.period, report.year)}`,
    stateWords: { current: words.current, stale: words.stale },
    palette,
    pageWords: words.page,
  };
}

/** Where nothing has filled it in yet, the user's comment is about so high. */
const NOTES_POINTS = 42;
const FIGURE_WIDTH = 7.8;
const WIDE_FIGURE_WIDTH = 8.6;
/** From ten thousand mkr on an amount needs a wider column. */
const WIDE_AMOUNT_SEK = 9_999_000_000;

function gridOf(part: PartSummary | RegionSummary): SummaryGrid {
  const { total, withRegion } = part.economy;
  const amounts = [total, withRegion].flatMap((sums) => [
    sums?.yearBudgetSek ?? 0,
    sums?.yearForecastSek ?? 0,
  ]);
  const areas = part.economy.areas.flatMap((area) => [area.yearBudgetSek ?? 0, area.yearForecastSek ?? 0]);
  const isWide = [...amounts, ...areas].some((amount) => Math.abs(amount) >= WIDE_AMOUNT_SEK);
  const boards = isRegion(part) ? part.matrix.boards.length : 0;
  const figureCount = Math.max(LEAST_FIGURES, boards);
  return summaryGrid(isRegion(part), figureCount, isWide ? WIDE_FIGURE_WIDTH : FIGURE_WIDTH);
}

/** Room for what changed since the refresh before, right after the user's comment. */
function changeRows({ rows, words }: SectionContext, { changes }: SummaryMeta): readonly SummaryRow[] {
  if (changes === null) return [];
  return [
    rows.heading('changes', words.changes),
    ...changes.map((text, index) => rows.text(`change:${index + 1}`, text, 1)),
    rows.space('changes', 6),
  ];
}

function chartTexts(context: SectionContext): readonly SummaryRow[] {
  const { part, words } = context;
  const bars = economyBars(context);
  return chartTextRows(
    [
      ...(part.indicators.total.count === 0
        ? []
        : [{ key: 'figures:indicators', text: words.figuresIndicators(part) }]),
      ...(bars.length === 0 ? [] : [{ key: 'figures:economy', text: words.figuresEconomy(bars) }]),
    ],
    context,
  );
}

/** The sections in the order of rules.md 7; the empty ones are named in the last. */
function sectionsOf(context: SectionContext): readonly SummarySection[] {
  const empty: SummarySectionKey[] = [];
  const found: SummarySection[] = [];
  const made: readonly (MadeSection | null)[] = [
    goalSection(context),
    matrixSection(context),
    goalTextSection(context),
    deviationSection(context),
    assignmentSection(context),
    economySection(context),
    areaSection(context),
    economyCommentSection(context),
    measureSection(context),
    investmentSection(context),
    staffSection(context),
    financialGoalSection(context),
    redistributionSection(context),
    areaFlowSection(context),
  ];
  for (const section of made) {
    if (section === null) continue;
    if ('empty' in section) empty.push(section.empty);
    else found.push(section);
  }
  return [...found, gapSection(context, empty)];
}

/** Rows that tell of the same thing are numbered. */
function withUniqueKeys(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const time = (times.get(row.key) ?? 0) + 1;
    times.set(row.key, time);
    return time === 1 ? row : { ...row, key: `${row.key}#${time}` };
  });
}

function pointsOf(rows: readonly SummaryRow[]): number {
  return rows.reduce((sum, { height }) => sum + (height ?? NOTES_POINTS), 0);
}

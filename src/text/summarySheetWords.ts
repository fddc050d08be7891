import type { Period } from '../domain/period';
import type { Assessment, AssignmentState } from '../domain/statusWords';
import type {
  Gap,
  GoalSummary,
  HeadlineKey,
  Movement,
  PartSummary,
  SummaryValue,
} from '../domain/summary/summaryReport';
import { amountFigure } from './grammar/amount';
import { joinParts } from './grammar/joinParts';
import type { Language } from './language';
import { countsOf } from './summaryCounts';
import { excludingText, summaryGapText } from './summaryGaps';
import { summaryGoalText } from './summaryGoalText';
import { headlineLabel, summaryHeadlines } from './summaryHeadlines';
import { EN_SHEET } from './summarySheetEn';
import type { SheetSection, SummarySheetLabels } from './summarySheetLabels';
import { SV_SHEET } from './summarySheetSv';
import { trendText } from './summaryTrends';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const SYMBOL_BEFORE = '○';

/** A bar of the economy's chart. */
interface Bar {
  readonly name: string;
  readonly deviationSek: number | null;
  readonly forecastSek: number | null;
}

/** The words of a summary sheet, as src/layout/summary asks for them: labels, and the functions that say something of a figure. */
export interface SummarySheetWords extends Omit<
  SummarySheetLabels,
  | 'title'
  | 'subtitle'
  | 'headlineMissing'
  | 'previously'
  | 'total'
  | 'costsTotal'
  | 'withRegionTotal'
  | 'left'
  | 'residue'
  | 'chartIndicators'
  | 'figuresIndicators'
  | 'figuresEconomy'
> {
  readonly title: (part: PartSummary) => string;
  readonly subtitle: (period: Period | null, year: number | null) => string;
  readonly shortAssessment: (assessment: Assessment | null) => string;
  readonly assessment: (assessment: Assessment | null) => string;
  readonly previously: (movement: Movement<Assessment | AssignmentState> | null, previous: string) => string;
  readonly status: (status: keyof SummarySheetLabels['statuses']) => string;
  readonly state: (state: AssignmentState | null) => string;
  readonly headlines: (part: PartSummary, period: Period | null) => ReturnType<typeof summaryHeadlines>;
  readonly headlineLabel: (key: HeadlineKey) => string;
  readonly headlineMissing: (key: HeadlineKey) => string;
  readonly goalText: (part: PartSummary, goal: GoalSummary, period: Period | null) => string;
  readonly gapText: (gap: Gap) => string;
  readonly sectionContinued: (heading: string) => string;
  readonly total: (excluded: readonly string[]) => string;
  readonly costsTotal: (excluded: readonly string[]) => string;
  readonly withRegionTotal: (excluded: readonly string[]) => string;
  readonly left: (sections: readonly SheetSection[]) => string;
  readonly types: (types: string, stage: string) => string;
  readonly residue: (amountSek: number, isRounding: boolean) => string;
  readonly amount: (amountSek: number, decimals: number) => string;
  readonly value: (value: SummaryValue) => string;
  readonly chartIndicators: (part: PartSummary) => string;
  readonly chartEconomy: (part: PartSummary, bars: readonly Pick<Bar, 'name' | 'deviationSek'>[]) => string;
  readonly figuresIndicators: (part: PartSummary) => string;
  readonly figuresEconomy: (bars: readonly Bar[]) => string;
}

/** Every word of a summary sheet in a language: the labels, and the sentences of the grammar. */
export function summarySheetWords(language: Language): SummarySheetWords {
  const labels = { sv: SV_SHEET, en: EN_SHEET }[language];
  const name = (part: PartSummary): string => (part.kind === 'region' ? labels.region : part.name);
  const excluding = (text: string, codes: readonly string[]): string =>
    codes.length === 0 ? text : `${text} (${excludingText(language, codes)})`;
  return {
    ...labels,
    title: (part: PartSummary) => labels.title(name(part)),
    subtitle: (period: Period | null, year: number | null) =>
      [
        period === null ? labels.appendix : labels.subtitle,
        period?.toLocaleLowerCase('sv'),
        year === null ? undefined : String(year),
      ]
        .filter((word) => word !== undefined)
        .join(' '),
    shortAssessment: (assessment: Assessment | null) => labels.subGoalParts[partOf(assessment)],
    assessment: (assessment: Assessment | null) =>
      assessment === null ? labels.notAssessed : labels.assessments[assessment],
    previously: (movement: Movement<Assessment | AssignmentState> | null, previous: string) =>
      labels.previously(movement === null ? SYMBOL_BEFORE : trendText(language, movement).symbol, previous),
    status: (status: keyof SummarySheetLabels['statuses']) => labels.statuses[status],
    state: (state: AssignmentState | null) => (state === null ? labels.noState : labels.states[state]),
    headlines: (part: PartSummary, period: Period | null) => summaryHeadlines(language, part, period),
    headlineLabel: (key: HeadlineKey) => headlineLabel(language, key),
    headlineMissing: (key: HeadlineKey) => labels.headlineMissing[key],
    goalText: (part: PartSummary, goal: GoalSummary, period: Period | null) =>
      summaryGoalText(language, part, goal, period ?? 'Helår'),
    gapText: (gap: Gap) => summaryGapText(language, gap, null),
    sectionContinued: labels.continued,
    total: (codes: readonly string[]) => excluding(labels.total, codes),
    costsTotal: (codes: readonly string[]) => excluding(labels.costsTotal, codes),
    withRegionTotal: (codes: readonly string[]) => excluding(labels.withRegionTotal, codes),
    left: (sections: readonly SheetSection[]) =>
      labels.left(
        joinParts(
          language,
          sections.map((section) => lowered(labels.sections[section])),
        ),
      ),
    types: (types: string, stage: string) =>
      [types, labels.stages[stage] ?? stage]
        .filter((text) => text !== '')
        .join(', ')
        .concat('.'),
    residue: (amountSek: number, isRounding: boolean) =>
      labels.residue(amountFigure(language, amountSek, 2), isRounding),
    amount: (amountSek: number, decimals: number) => amountFigure(language, amountSek, decimals),
    value: (value: SummaryValue) => valueText(language, value),
    chartIndicators: (part: PartSummary) => indicatorTitle(part, labels),
    chartEconomy: (part: PartSummary, bars: readonly Pick<Bar, 'name' | 'deviationSek'>[]) =>
      economyTitle(language, part, bars, labels),
    figuresIndicators: (part: PartSummary) =>
      labels.figuresIndicators(
        part.goals
          .map(({ number, indicators }) =>
            labels.figuresGoal(number, Object.values(countsOf(indicators)).join('/')),
          )
          .join('; '),
      ),
    figuresEconomy: (bars: readonly Bar[]) =>
      labels.figuresEconomy(bars.map((bar) => barText(language, bar, labels)).join('; ')),
  };
}

function partOf(assessment: Assessment | null): 'full' | 'partly' | 'not' | 'missing' {
  if (assessment === null) return 'missing';
  return ({ 'Uppfylls helt': 'full', 'Uppfylls delvis': 'partly', 'Uppfylls inte': 'not' } as const)[
    assessment
  ];
}

function valueText(language: Language, { value, isPercent }: SummaryValue): string {
  if (typeof value === 'string') return value;
  const options: Intl.NumberFormatOptions = isPercent
    ? { style: 'percent', maximumFractionDigits: 1 }
    : { maximumFractionDigits: Math.abs(value) < 1000 ? 2 : 0 };
  return new Intl.NumberFormat(LOCALES[language], options).format(value).replace('-', '\u2212');
}

/** How many are green, and which goal (or goals) has most red ones. */
function indicatorTitle({ goals, indicators }: PartSummary, labels: SummarySheetLabels): string {
  const most = Math.max(0, ...goals.map((goal) => goal.indicators.parts.red.count));
  const worst = most === 0 ? [] : goals.filter((goal) => goal.indicators.parts.red.count === most);
  const numbers = worst.length > 3 ? null : worst.map(({ number }) => String(number));
  const named =
    numbers === null || numbers.length === 0
      ? null
      : labels.worstGoals(
          numbers.length === 1
            ? (numbers[0] ?? '')
            : `${numbers.slice(0, -1).join(', ')} ${labels.and} ${numbers.at(-1) ?? ''}`,
        );
  return labels.chartIndicators(indicators.parts.green.count, indicators.total.count, named);
}

/** The largest deficit so far, by name and amount. */
function economyTitle(
  language: Language,
  part: PartSummary,
  bars: readonly Pick<Bar, 'name' | 'deviationSek'>[],
  labels: SummarySheetLabels,
): string {
  const what = part.kind === 'region' ? labels.chartWhat.board : labels.chartWhat.area;
  const [worst] = bars
    .flatMap(({ name, deviationSek }) =>
      deviationSek === null || deviationSek >= 0 ? [] : [{ name, deviationSek }],
    )
    .toSorted((one, other) => one.deviationSek - other.deviationSek);
  if (worst === undefined) return labels.chartAllWell(what);
  return labels.chartWorst(what, worst.name, amountFigure(language, worst.deviationSek, 1));
}

function barText(
  language: Language,
  { name, deviationSek, forecastSek }: Bar,
  labels: SummarySheetLabels,
): string {
  const shown = (amount: number | null): string =>
    amount === null ? labels.missingFigure : amountFigure(language, amount, 1);
  return `${name} ${shown(deviationSek)} ${labels.and} ${shown(forecastSek)}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

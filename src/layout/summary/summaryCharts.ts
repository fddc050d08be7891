import { PALETTES, type PaletteName } from '../../domain/palette';
import { INDICATOR_PARTS, SUB_GOAL_PARTS, type IndicatorPart } from '../../domain/summary/tally';
import type { SummaryChart } from './summaryBlock';
import { COUNT_FORMAT, moneyFormat } from './summaryFormats';
import { FIRST_FIGURE, LABEL_COLUMN, TEXT_COLUMN } from './summaryGrid';
import {
  DEVIATION_FIGURE,
  ECONOMY_KEYS,
  FORECAST_DEVIATION_FIGURE,
  hasEconomy,
} from './sections/economySection';
import { GOAL_KEYS } from './sections/goalSection';
import { CHART_ROWS } from './sections/headSections';
import { isRegion, type SectionContext } from './summarySection';

/** The neutral tone has one colour, and two parts that must be told apart. */
const MISSING_COLOUR = '#C8C6C4';
/** Deviation so far and in the forecast: the workbook's dark and light blue. */
const DEVIATION_COLOURS = ['#1B4B5A', '#8FB3BF'] as const;

/** A bar of the economy's chart: an area of a board, in the region a board. */
export interface EconomyBar {
  readonly key: string;
  readonly name: string;
  readonly deviationSek: number | null;
  readonly forecastSek: number | null;
}

/** The bars in the order of their rows. */
export function economyBars({ part, report, words }: SectionContext): readonly EconomyBar[] {
  if (isRegion(part)) {
    return report.boards.filter(hasEconomy).map(({ code, economy: { total } }) => ({
      key: ECONOMY_KEYS.board(code),
      name: code,
      deviationSek: total.periodDeviationSek,
      forecastSek: total.forecastDeviationSek,
    }));
  }
  return part.economy.areas.map((area) => ({
    key: ECONOMY_KEYS.area(area),
    name: area.area === '' ? words.wholeBoard : area.area,
    deviationSek: area.periodDeviationSek,
    forecastSek: area.forecastDeviationSek,
  }));
}

/**
 * The two charts: indicators by status per goal, and the deviation per area (in the region per board). Their data are the cells of the
 * tables further down, so that chart and table never differ.
 */
export function summaryCharts(context: SectionContext, palette: PaletteName): readonly SummaryChart[] {
  return [...indicatorChart(context, palette), ...economyChart(context)];
}

function indicatorChart(context: SectionContext, palette: PaletteName): readonly SummaryChart[] {
  const { part, words } = context;
  const [first] = part.goals;
  const last = part.goals.at(-1);
  if (first === undefined || last === undefined || part.indicators.total.count === 0) return [];
  const tones = PALETTES[palette];
  const colours: Readonly<Record<IndicatorPart, string>> = {
    green: tones.green.fill,
    yellow: tones.yellow.fill,
    red: tones.red.fill,
    missing: MISSING_COLOUR,
    notDue: tones.neutral.fill,
  };
  return [
    {
      name: `MT_Indikatorer_${part.code}`,
      type: 'barStacked',
      title: words.chartIndicators(part),
      ...CHART_ROWS.indicators,
      dataFromKey: GOAL_KEYS.goal(first.number),
      dataToKey: GOAL_KEYS.goal(last.number),
      categoryColumn: LABEL_COLUMN,
      series: INDICATOR_PARTS.map((key, index) => ({
        name: words.indicatorParts[key],
        column: FIRST_FIGURE + SUB_GOAL_PARTS.length + index,
        color: colours[key],
      })),
      valueNumberFormat: COUNT_FORMAT.replace('"–"', ''),
      reverseCategories: true,
    },
  ];
}

function economyChart(context: SectionContext): readonly SummaryChart[] {
  const { part, words } = context;
  const bars = economyBars(context);
  const [first] = bars;
  const last = bars.at(-1);
  if (first === undefined || last === undefined) return [];
  const names = [words.chartDeviation, words.chartForecast];
  return [
    {
      name: `MT_Ekonomi_${part.code}`,
      type: 'columnClustered',
      title: words.chartEconomy(part, bars),
      ...CHART_ROWS.economy,
      dataFromKey: first.key,
      dataToKey: last.key,
      categoryColumn: isRegion(part) ? LABEL_COLUMN : TEXT_COLUMN,
      series: [DEVIATION_FIGURE, FORECAST_DEVIATION_FIGURE].map((figure, index) => ({
        name: names[index] ?? '',
        column: FIRST_FIGURE + figure,
        color: DEVIATION_COLOURS[index] ?? DEVIATION_COLOURS[0],
      })),
      valueNumberFormat: moneyFormat(1),
      reverseCategories: false,
    },
  ];
}

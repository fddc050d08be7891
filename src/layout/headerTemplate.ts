import { foldText } from '../domain/foldText';
import { parsePeriod, type Period } from '../domain/period';
import type { HeaderContext } from './layoutContext';

/** The year and the period that a header bears; null where its template has none. */
export interface HeaderMatch {
  readonly year: number | null;
  readonly period: Period | null;
}

const YEAR = /\{(basår|år-1|år)\}/u;
const PERIOD = '{period}';

/**
 * A column's header in a workbook of the given years and period.
 * Templates hold `{år}`, `{år-1}`, `{basår}` and `{period}`; what is unknown is left as it stands.
 * @example headerText('Utfall {period} {år}', { year: 2023, baselineYear: 2021, period: 'April' }) // 'Utfall april 2023'
 * @example headerText('Budget {år-1}', { year: 2023, baselineYear: 2021, period: null }) // 'Budget 2022'
 */
export function headerText(template: string, context: HeaderContext): string {
  const { year, period } = expectedMatch(template, context);
  return template
    .replace(YEAR, (placeholder) => (year === null ? placeholder : String(year)))
    .replace(PERIOD, period === null ? PERIOD : period.toLocaleLowerCase('sv'));
}

/**
 * Recognises a header by its pattern, whatever year and period stand in it; null when it is another header.
 * Case, surrounding and double spaces, NBSP and soft hyphens do not count. Source: layouts.md.
 * @example matchHeader('Mål {år}', 'mål  2025') // { year: 2025, period: null }
 * @example matchHeader('Utfall {period} {år}', 'Utfall 2021') // null
 */
export function matchHeader(template: string, header: string): HeaderMatch | null {
  const match = patternOf(template).exec(foldText(header));
  if (match === null) return null;
  const { year, period } = match.groups ?? {};
  return {
    year: year === undefined ? null : Number(year),
    period: period === undefined ? null : parsePeriod(period),
  };
}

const PATTERNS = new Map<string, RegExp>();

/** Reading asks for the same few templates for every header of every table: each pattern is made once. */
function patternOf(template: string): RegExp {
  const known = PATTERNS.get(template);
  if (known !== undefined) return known;
  const source = foldText(template)
    .replace(/[.*+?^$()|[\]\\]/gu, '\\$&')
    .replace(YEAR, '(?<year>\\d{4})')
    .replace(PERIOD, '(?<period>april|augusti|helår)');
  const pattern = new RegExp(`^${source}$`, 'u');
  PATTERNS.set(template, pattern);
  return pattern;
}

/**
 * The year and the period that a column's header should bear in this workbook; null where its template has none or it is unknown.
 * @example expectedMatch('Utfall {basår}', { year: 2023, baselineYear: 2021, period: 'April' }) // { year: 2021, period: null }
 */
export function expectedMatch(template: string, context: HeaderContext): HeaderMatch {
  const placeholder = YEAR.exec(template)?.[1];
  return {
    year: placeholder === undefined ? null : yearOf(placeholder, context),
    period: template.includes(PERIOD) ? context.period : null,
  };
}

function yearOf(placeholder: string, context: HeaderContext): number | null {
  if (placeholder === 'basår') return context.baselineYear;
  if (context.year === null) return null;
  return placeholder === 'år-1' ? context.year - 1 : context.year;
}

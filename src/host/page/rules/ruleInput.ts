import type { CfRuleInput, Dxf, PeriodType, TextOperator, ValueOperator } from '@ironcalc/wasm';
import type { DifferentialFormat } from '../../../ooxml/stylesPart';
import { childrenNamed, textOf } from '../../../ooxml/xml';
import type { ConditionalFormatModel } from '../../model/conditionalFormatModel';
import { engineFromFile } from '../../model/calc/formulaForms';
import { formulaContextOf } from '../../model/sheet/ruleFormula';
import { drawnRuleInput } from './drawnRuleInput';

const VALUE_OPERATORS: Readonly<Record<string, ValueOperator>> = {
  equal: 'Equal',
  notEqual: 'NotEqual',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
  between: 'Between',
  notBetween: 'NotBetween',
};

const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = {
  containsText: 'Contains',
  notContainsText: 'DoesNotContain',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** Rules that need nothing but a format, by the file's word. */
const PLAIN = {
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NotBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NoErrors',
} as const;

const PERIODS: Readonly<Record<string, PeriodType>> = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'Last7Days',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};

/** A conditional format in the engine's form; null for one it has no form for. Formulas come in the engine's notation. */
export function ruleInput(model: ConditionalFormatModel): CfRuleInput | null {
  const { rule } = model.home;
  const {
    type = '',
    operator = '',
    text = '',
    rank,
    percent,
    bottom,
    aboveAverage,
    timePeriod = '',
  } = rule.attributes;
  const settings = { format: engineFormat(model.format), stop_if_true: model.stopIfTrue };
  const [first, second] = engineFormulas(model);
  if (type === 'expression')
    return first === undefined ? null : { type: 'Formula', formula: first, ...settings };
  if (type === 'cellIs') {
    const comparison = VALUE_OPERATORS[operator];
    if (comparison === undefined || first === undefined) return null;
    return { type: 'CellIs', operator: comparison, formula: first, formula2: second ?? null, ...settings };
  }
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator !== undefined) return { type: 'Text', operator: textOperator, value: text, ...settings };
  if (isPlain(type)) return { type: PLAIN[type], ...settings };
  if (type === 'top10') {
    return {
      type: bottom === '1' ? 'Bottom10' : 'Top10',
      rank: Number(rank ?? 10),
      percent: percent === '1',
      ...settings,
    };
  }
  if (type === 'aboveAverage')
    return { type: aboveAverage === '0' ? 'BelowAverage' : 'AboveAverage', ...settings };
  const period = PERIODS[timePeriod];
  if (type === 'timePeriod' && period !== undefined) {
    return { type: 'TimePeriod', time_period: period, date1: null, date2: null, ...settings };
  }
  return drawnRuleInput(rule);
}

function engineFormulas(model: ConditionalFormatModel): string[] {
  const { rule } = model.home;
  const context = formulaContextOf(model.sheet, model.areas);
  const nodes = [...childrenNamed(rule, 'formula'), ...childrenNamed(rule, 'xm:f')];
  return nodes.map((node) => engineFromFile(textOf(node), context));
}

function engineFormat(format: DifferentialFormat): Dxf {
  const dxf: Dxf = {};
  if (format.fill !== undefined) dxf.fill = { color: format.fill };
  const font: NonNullable<Dxf['font']> = {};
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.bold !== undefined) font.b = format.bold;
  if (format.italic !== undefined) font.i = format.italic;
  if (format.strikethrough !== undefined) font.strike = format.strikethrough;
  if (format.underline !== undefined) font.u = format.underline;
  if (Object.keys(font).length > 0) dxf.font = font;
  if (format.numberFormat !== undefined) dxf.num_fmt = { num_fmt_id: 200, format_code: format.numberFormat };
  return dxf;
}

function isPlain(type: string): type is keyof typeof PLAIN {
  return type in PLAIN;
}

import type { FindingPlace } from '../../finding';
import { foldText } from '../../foldText';
import type { IndicatorRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { writeValue } from '../fixes';
import {
  hasPercentUnit,
  LARGEST_FRACTION,
  mixedScale,
  numbersOf,
  readsAsPercent,
  type IndicatorNumber,
} from './figureScale';
import { indicatorLabel } from './indicatorLabel';

interface UnitParams {
  /**
   * `mixedScale`: 35 beside 0,35. `countInPercent`: Antal … with a percentage. `shareWithoutPercent`: Andel … without. `otherUnit`:
   * Enhet says something else than the percentage that stands there. `notPercentage`: Enhet says percent of a number above 1,5.
   * `mixedFigures`: a percentage beside a plain number.
   */
  readonly form:
    'mixedScale' | 'countInPercent' | 'shareWithoutPercent' | 'otherUnit' | 'notPercentage' | 'mixedFigures';
  readonly label: string | null;
  readonly unit: string;
  /** The column and the figure that show it. */
  readonly column: string;
  readonly value: number | null;
  readonly isPercent: 0 | 1;
  /** `mixedScale`: what the fix writes; a fraction. */
  readonly proposal: number | null;
}

type Found = RuleFinding<UnitParams>;

/** Units in which percentages may be written. */
const FRACTION_UNITS = new Set(['', 'andel', 'andelar', 'kvot', 'index']);
const PERCENT_FORMAT = '0.0 %';

/**
 * IND-02: the unit contradicts the value or the name. An error, with a fix, where one row mixes fractions and hundredths, for then
 * its colour is wrong by a factor of 100. The first contradiction of a row is told.
 * @example `Antal medarbetare per chef` with 55 % → countInPercent
 * @example Enhet %, Utfall 2021 0,31 and Mål 2023 35 → error mixedScale, proposal 0,35
 * @example Enhet %, 62 and 70 → notPercentage
 */
export const UNIT_AGAINST_FIGURES: CheckRule<'IND-02', UnitParams> = {
  id: 'IND-02',
  severities: ['error', 'warning'],
  source: 'plans 2023 and 2025: “Antal medarbetare per chef” 55 %, figures without a unit',
  find: ({ indicators }) => (indicators ?? []).flatMap(findInRow),
};

function findInRow(row: IndicatorRow): readonly Found[] {
  const mixed = mixedScale(row);
  if (mixed.length > 0) return mixed.flatMap((number) => mixedFinding(row, number));
  const form = contradiction(row);
  if (form === null) return [];
  const [key, number] =
    form === 'notPercentage' ? atFigure(row) : form === 'mixedFigures' ? atOddFigure(row) : atUnit(row, form);
  const place = row.place(key) ?? row.place('target');
  return place === null ? [] : [{ severity: 'warning', place, params: params(row, form, number, null) }];
}

function contradiction(row: IndicatorRow): Exclude<UnitParams['form'], 'mixedScale'> | null {
  const numbers = numbersOf(row);
  const name = foldText(row.indicator);
  const isUnitPercent = hasPercentUnit(row.unit);
  const hasPercentage = numbers.some(({ isPercentage }) => isPercentage);
  const isShare = /^andel(en|ar)?(?!\p{L})/u.test(name);
  const isCount = /^antal(et)?(?!\p{L})/u.test(name) && !/andel|procent|%/u.test(name);
  if (isCount && (isUnitPercent || hasPercentage)) return 'countInPercent';
  if (isShare && !isUnitPercent && !hasPercentage && isWithoutPercent(row, numbers)) {
    return 'shareWithoutPercent';
  }
  if (!isUnitPercent && hasPercentage && !FRACTION_UNITS.has(foldText(row.unit))) return 'otherUnit';
  if (isUnitPercent && numbers.some(isNoPercentage)) return 'notPercentage';
  return hasPercentage && numbers.some(isNoPercentage) ? 'mixedFigures' : null;
}

/** Something stands there, and where formats were not read it is no fraction that may be shown as percent. */
function isWithoutPercent(row: IndicatorRow, numbers: readonly IndicatorNumber[]): boolean {
  if (row.unit.trim() !== '' && !FRACTION_UNITS.has(foldText(row.unit))) return true;
  return numbers.some(
    ({ key, value }) => row[key].hasPercentFormat === false || Math.abs(value) > LARGEST_FRACTION,
  );
}

function isNoPercentage({ value, isPercentage }: IndicatorNumber): boolean {
  return !isPercentage && Math.abs(value) > LARGEST_FRACTION;
}

/** The figure that is no percentage. */
function atFigure(row: IndicatorRow): readonly [IndicatorNumber['key'], IndicatorNumber | undefined] {
  const number = numbersOf(row).find(isNoPercentage);
  return [number?.key ?? 'target', number];
}

/** Of percentages and plain numbers in a row those that are fewer, for the others agree; of as many the first plain number. */
function atOddFigure(row: IndicatorRow): readonly [IndicatorNumber['key'], IndicatorNumber | undefined] {
  const numbers = numbersOf(row);
  const plain = numbers.filter(isNoPercentage);
  const percentages = numbers.filter((number) => number.isPercentage);
  const [number] = percentages.length < plain.length ? percentages : plain;
  return [number?.key ?? 'target', number];
}

/** Enhet where it says something, else the figure that contradicts. */
function atUnit(
  row: IndicatorRow,
  form: UnitParams['form'],
): readonly ['unit' | IndicatorNumber['key'], IndicatorNumber | undefined] {
  const numbers = numbersOf(row);
  const [target] = numbers.filter(({ key }) => key === 'target');
  const fits = (number: IndicatorNumber): boolean => number.isPercentage || form !== 'otherUnit';
  const number = target !== undefined && fits(target) ? target : (numbers.find(fits) ?? target);
  const isToldByUnit = row.unit.trim() !== '' || form === 'shareWithoutPercent';
  return [isToldByUnit ? 'unit' : (number?.key ?? 'unit'), number];
}

function mixedFinding(row: IndicatorRow, number: IndicatorNumber): readonly Found[] {
  const place: FindingPlace | null = row.place(number.key);
  if (place === null) return [];
  const proposal = Number((number.value / 100).toPrecision(15));
  const fix = writeValue(place, proposal, PERCENT_FORMAT);
  return [{ severity: 'error', place, params: params(row, 'mixedScale', number, proposal), fix }];
}

function params(
  row: IndicatorRow,
  form: UnitParams['form'],
  number: IndicatorNumber | undefined,
  proposal: number | null,
): UnitParams {
  return {
    form,
    label: indicatorLabel(row),
    unit: row.unit.trim(),
    column: number === undefined ? '' : (row.place(number.key)?.column ?? ''),
    value: number?.value ?? null,
    isPercent: number !== undefined && readsAsPercent(row, number.key) ? 1 : 0,
    proposal,
  };
}

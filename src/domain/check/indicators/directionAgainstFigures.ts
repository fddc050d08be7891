import { foldText } from '../../foldText';
import { moneyUnitOf } from '../../money';
import type { Direction } from '../../shareOfTarget';
import type { IndicatorRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { hasPercentUnit, isPercentage, mixedScale, readsAsPercent } from './figureScale';
import { indicatorLabel } from './indicatorLabel';

interface DirectionParams {
  /** `apart`: the target lies on the other side of the baseline. `alwaysGreen`: no outcome can miss the target. */
  readonly form: 'apart' | 'alwaysGreen';
  readonly label: string | null;
  readonly direction: Direction;
  readonly target: number;
  readonly targetColumn: string;
  readonly baseline: number | null;
  readonly baselineColumn: string;
  readonly isPercent: 0 | 1;
}

/**
 * IND-03: Riktning and the figures point apart, Öka with a target below the baseline or Minska with one above (info: real plans have
 * that on purpose); or Öka with a target of 0 or less where no outcome can be negative, so that it is always green (warning).
 * @example Öka, 26 078 → 15 000 → apart
 * @example Antal forskningspublikationer, Öka, target 0 → alwaysGreen
 */
export const DIRECTION_AGAINST_FIGURES: CheckRule<'IND-03', DirectionParams> = {
  id: 'IND-03',
  severities: ['warning', 'info'],
  source:
    'plan 2023: digital meetings 26 078 → 15 000 where more is wanted; research publications with target 0',
  find: ({ indicators }) => (indicators ?? []).flatMap(findInRow),
};

function findInRow(row: IndicatorRow): readonly RuleFinding<DirectionParams>[] {
  const { direction } = row;
  const target = row.target.value;
  if (direction === null || target.kind !== 'number' || mixedScale(row).length > 0) return [];
  const baseline = comparableBaseline(row);
  const params = {
    label: indicatorLabel(row),
    direction,
    target: target.value,
    targetColumn: row.place('target')?.column ?? '',
    baseline,
    baselineColumn: row.place('baseline')?.column ?? '',
    isPercent: readsAsPercent(row, 'target') ? 1 : 0,
  } as const;
  if (direction === 'Öka' && target.value <= 0 && !canBeNegative(row)) {
    const place = row.place('target');
    return place === null ? [] : [{ severity: 'warning', place, params: { ...params, form: 'alwaysGreen' } }];
  }
  const place = row.place('direction');
  const isApart =
    baseline !== null && (direction === 'Öka' ? target.value < baseline : target.value > baseline);
  return isApart && place !== null ? [{ severity: 'info', place, params: { ...params, form: 'apart' } }] : [];
}

/** The baseline as a number of the same kind as the target: -15 % is no level to compare 1 200 with. */
function comparableBaseline(row: IndicatorRow): number | null {
  const baseline = row.baseline.value;
  if (baseline.kind !== 'number') return null;
  const isSameKind =
    baseline.value === 0 || readsAsPercent(row, 'baseline') === readsAsPercent(row, 'target');
  return isSameKind ? baseline.value : null;
}

const CHANGE =
  /förändring|avvikelse|resultat|netto|saldo|skillnad|differens|överskott|underskott|minskning|ökning|budget/u;

/** Money, changes and whatever is negative already may go below zero; counts, shares and levels may not. */
function canBeNegative(row: IndicatorRow): boolean {
  const figures = [row.baseline.value, row.target.value, row.outcome.value];
  if (figures.some((figure) => figure.kind === 'number' && figure.value < 0)) return true;
  const name = foldText(row.indicator);
  if (/^(antal|andel)/u.test(name)) return false;
  return (
    moneyUnitOf(row.unit) !== null ||
    hasPercentUnit(row.unit) ||
    isPercentage(row.target) ||
    CHANGE.test(`${name} ${foldText(row.unit)}`)
  );
}

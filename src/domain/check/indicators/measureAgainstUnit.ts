import { foldText } from '../../foldText';
import type { Period } from '../../period';
import type { IndicatorRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { writeValue } from '../fixes';
import { hasPercentUnit, isPercentage } from './figureScale';
import { indicatorLabel } from './indicatorLabel';

interface MeasureParams {
  readonly form: 'percent' | 'scale' | 'answer' | 'question';
  readonly label: string | null;
}

/**
 * IND-12: Ackumulerat for something that is not counted up during the year: a percentage, a scale, Ja or Nej (warning; it is still
 * computed as Ackumulerat, and the fix sets Läge). In April and August a name that begins with Antal and a blank Mätsätt ask whether
 * the outcome is counted up (info): a third of the year is then a third of the target.
 * @example Enhet % and Ackumulerat → percent
 * @example `Antal aktiviteter …` in April, Mätsätt blank → question
 */
export const MEASURE_AGAINST_UNIT: CheckRule<'IND-12', MeasureParams> = {
  id: 'IND-12',
  severities: ['warning', 'info'],
  source: 'report April 2023: four months’ outcome beside a whole year’s target',
  find: ({ indicators, period }) => (indicators ?? []).flatMap((row) => findInRow(row, period)),
};

function findInRow(row: IndicatorRow, period: Period | null): readonly RuleFinding<MeasureParams>[] {
  const place = row.place('measure');
  if (place === null) return [];
  const label = indicatorLabel(row);
  if (row.measure === 'Ackumulerat') {
    const form = levelForm(row);
    if (form === null) return [];
    return [{ severity: 'warning', place, params: { form, label }, fix: writeValue(place, 'Läge') }];
  }
  const isPartOfYear = period === 'April' || period === 'Augusti';
  if (!isPartOfYear || row.state('measure') !== 'missing' || !isCount(row)) return [];
  return [{ severity: 'info', place, params: { form: 'question', label } }];
}

function levelForm(row: IndicatorRow): 'percent' | 'scale' | 'answer' | null {
  const unit = foldText(row.unit);
  if (hasPercentUnit(row.unit) || isPercentage(row.target)) return 'percent';
  if (unit.includes('skala')) return 'scale';
  const { value } = row.target;
  const isAnswer = value.kind === 'word' && (value.word === 'Ja' || value.word === 'Nej');
  return isAnswer || /^ja\s*(\/|eller)\s*nej$/u.test(unit) ? 'answer' : null;
}

/** A count whose colour the answer would change: with a target that is not zero, and not in percent, a scale or Ja and Nej. */
function isCount(row: IndicatorRow): boolean {
  const { value } = row.target;
  const hasTarget = value.kind === 'word' || (value.kind === 'number' && value.value !== 0);
  return hasTarget && levelForm(row) === null && /^antal(et)?(?!\p{L})/u.test(foldText(row.indicator));
}

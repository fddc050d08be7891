import type { Period } from '../../period';
import { isDue } from '../../periodicity';
import type { IndicatorRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { groupBy } from '../groupBy';
import { indicatorLabel } from './indicatorLabel';
import { outcomeOfOtherKind } from './outcomeOfOtherKind';

interface OutcomeParams {
  /**
   * `stated`: Periodicitet says that it is due. `unstated`: the rows of one board whose Periodicitet is blank. `notNumber`, `notAnswer`:
   * something stands there that cannot be compared with the target.
   */
  readonly form: 'stated' | 'unstated' | 'notNumber' | 'notAnswer';
  readonly label: string | null;
  readonly board: string | null;
  readonly column: string;
  readonly period: Period;
  readonly periodicity: string;
  /** The sheet's rows, from 1. */
  readonly rows: readonly string[];
  /** The outcome and the target, as the sheet shows them. */
  readonly outcome: string;
  readonly target: string;
}

/**
 * IND-08: an indicator is due this period and has no outcome. A blank Periodicitet means every period, but may mean that nobody has
 * said: those rows give one info per board, at the first. An outcome that cannot be compared with the target (Ja against a number)
 * is none, due or not.
 * @example Periodicitet `Tertial: apr, aug, dec` in April without outcome → warning
 * @example Utfall `Ja` and Mål 50 → warning notNumber
 */
export const MISSING_OUTCOME: CheckRule<'IND-08', OutcomeParams> = {
  id: 'IND-08',
  severities: ['warning', 'info'],
  source: 'report April 2023: 97 of 164 indicators lack an outcome, and the plan 2023 prints no periodicity',
  find: ({ indicators, period }) => {
    if (period === null) return [];
    const due = (indicators ?? []).filter(
      (row) => row.state('outcome') === 'missing' && isDue(row.periodicity, period),
    );
    const isBlank = ({ periodicity }: IndicatorRow): boolean => periodicity.trim() === '';
    const stated = due.filter((row) => !isBlank(row));
    const unstated = groupBy(due.filter(isBlank), ({ board }) => board ?? '');
    const unlike = (indicators ?? []).flatMap((row) => {
      const kind = outcomeOfOtherKind(row);
      if (kind === null) return [];
      return finding(kind === 'number' ? 'notNumber' : 'notAnswer', [row], period);
    });
    return [
      ...unlike,
      ...stated.flatMap((row) => finding('stated', [row], period)),
      ...[...unstated.values()].flatMap((rows) => finding('unstated', rows, period)),
    ];
  },
};

function finding(
  form: OutcomeParams['form'],
  rows: readonly IndicatorRow[],
  period: Period,
): readonly RuleFinding<OutcomeParams>[] {
  const [first] = rows;
  const place = first?.place('outcome') ?? null;
  if (first === undefined || place === null) return [];
  const params = {
    form,
    label: indicatorLabel(first),
    board: first.board,
    column: place.column ?? '',
    period,
    periodicity: first.periodicity.trim(),
    rows: rows.map(({ rowNumber }) => String(rowNumber)),
    outcome: first.shown('outcome').trim(),
    target: first.shown('target').trim(),
  };
  return [{ severity: form === 'unstated' ? 'info' : 'warning', place, params }];
}

import { foldText } from '../../foldText';
import type { IndicatorStatus } from '../../indicatorStatus';
import type { IndicatorRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { FIGURE_KEYS } from './figureScale';
import { indicatorLabel } from './indicatorLabel';
import { statusOfRow } from './statusOfRow';

/**
 * IND-11: the sheet's Status is another than the rule gives for the row's figures; both are told. The reason is told where it is
 * known: a number stored as text counts here and not in Excel's formulas. An empty Status is VAL-06.
 * @example Status `Grön` for 94,9 % of the target → expected 'Gul'
 */
export const STATUS_AGAINST_RULE: CheckRule<
  'IND-11',
  {
    readonly label: string | null;
    readonly shown: string;
    readonly expected: IndicatorStatus;
    /** 1 = 100 %; null when unknown. */
    readonly share: number | null;
    /** The column whose number is text. */
    readonly textColumn: string | null;
  }
> = {
  id: 'IND-11',
  severities: ['warning'],
  source: 'the boards set colours by eye; rules.md 2: the sheet and the code give the same status',
  find: ({ indicators, ...book }) =>
    (indicators ?? []).flatMap((row) => {
      const place = row.place('status');
      const shown = row.shown('status').trim();
      const result = statusOfRow(row, book);
      if (place === null || row.state('status') !== 'filled' || result === null) return [];
      if (foldText(shown) === foldText(result.status)) return [];
      const params = {
        label: indicatorLabel(row),
        shown,
        expected: result.status,
        share: result.shareOfTarget,
        textColumn: textColumn(row),
      };
      return [{ severity: 'warning', place, params }];
    }),
};

function textColumn(row: IndicatorRow): string | null {
  const key = FIGURE_KEYS.find((each) => {
    const { value } = row[each];
    return value.kind === 'number' && value.isText;
  });
  return key === undefined ? null : (row.place(key)?.column ?? null);
}

import { statusOfRow } from '../indicators/statusOfRow';
import type { Assessment } from '../../statusWords';
import type { CheckedBook, GoalRow } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { shortLabel } from '../shortLabel';

interface PartsParams {
  /** What speaks against the assessment. */
  readonly form: 'fullSubGoalNot' | 'fullNoGreen' | 'notWithoutCause';
  readonly label: string | null;
  readonly goalNumber: number;
  readonly assessment: Assessment;
  /** Sub-goals that are judged Uppfylls inte, and indicators by colour. */
  readonly notReached: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
}

/**
 * MAL-02: a goal's assessment and what stands below it point apart. Info, for the assessment is people's own and never computed:
 * `Uppfylls helt` although a sub-goal is `Uppfylls inte`, or no indicator is green and at least one is red; `Uppfylls inte` although no
 * sub-goal is and no indicator is red. The region's own goals are held against the rows of all boards. A goal with nothing judged or
 * coloured below it is left alone.
 * @example the April 2023 report's mål 9: Uppfylls helt with 0 green, 1 yellow and 2 red → fullNoGreen
 */
export const ASSESSMENT_AGAINST_PARTS: CheckRule<'MAL-02', PartsParams> = {
  id: 'MAL-02',
  severities: ['info'],
  source: 'report April 2023: mål 9 is reached in full with one yellow and two red indicators',
  find: (book) =>
    (book.goals ?? []).flatMap((goal) => {
      const place = goal.place('assessment');
      const { assessment, number, board } = goal;
      if (place === null || assessment === null || number === null || board === null) return [];
      const parts = partsOf(goal, book);
      const form = contradiction(assessment, parts);
      if (form === null) return [];
      const { notReached, green, yellow, red } = parts;
      const params = {
        form,
        label: shortLabel(goal.goal),
        goalNumber: number,
        assessment,
        notReached,
        green,
        yellow,
        red,
      };
      return [{ severity: 'info', place, params }];
    }),
};

interface Parts {
  readonly notReached: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  /** Sub-goals with an assessment. */
  readonly judged: number;
}

function partsOf({ board, isRegion, number }: GoalRow, book: CheckedBook): Parts {
  const isBelow = (row: { readonly board: string | null; readonly goalNumber: number | null }): boolean =>
    row.goalNumber === number && (isRegion || row.board === board);
  const subGoals = (book.subGoals ?? []).filter(isBelow);
  const statuses = (book.indicators ?? []).filter(isBelow).map((row) => statusOfRow(row, book)?.status);
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  return {
    notReached: subGoals.filter(({ assessment }) => assessment === 'Uppfylls inte').length,
    green: count('Grön'),
    yellow: count('Gul'),
    red: count('Röd'),
    judged: subGoals.filter(({ assessment }) => assessment !== null).length,
  };
}

function contradiction(
  assessment: Assessment,
  { notReached, green, yellow, red, judged }: Parts,
): PartsParams['form'] | null {
  if (assessment === 'Uppfylls helt') {
    if (notReached > 0) return 'fullSubGoalNot';
    return green === 0 && red > 0 ? 'fullNoGreen' : null;
  }
  const hasParts = judged + green + yellow + red > 0;
  const isWithoutCause = notReached === 0 && red === 0;
  return assessment === 'Uppfylls inte' && hasParts && isWithoutCause ? 'notWithoutCause' : null;
}

import type { FinancialGoalSummary, StaffSummary, SummaryValue } from '../../../domain/summary/summaryReport';
import { rowNumberFormat } from '../../numberFormats';
import type { SummaryCell } from '../summaryBlock';
import { MOST_FIGURE_CHARACTERS, shownLength } from '../summaryFormats';
import { LABEL_COLUMN, TEXT_COLUMN, WORD_COLUMN } from '../summaryGrid';
import { cell, figures } from '../summaryRows';
import {
  textRows,
  unitsOf,
  type MadeSection,
  type SectionContext,
  type SummarySection,
} from '../summarySection';
import { codeCell, codeHeader, texts } from './moneySections';

/** Staff: measure, value, the year before and the change. */
export function staffSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  const { headers } = words;
  if (part.staff.length === 0) return { empty: 'staff' };
  return {
    key: 'staff',
    isTable: true,
    heading: rows.heading('staff', words.sections.staff),
    headers: [
      rows.header('staff', { label: codeHeader(context), text: headers.staffMeasure, word: headers.unit }, [
        '',
        headers.value,
        '',
        headers.previousValue,
        '',
        headers.change,
      ]),
    ],
    units: part.staff.flatMap((row, index) => {
      const key = `staff:${row.board.code}:${row.measure}`;
      const isLast = index === part.staff.length - 1;
      const name = rows.row(
        key,
        'item',
        {
          [LABEL_COLUMN]: codeCell(row.board.code, context),
          [TEXT_COLUMN]: cell('plain', row.measure),
          [WORD_COLUMN]: row.unit === '' ? undefined : cell('plain', row.unit),
          ...figures(staffCells(row, context)),
        },
        isLast ? 4 : 2,
      );
      return unitsOf([name, ...textRows(context, `${key}:text`, texts([row.comment]))]);
    }),
  };
}

/** Financial goals in the reporter's own words. */
export function financialGoalSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  if (part.financialGoals.length === 0) return { empty: 'financialGoals' };
  const parts = (goal: FinancialGoalSummary): readonly string[] =>
    (['targetLevel', 'outcome', 'forecast', 'assessment'] as const).flatMap((key) =>
      goal[key] === '' ? [] : [words.financial[key](goal[key])],
    );
  return {
    key: 'financialGoals',
    heading: rows.heading('financialGoals', words.sections.financialGoals),
    headers: [],
    units: part.financialGoals.flatMap((goal) => {
      const key = `financialGoal:${goal.board.code}:${goal.goal}`;
      const name = rows.row(key, 'item', {
        [LABEL_COLUMN]: codeCell(goal.board.code, context),
        [TEXT_COLUMN]: cell('name', goal.goal),
      });
      return unitsOf([name, ...textRows(context, `${key}:text`, [...parts(goal), ...texts([goal.comment])])]);
    }),
  };
}

/** Underlag som saknas: what is missing from whom, or that nothing is; and the parts that were left out. */
export function gapSection(
  context: SectionContext,
  empty: readonly Parameters<SectionContext['words']['left']>[0][number][],
): SummarySection {
  const { part, rows, words } = context;
  const gaps = part.gaps.map((gap, index) =>
    rows.row(
      `gap:${gap.kind}:${gap.board?.code ?? ''}:${index}`,
      'text',
      {
        [LABEL_COLUMN]: gap.board === null ? undefined : codeCell(gap.board.code, context),
        [TEXT_COLUMN]: cell('plain', words.gapText(gap)),
      },
      2,
    ),
  );
  const none = gaps.length === 0 ? [rows.text('gaps:none', words.noGaps, 2)] : [];
  const left = empty.length === 0 ? [] : [rows.text('gaps:left', words.left(empty), 2)];
  return {
    key: 'gaps',
    heading: rows.heading('gaps', words.gaps),
    headers: [],
    units: [...gaps, ...none, ...left].map((row) => [row]),
  };
}

function staffCells(row: StaffSummary, { words }: SectionContext): readonly (SummaryCell | undefined)[] {
  const values = [row.value, row.previousValue].flatMap((each) =>
    typeof each?.value === 'number' ? [each.value] : [],
  );
  const isPercent = [row.value, row.previousValue].some((each) => each?.isPercent === true);
  const known = row.change === null ? values : [...values, row.change];
  const format = rowNumberFormat(known, isPercent);
  const signed = `${format};"−"${format}`;
  return [undefined, valueCell(row.value), undefined, valueCell(row.previousValue), undefined, changeCell()];

  function valueCell(value: SummaryValue | null): SummaryCell {
    if (value === null) return cell('figureText', words.missingFigure);
    if (typeof value.value === 'string') return cell('figureText', value.value);
    return shownLength(value.value, format) > MOST_FIGURE_CHARACTERS
      ? cell('figureText', words.value(value))
      : { style: 'figure', value: value.value, numberFormat: signed };
  }

  function changeCell(): SummaryCell | undefined {
    if (row.change === null) return undefined;
    return { style: 'figure', value: row.change, numberFormat: `+${format};"−"${format};${format}` };
  }
}

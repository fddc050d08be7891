import { toneOf } from '../../../domain/statusWords';
import type { GoalSummary } from '../../../domain/summary/summaryReport';
import { INDICATOR_PARTS, SUB_GOAL_PARTS } from '../../../domain/summary/tally';
import type { SummaryCell, SummaryRow } from '../summaryBlock';
import { COUNT_FORMAT } from '../summaryFormats';
import { FIRST_FIGURE, LABEL_COLUMN, lastColumn, TEXT_COLUMN, WORD_COLUMN } from '../summaryGrid';
import { cell, figure, figures, toned } from '../summaryRows';
import {
  textRows,
  unitsOf,
  type MadeSection,
  type SectionContext,
  type SummarySection,
} from '../summarySection';

/** The key of a goal's row with its counts, and of the total below. */
export const GOAL_KEYS = { goal: (number: number) => `goal:${number}`, total: 'goals:total' } as const;

/** A row per goal: assessment, the one before, and the counts, with their totals. */
export function goalSection(context: SectionContext): MadeSection {
  const { part, rows, words } = context;
  const { headers } = words;
  if (part.goals.length === 0) return { empty: 'goals' };
  const captions = [
    ...SUB_GOAL_PARTS.map((key) => words.subGoalParts[key]),
    ...INDICATOR_PARTS.map((key) => words.indicatorParts[key]),
  ];
  return {
    key: 'goals',
    isTable: true,
    heading: rows.heading('goals', words.sections.goals),
    headers: [
      groupHeader(context),
      rows.header(
        'goals',
        { label: headers.goal, text: headers.goalName, word: headers.assessment },
        captions,
      ),
    ],
    units: [...part.goals.map((goal) => [goalRow(goal, context)]), [totalRow(context)]],
  };
}

/** The goals one by one in words: the sentences of the counts, and the comment. */
export function goalTextSection(context: SectionContext): SummarySection | null {
  const { part, rows, words, report } = context;
  if (part.goals.length === 0) return null;
  return {
    key: 'goalTexts',
    heading: rows.heading('goalTexts', words.goalsInWords),
    headers: [],
    units: part.goals.flatMap((goal) => {
      const name = rows.row(`goalName:${goal.number}`, 'item', {
        [LABEL_COLUMN]: cell('label', words.goalLabel(goal.number)),
        [TEXT_COLUMN]: cell('name', goal.name),
        [WORD_COLUMN]: assessmentCell(goal, context),
      });
      const comment = goal.comment === '' ? [] : [goal.comment];
      return unitsOf([
        name,
        ...textRows(context, `goalText:${goal.number}`, [
          words.goalText(part, goal, report.period),
          ...comment,
        ]),
      ]);
    }),
  };
}

/** Above the counts: which are of sub-goals and which of indicators. */
function groupHeader({ rows, words: { headers } }: SectionContext): SummaryRow {
  const groups = new Map([
    [0, headers.subGoals],
    [SUB_GOAL_PARTS.length, headers.indicators],
  ]);
  const last = lastColumn(rows.grid);
  const columns = Array.from({ length: last - LABEL_COLUMN + 1 }, (_, index) => LABEL_COLUMN + index);
  return rows.row(
    'header:goals:groups',
    'item',
    Object.fromEntries(
      columns.map((column) => [column, cell('headerWord', groups.get(column - FIRST_FIGURE) ?? null)]),
    ),
  );
}

function goalRow(goal: GoalSummary, context: SectionContext): SummaryRow {
  const { rows, words } = context;
  return rows.row(
    GOAL_KEYS.goal(goal.number),
    'item',
    {
      [LABEL_COLUMN]: cell('label', words.goalLabel(goal.number)),
      [TEXT_COLUMN]: cell('plain', goal.name),
      [WORD_COLUMN]: assessmentCell(goal, context),
      ...figures(countCells(goal)),
    },
    1,
    goal.assessment,
  );
}

function totalRow({ part, rows, words }: SectionContext): SummaryRow {
  const cells = countCells(part, 'totalFigure');
  return rows.row(GOAL_KEYS.total, 'total', {
    [TEXT_COLUMN]: cell('total', words.total([])),
    ...figures(cells),
  });
}

function countCells(
  { subGoals, indicators }: Pick<GoalSummary, 'subGoals' | 'indicators'>,
  style: 'figure' | 'totalFigure' = 'figure',
): readonly SummaryCell[] {
  return [
    ...SUB_GOAL_PARTS.map((key) => subGoals.parts[key].count),
    ...INDICATOR_PARTS.map((key) => indicators.parts[key].count),
  ].map((count) => figure(count, COUNT_FORMAT, '', style));
}

/** The assessment with the one before it on a line of its own. */
function assessmentCell(
  { assessment, previousAssessment, movement }: GoalSummary,
  { words }: SectionContext,
): SummaryCell {
  const tone = assessment === null ? 'neutral' : toneOf(assessment);
  const below =
    previousAssessment === null
      ? {}
      : { below: words.previously(movement, words.assessment(previousAssessment)) };
  return toned(tone, words.assessment(assessment), below);
}

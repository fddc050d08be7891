import { toneOf } from '../../../domain/statusWords';
import type { GoalSummary, PartSummary } from '../../../domain/summary/summaryReport';
import { SUB_GOAL_PARTS } from '../../../domain/summary/tally';
import type { SummaryCell, SummaryRow } from '../summaryBlock';
import { COUNT_FORMAT } from '../summaryFormats';
import { FIRST_FIGURE, LABEL_COLUMN, TEXT_COLUMN, WORD_COLUMN } from '../summaryGrid';
import { cell, figure, figures, toned, type RowCells } from '../summaryRows';
import { isRegion, type SectionContext, type SummarySection } from '../summarySection';

/** The region's boards × goals: each board's own assessment with symbol, word and colour, and how many of each. */
export function matrixSection(context: SectionContext): SummarySection | null {
  const { part, report, rows, words } = context;
  if (!isRegion(part) || part.matrix.rows.length === 0 || part.matrix.boards.length === 0) return null;
  const { boards } = part.matrix;
  const { headers } = words;
  return {
    key: 'matrix',
    isTable: true,
    heading: rows.heading('matrix', words.sections.matrix),
    headers: [
      rows.header(
        'matrix',
        { label: headers.goal, text: headers.goalName, word: part.name },
        boards.map(({ code }) => code),
      ),
    ],
    units: [
      ...part.matrix.rows.map(({ number, name, region, cells }) => [
        rows.row(
          `matrix:${number}`,
          'item',
          {
            [LABEL_COLUMN]: cell('label', words.goalLabel(number)),
            [TEXT_COLUMN]: cell('plain', name),
            [WORD_COLUMN]: toned(
              region.assessment === null ? 'neutral' : toneOf(region.assessment),
              words.assessment(region.assessment),
            ),
            ...boardCells(cells, context),
          },
          2,
        ),
      ]),
      totals(report.boards, context),
    ],
  };
}

function boardCells(cells: readonly (GoalSummary | null)[], { words }: SectionContext): RowCells {
  return figures(
    cells.map((goal): SummaryCell | undefined => {
      if (goal === null) return undefined;
      const tone = goal.assessment === null ? 'neutral' : toneOf(goal.assessment);
      return toned(tone, words.shortAssessment(goal.assessment), { style: 'symbol' });
    }),
    FIRST_FIGURE,
  );
}

function totals(
  boards: readonly PartSummary[],
  { part, rows, words }: SectionContext,
): readonly SummaryRow[] {
  return SUB_GOAL_PARTS.map((key, index) =>
    rows.row(`matrix:total:${key}`, index === 0 ? 'total' : 'item', {
      [TEXT_COLUMN]: cell('total', words.goalParts[key]),
      [WORD_COLUMN]: { ...figure(part.goalAssessments.parts[key].count, COUNT_FORMAT, '', 'totalFigure') },
      ...figures(
        boards.map(({ goalAssessments }) =>
          figure(goalAssessments.parts[key].count, COUNT_FORMAT, '', 'totalFigure'),
        ),
      ),
    }),
  );
}

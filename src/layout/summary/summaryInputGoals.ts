import { readsAsPercent, type FigureKey } from '../../domain/check/indicators/figureScale';
import type { GoalInput, IndicatorInput, SubGoalInput } from '../../domain/summary/summaryInput';
import type { SummaryValue } from '../../domain/summary/summaryReport';
import { ASSESSMENTS, type Assessment } from '../../domain/statusWords';
import { checkedGoal, checkedSubGoal } from '../check/checkedGoals';
import { checkedIndicator } from '../check/checkedIndicator';
import type { ReadRow, ReadTable } from '../reading/readTable';
import { textIn } from '../reading/rowCells';
import { summaryInputRow } from './summaryInputRow';

/** A row of tblMal for a summary. */
export function goalInput(row: ReadRow, table: ReadTable): GoalInput {
  const { number, goal, assessment } = checkedGoal(row, table);
  return {
    ...summaryInputRow(row, table),
    number,
    goal,
    assessment,
    previousAssessment: previousAssessmentIn(row),
    comment: textIn(row, 'comment'),
  };
}

/** A row of tblDelmal for a summary. */
export function subGoalInput(row: ReadRow, table: ReadTable): SubGoalInput {
  const { goalNumber, assessment } = checkedSubGoal(row, table);
  return { ...summaryInputRow(row, table), goalNumber, assessment };
}

/** A row of tblIndikatorer for a summary. */
export function indicatorInput(row: ReadRow, table: ReadTable): IndicatorInput {
  const checked = checkedIndicator(row, table);
  const { goalNumber, subGoal, indicator, unit, direction, measure, periodicity } = checked;
  const shown = (key: FigureKey): SummaryValue | null => {
    const { value } = checked[key];
    if (value.kind === 'word') return { value: value.word, isPercent: false };
    if (value.kind !== 'number') return null;
    return { value: value.value, isPercent: readsAsPercent(checked, key) };
  };
  return {
    ...summaryInputRow(row, table),
    goalNumber,
    subGoal,
    indicator,
    unit,
    figures: {
      target: checked.target.value,
      baseline: checked.baseline.value,
      outcome: checked.outcome.value,
      direction,
      measure,
    },
    periodicity,
    target: shown('target'),
    outcome: shown('outcome'),
    comment: textIn(row, 'comment'),
    responsible: textIn(row, 'responsible'),
  };
}

function previousAssessmentIn(row: ReadRow): Assessment | null {
  const word = textIn(row, 'previousAssessment');
  return ASSESSMENTS.find((assessment) => assessment === word) ?? null;
}

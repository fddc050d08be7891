import type { AssignmentRow, GoalRow, SubGoalRow } from '../../domain/check/checkedBook';
import { ASSESSMENTS, readAssignmentStatus, type Assessment } from '../../domain/statusWords';
import type { ReadRow, ReadTable } from '../reading/readTable';
import { dateIn, numberIn, textIn } from '../reading/rowCells';
import { checkedRow, shownIn } from './checkedRow';

/** A row of tblMal for the rules. */
export function checkedGoal(row: ReadRow, table: ReadTable): GoalRow {
  return {
    ...checkedRow(row, table),
    number: numberIn(row, 'number'),
    goal: textIn(row, 'goal'),
    assessment: assessmentIn(row),
  };
}

/** A row of tblDelmal for the rules. */
export function checkedSubGoal(row: ReadRow, table: ReadTable): SubGoalRow {
  return {
    ...checkedRow(row, table),
    goalNumber: numberIn(row, 'goalNumber'),
    subGoalNumber: numberIn(row, 'subGoalNumber'),
    subGoal: textIn(row, 'subGoal'),
    assessment: assessmentIn(row),
  };
}

/** A row of tblUppdrag for the rules. */
export function checkedAssignment(row: ReadRow, table: ReadTable): AssignmentRow {
  return {
    ...checkedRow(row, table),
    assignment: textIn(row, 'assignment'),
    status: readAssignmentStatus(textIn(row, 'status')),
    periodicity: shownIn(row, 'periodicity'),
    endDate: dateIn(row, 'endDate'),
    previousState: textIn(row, 'previousState'),
  };
}

function assessmentIn(row: ReadRow): Assessment | null {
  const word = textIn(row, 'assessment');
  return ASSESSMENTS.find((assessment) => assessment === word) ?? null;
}

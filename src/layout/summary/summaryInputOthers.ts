import { isLate } from '../../domain/check/assignments/isLate';
import { hasPercentUnit, LARGEST_FRACTION } from '../../domain/check/indicators/figureScale';
import { foldText } from '../../domain/foldText';
import { ASSIGNMENT_STATES, readAssignmentStatus, type AssignmentState } from '../../domain/statusWords';
import type { AssignmentInput, FinancialGoalInput, StaffInput } from '../../domain/summary/summaryInput';
import type { SummaryValue } from '../../domain/summary/summaryReport';
import { checkedAssignment } from '../check/checkedGoals';
import { shownIn } from '../check/checkedRow';
import type { ReadRow, ReadTable } from '../reading/readTable';
import { textIn, valueIn } from '../reading/rowCells';
import type { StandardContext } from '../reading/standardWorkbook';
import { summaryInputRow } from './summaryInputRow';

/** A row of tblUppdrag for a summary; Läge by the rule, not by the sheet's cell. */
export function assignmentInput(
  row: ReadRow,
  table: ReadTable,
  { kind, year, period }: StandardContext,
): AssignmentInput {
  const book = { kind: kind === 'uppfoljning' ? 'followUp' : kind, year, period } as const;
  const checked = checkedAssignment(row, table);
  return {
    ...summaryInputRow(row, table),
    assignedBy: textIn(row, 'assignedBy'),
    assignment: checked.assignment,
    directedTo: textIn(row, 'directedTo'),
    status: checked.status,
    isLate: isLate(checked, book),
    previousState: stateOf(checked.previousState),
    endDate: checked.endDate,
    endDateText: checked.endDate === null ? shownIn(row, 'endDate').trim() : '',
    comment: textIn(row, 'comment'),
  };
}

/** A row of tblPersonal for a summary. */
export function staffInput(row: ReadRow, table: ReadTable): StaffInput {
  const unit = textIn(row, 'unit');
  const valueOf = (key: string): SummaryValue | null => {
    const value = valueIn(row, key);
    if (value.kind === 'word') return { value: value.word, isPercent: false };
    if (value.kind !== 'number') return null;
    const isFraction = hasPercentUnit(unit) && Math.abs(value.value) <= LARGEST_FRACTION;
    return { value: value.value, isPercent: value.isPercent || isFraction };
  };
  return {
    ...summaryInputRow(row, table),
    measure: textIn(row, 'measure'),
    unit,
    value: valueOf('value'),
    previousValue: valueOf('previousValue'),
    comment: textIn(row, 'comment'),
  };
}

/** A row of tblFinansiellaMal for a summary. */
export function financialGoalInput(row: ReadRow, table: ReadTable): FinancialGoalInput {
  return {
    ...summaryInputRow(row, table),
    goal: textIn(row, 'financialGoal'),
    targetLevel: textIn(row, 'targetLevel'),
    outcome: textIn(row, 'outcome'),
    forecast: textIn(row, 'forecast'),
    assessment: textIn(row, 'assessment'),
    comment: textIn(row, 'comment'),
  };
}

function stateOf(text: string): AssignmentState | null {
  const folded = foldText(text);
  return ASSIGNMENT_STATES.find((state) => foldText(state) === folded) ?? readAssignmentStatus(text);
}

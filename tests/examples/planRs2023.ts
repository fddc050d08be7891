import { readValue } from '../../src/domain/readValue';
import { excelDateOf } from '../../src/layout/excelDate';
import type { ContentCell, ContentRow, LayoutContent } from '../../src/layout/layoutContent';
import plan from '../data/plan-rs-2023.json';
import { indicatorDirection } from './indicatorDirections';
import { planMoneyRs2023 } from './planMoneyRs2023';

/** The board whose plan this is. */
export const RS = 'Regionstyrelsen';

/**
 * Regionstyrelsens plan 2023 as rows for a new workbook.
 *
 * Real, as printed: goals and their areas, sub-goals, indicators, baselines, targets, assignments with status, periodicity and end
 * date, budget changes with amounts, investments, and the board's budget of 3 869 mkr.
 * Added by us: the sub-goals' numbers (their order), Riktning (see indicatorDirections.ts), and what planMoneyRs2023.ts declares.
 * Units are stated only where the plan prints %; `Svar saknas` stays text; `Ej påbörjad` is written as the list's `Ej påbörjat`.
 */
export const planRs2023: LayoutContent = {
  tblMal: plan.goals.map(({ number, name }) => ({
    board: RS,
    goalArea: plan.goal_areas.find((area) => area.goals.includes(number))?.name ?? null,
    number,
    goal: name,
  })),
  tblDelmal: plan.goals.flatMap((goal) =>
    goal.delmal.map((subGoal, index) => ({
      board: RS,
      goalNumber: goal.number,
      subGoalNumber: index + 1,
      subGoal: subGoal.name,
    })),
  ),
  tblIndikatorer: plan.goals.flatMap((goal) =>
    goal.delmal.flatMap((subGoal, index) =>
      subGoal.indicators.map((indicator) => ({
        board: RS,
        goalNumber: goal.number,
        subGoalNumber: index + 1,
        subGoal: subGoal.name,
        ...indicatorCells(indicator),
      })),
    ),
  ),
  tblUppdrag: plan.assignments.map(assignmentRow),
  ...planMoneyRs2023,
};

interface PrintedIndicator {
  readonly name: string;
  readonly baseline_text: string | null;
  readonly target_text: string;
  readonly periodicity_text: string | null;
}

function indicatorCells(indicator: PrintedIndicator): ContentRow {
  const isPercent = [indicator.baseline_text, indicator.target_text].some((text) => text?.includes('%'));
  return {
    indicator: indicator.name,
    unit: isPercent ? '%' : null,
    direction: indicatorDirection(indicator.name).direction,
    baseline: printedValue(indicator.baseline_text),
    target: printedValue(indicator.target_text),
    periodicity: indicator.periodicity_text,
  };
}

/** A printed figure as a number, a printed word as text. */
function printedValue(text: string | null): ContentCell {
  const read = readValue(text);
  return read.kind === 'number' ? read.value : text;
}

interface PrintedAssignment {
  readonly section: string;
  readonly text: string;
  readonly directed_to: string | null;
  readonly periodicity_text: string;
  readonly end_date: string;
}

function assignmentRow(printed: PrintedAssignment): ContentRow {
  const isFromAssembly = printed.section.includes('från fullmäktige');
  return {
    board: RS,
    assignedBy: isFromAssembly ? 'Fullmäktige' : 'Nämnd',
    assignedTo: printed.section.includes('till beredning') ? 'Beredning' : 'Nämnd',
    assignment: printed.text,
    directedTo: printed.directed_to ?? 'Beredning folkhälsa',
    status: 'Ej påbörjat',
    periodicity: printed.periodicity_text,
    endDate: excelDateOf(printed.end_date),
  };
}

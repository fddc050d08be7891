import type { ContentRow } from '../../../src/layout/layoutContent';
import { planRs2023 } from '../planRs2023';
import { CARE_SUB_GOALS } from './careSubGoals';
import { boardName, inBoardOrder } from './boardOrder';
import { REGION_COUNTS } from './regionCounts';
import { REGION_SUB_GOALS } from './regionSubGoals';
import { SOCIETY_SUB_GOALS } from './societySubGoals';
import type { IllustrativeSubGoal } from './illustrativeSubGoal';

/** The illustrative sub-goals by goal number. */
export const ILLUSTRATIVE_SUB_GOALS: Readonly<Record<number, readonly IllustrativeSubGoal[]>> = {
  ...SOCIETY_SUB_GOALS,
  ...CARE_SUB_GOALS,
  ...REGION_SUB_GOALS,
};

/**
 * The boards' sub-goals, Regionstyrelsens as its plan prints them, with assessments shared out so that every goal has the printed
 * counts. Folkhögskolestyrelsen comes last and so gets the missing ones first, as the report says of them.
 */
export const regionSubGoalRows: readonly ContentRow[] = inBoardAndGoalOrder(
  REGION_COUNTS.flatMap(({ goal, subGoals }) => {
    const assessments = [
      ...Array<string>(subGoals.full).fill('Uppfylls helt'),
      ...Array<string>(subGoals.partly).fill('Uppfylls delvis'),
      ...Array<string>(subGoals.not).fill('Uppfylls inte'),
    ];
    return rowsOfGoal(goal).map((row, index) => ({ ...row, assessment: assessments[index] ?? null }));
  }),
);

function inBoardAndGoalOrder(rows: readonly ContentRow[]): readonly ContentRow[] {
  const place = (row: ContentRow): number => Number(row.goalNumber) * 100 + Number(row.subGoalNumber);
  return inBoardOrder(rows.toSorted((left, right) => place(left) - place(right)));
}

/** A goal's sub-goals, each goal beginning with another board's, so that no board has all the good ones; Folkhögskolestyrelsen last. */
function rowsOfGoal(goal: number): readonly ContentRow[] {
  const real = (planRs2023.tblDelmal ?? []).filter((row) => row.goalNumber === goal);
  const others = ILLUSTRATIVE_SUB_GOALS[goal] ?? [];
  const numberWithin = new Map<string, number>();
  const illustrativeRows = others.map(({ board, subGoal }) => {
    const number = (numberWithin.get(board) ?? 0) + 1;
    numberWithin.set(board, number);
    return { board: boardName(board), goalNumber: goal, subGoalNumber: number, subGoal };
  });
  const schools = boardName('FHS');
  const first = [...real, ...illustrativeRows.filter(({ board }) => board !== schools)];
  const turn = goal % first.length;
  return [
    ...first.slice(turn),
    ...first.slice(0, turn),
    ...illustrativeRows.filter(({ board }) => board === schools),
  ];
}

import { REGION_CODE } from '../../../src/layout/boardRegister';
import type { ContentRow } from '../../../src/layout/layoutContent';
import followUp from '../../data/followup-april-2023.json';
import { boardName, inBoardOrder } from './boardOrder';
import { regionSubGoalRows } from './regionSubGoalRows';

const ASSESSMENTS: Readonly<Record<string, string>> = {
  'Mål kommer helt uppfyllas': 'Uppfylls helt',
  'Mål kommer delvis uppfyllas': 'Uppfylls delvis',
  'Mål kommer inte uppfyllas': 'Uppfylls inte',
};

/** Boards whose own judgement of the goals is taken to be missing, as their sub-goals' is. */
const WITHOUT_JUDGEMENT = boardName('FHS');

/**
 * The twelve goals. The region's rows are real: the judgement and comment that the report prints. A board has a row for each goal
 * that it has sub-goals for; its own judgement is not printed and stands as the region's (illustrative).
 */
export const regionGoalRows: readonly ContentRow[] = inBoardOrder(
  followUp.goals.flatMap((goal) => {
    const shared = { goalArea: goal.area, number: goal.number, goal: goal.name };
    const assessment = ASSESSMENTS[goal.assessment_text] ?? null;
    const boards = new Set(
      regionSubGoalRows.filter((row) => row.goalNumber === goal.number).map((row) => String(row.board)),
    );
    return [
      ...[...boards].map((board) => ({
        board,
        ...shared,
        assessment: board === WITHOUT_JUDGEMENT ? null : assessment,
      })),
      { board: boardName(REGION_CODE), ...shared, assessment, comment: goal.comment_lead },
    ];
  }),
);

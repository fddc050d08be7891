import type { ContentRow } from '../../../src/layout/layoutContent';
import { followUpRs2023 } from '../followUpRs2023';
import { boardName, inBoardOrder } from './boardOrder';
import { statusInApril, withColour, type Colour } from './illustrativeOutcome';
import type { IllustrativeIndicator } from './illustrativeSubGoal';
import { REGION_COUNTS, type GoalCounts } from './regionCounts';
import { ILLUSTRATIVE_SUB_GOALS, regionSubGoalRows } from './regionSubGoalRows';

/** What is counted through the year: the target is the year's, the outcome so far. */
const COUNTED =
  /^Antal (medarbetare som gått|hälsofrämjande|återföringar|informationsinsatser|genomförda|besök|beviljade|deltagar|deltagare i|resor|företag som fått|patientkontrakt|analyser|anmälda|nyanställda|kompetens|extrapass|medarbetare som rekr|matchade|gästnätter|inflyttade|nystartade|nya arbets|resande|barn och unga som)/u;

/**
 * The boards' indicators, Regionstyrelsens as its plan prints them, with outcomes so that every goal has the printed counts.
 * Regionstyrelsens outcomes are those of its own follow-up (two are real) as long as the goal has room for their colour.
 * Of the indicators without outcome one in five is due in April and lacks its figure (Saknas); the others are followed up
 * later (Ej aktuell). That split is illustrative: the report prints one number for both.
 */
export const regionIndicatorRows: readonly ContentRow[] = inBoardOrder(REGION_COUNTS.flatMap(rowsOfGoal));

function rowsOfGoal(counts: GoalCounts): readonly ContentRow[] {
  const { green, yellow, red } = counts.indicators;
  const left: Record<Colour, number> = { Grön: green, Gul: yellow, Röd: red };
  const real = (followUpRs2023.tblIndikatorer ?? [])
    .filter((row) => row.goalNumber === counts.goal)
    .map((row) => keepWhereThereIsRoom(row, left));
  const others = illustrativeRows(counts.goal).map((row) => takeColour(row, left));
  const isWithout = (row: ContentRow): boolean => row.outcome === undefined;
  let unreported = 0;
  return [
    ...real,
    ...others.map((row) => (isWithout(row) ? { ...row, ...laterFollowUp(unreported++) } : row)),
  ];
}

function keepWhereThereIsRoom(row: ContentRow, left: Record<Colour, number>): ContentRow {
  const status = statusInApril(row);
  if (status === 'Saknas' || status === 'Ej aktuell') return row;
  if (left[status] === 0) return { ...row, outcome: null, comment: null };
  left[status] -= 1;
  return row;
}

/** The row with the first colour that is left and that a round outcome can give; as it is when there is none. */
function takeColour(row: ContentRow, left: Record<Colour, number>): ContentRow {
  for (const colour of ['Röd', 'Grön', 'Gul'] as const) {
    const coloured = left[colour] === 0 ? null : withColour(row, colour);
    if (coloured === null) continue;
    left[colour] -= 1;
    return { ...coloured, periodicity: 'Tertial: apr, aug, dec' };
  }
  return row;
}

function laterFollowUp(index: number): { periodicity: string } {
  if (index % 5 === 0) return { periodicity: 'Tertial: apr, aug, dec' };
  return { periodicity: index % 2 === 0 ? 'År' : 'Tertial: aug, dec' };
}

/** A goal's illustrative indicators without outcome, Folkhögskolestyrelsens last. */
function illustrativeRows(goal: number): readonly ContentRow[] {
  const subGoals = ILLUSTRATIVE_SUB_GOALS[goal] ?? [];
  const schools = (each: { board: string }): number => (each.board === 'FHS' ? 1 : 0);
  return subGoals
    .toSorted((left, right) => schools(left) - schools(right))
    .flatMap(({ board, subGoal, indicators }) =>
      indicators.map((indicator) => ({
        board: boardName(board),
        goalNumber: goal,
        subGoalNumber: numberOf(boardName(board), goal, subGoal),
        subGoal,
        ...cellsOf(indicator),
      })),
    );
}

function cellsOf({ name, unit, direction, baseline, target }: IllustrativeIndicator): ContentRow {
  return {
    indicator: name,
    unit,
    direction,
    measure: COUNTED.test(name) ? 'Ackumulerat' : 'Läge',
    baseline,
    target,
  };
}

function numberOf(board: string, goal: number, subGoal: string): number | null {
  const found = regionSubGoalRows.find(
    (row) => row.board === board && row.goalNumber === goal && row.subGoal === subGoal,
  );
  return found === undefined ? null : Number(found.subGoalNumber);
}

import { joinSources, type Source } from '../../domain/summary/source';
import type {
  AssignmentSummary,
  GoalSummary,
  PartSummary,
  RegionSummary,
  SummaryReport,
} from '../../domain/summary/summaryReport';
import {
  INDICATOR_PARTS,
  SUB_GOAL_PARTS,
  type IndicatorTally,
  type SubGoalTally,
} from '../../domain/summary/tally';

/** What a row of a summary rests on. */
export interface KeySources {
  readonly whole: Source;
  /** Of each figure, from the first column of figures; where there is none, the whole. */
  readonly figures?: readonly (Source | undefined)[];
  /** Of the judgement in words, where it is not the whole. */
  readonly word?: Source;
}

type Entry = readonly [key: string, sources: KeySources];

/** What every row of a part's summary rests on, by the keys that the sheet remembers. @see layout/summary/sections */
export function summarySources(
  report: SummaryReport,
  part: PartSummary | RegionSummary,
): ReadonlyMap<string, KeySources> {
  const found = new Map<string, KeySources>();
  for (const [key, sources] of entriesOf(report, part)) {
    found.set(uniqueKey(key, found), sources);
  }
  return found;
}

/** Rows that tell of the same thing are numbered, as on the sheet. */
function uniqueKey(key: string, found: ReadonlyMap<string, unknown>): string {
  if (!found.has(key)) return key;
  let time = 2;
  while (found.has(`${key}#${time}`)) time += 1;
  return `${key}#${time}`;
}

function entriesOf(report: SummaryReport, part: PartSummary | RegionSummary): readonly Entry[] {
  return [
    ...part.headlines.map(({ key, source }): Entry => [`headline:${key}`, { whole: source }]),
    ['figures:indicators', { whole: part.indicators.total.source }],
    ['figures:economy', { whole: part.economy.total.source }],
    ...goalEntries(part),
    ...(isRegion(part) ? matrixEntries(report, part) : []),
    ...part.deviations.map(({ board, goalNumber, indicator, source }): Entry => [
      `indicator:${board.code}:${goalNumber}:${indicator}`,
      { whole: source },
    ]),
    ...part.assignments.list.flatMap(assignmentEntries),
    ...moneyEntries(report, part),
    ...part.staff.map(({ board, measure, source }): Entry => [
      `staff:${board.code}:${measure}`,
      { whole: source },
    ]),
    ...part.financialGoals.map(({ board, goal, source }): Entry => [
      `financialGoal:${board.code}:${goal}`,
      { whole: source },
    ]),
    ...flowEntries(part),
    ...part.gaps.map(({ kind, board, source }, index): Entry => [
      `gap:${kind}:${board?.code ?? ''}:${index}`,
      { whole: source },
    ]),
  ];
}

function goalEntries(part: PartSummary): readonly Entry[] {
  return [
    ...part.goals.flatMap((goal): readonly Entry[] => {
      const whole = wholeGoal(goal);
      const counts = { whole, figures: countSources(goal), word: goal.source };
      return [
        [`goal:${goal.number}`, counts],
        [`goalName:${goal.number}`, { whole: goal.source }],
        [`goalText:${goal.number}`, { whole }],
      ];
    }),
    [
      'goals:total',
      {
        whole: joinSources([part.subGoals.total.source, part.indicators.total.source]),
        figures: countSources(part),
      },
    ],
  ];
}

function wholeGoal({ source, subGoals, indicators }: GoalSummary): Source {
  return joinSources([source, subGoals.total.source, indicators.total.source]);
}

function countSources({
  subGoals,
  indicators,
}: {
  readonly subGoals: SubGoalTally;
  readonly indicators: IndicatorTally;
}): readonly Source[] {
  return [
    ...SUB_GOAL_PARTS.map((key) => subGoals.parts[key].source),
    ...INDICATOR_PARTS.map((key) => indicators.parts[key].source),
  ];
}

function matrixEntries(
  { boards }: SummaryReport,
  { matrix, goalAssessments }: RegionSummary,
): readonly Entry[] {
  return [
    ...matrix.rows.map(({ number, region, cells }): Entry => [
      `matrix:${number}`,
      {
        whole: joinSources([region, ...cells].map((goal) => goal?.source ?? [])),
        figures: cells.map((goal) => goal?.source ?? []),
        word: region.source,
      },
    ]),
    ...SUB_GOAL_PARTS.map((key): Entry => {
      const own = goalAssessments.parts[key].source;
      const figures = boards.map((board) => board.goalAssessments.parts[key].source);
      return [`matrix:total:${key}`, { whole: joinSources([own, ...figures]), figures, word: own }];
    }),
  ];
}

function assignmentEntries({ assignedBy, assignment, answers }: AssignmentSummary): readonly Entry[] {
  const key = `assignment:${assignedBy}:${assignment}`;
  return [
    [key, { whole: joinSources(answers.map(({ source }) => source)) }],
    ...(answers.length < 2
      ? []
      : answers.map(({ board, source }): Entry => [`${key}:${board.code}`, { whole: source }])),
  ];
}

function moneyEntries({ boards }: SummaryReport, part: PartSummary): readonly Entry[] {
  const { economy, measures, investments } = part;
  return [
    ...economy.areas.flatMap(({ board, area, source }): readonly Entry[] => [
      [`economy:${board.code}:${area}`, { whole: source }],
      [`economyComment:${board.code}:${area}`, { whole: source }],
    ]),
    ...boards.map(({ code, economy: { total } }): Entry => [`economyBoard:${code}`, { whole: total.source }]),
    ['economy:total', { whole: economy.total.source }],
    ...(economy.withRegion === null
      ? []
      : [['economy:withRegion', { whole: economy.withRegion.source }] as const]),
    ...measures.rows.map(({ board, area, measure, source }): Entry => [
      `measure:${board.code}:${area}:${measure}`,
      { whole: source },
    ]),
    ['measures:total', { whole: measures.total.source }],
    ...investments.rows.map(({ board, investmentArea, source }): Entry => [
      `investment:${board.code}:${investmentArea}`,
      { whole: source },
    ]),
    ['investments:total', { whole: investments.total.source }],
  ];
}

function flowEntries({ redistributions }: PartSummary): readonly Entry[] {
  if (redistributions === null) return [];
  const { purposes, areas, total } = redistributions;
  return [
    ...purposes.map(({ stage, purpose, source }): Entry => [
      `purpose:${stage}:${purpose}`,
      { whole: source },
    ]),
    ...areas.map(({ board, area, source }): Entry => [`flow:${board.code}:${area}`, { whole: source }]),
    ['flow:total', { whole: total.source }],
  ];
}

function isRegion(part: PartSummary | RegionSummary): part is RegionSummary {
  return part.kind === 'region';
}

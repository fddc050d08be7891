import { indicatorPart } from './summariseGoals';
import { joinSources, type Source } from './source';
import type { PartRows } from './partRows';
import type { SummaryInput } from './summaryInput';
import type { BoardName, Gap, GapKind } from './summaryReport';

type GapInput = Pick<SummaryInput, 'period' | 'isAppendix' | 'thresholds'>;

/**
 * What is missing from one board, in the order of the sheets. Of Regionen only what its own rows lack: it need not have any. Rows whose
 * goal number is missing are counted nowhere, and told here.
 */
export function listGaps(
  board: BoardName,
  rows: PartRows,
  input: GapInput,
  isRegion: boolean,
): readonly Gap[] {
  const gap = (kind: GapKind, found: readonly { readonly source: Source }[]): readonly Gap[] =>
    found.length === 0
      ? []
      : [{ kind, board, count: found.length, source: joinSources(found.map(({ source }) => source)) }];
  const none = (kind: GapKind, found: readonly unknown[]): readonly Gap[] =>
    found.length > 0 || isRegion || input.isAppendix ? [] : [{ kind, board, count: 0, source: [] }];
  const indicators = rows.indicators.filter(({ goalNumber }) => goalNumber !== null);
  const unjudged = indicators.filter((row) => indicatorPart(row, input) === 'missing');
  const lacksOutcome = ({ figures }: (typeof unjudged)[number]): boolean =>
    figures.outcome.kind === 'missing';
  const forecasts = input.period === 'Helår' ? [] : rows.economy;
  return [
    ...none('goals', rows.goals),
    ...gap('goalAssessment', rows.goals.filter(isUnassessed)),
    ...gap(
      'subGoalAssessment',
      rows.subGoals.filter((row) => row.goalNumber !== null && isUnassessed(row)),
    ),
    ...none('indicators', rows.indicators),
    ...gap('outcome', unjudged.filter(lacksOutcome)),
    ...gap(
      'unjudged',
      unjudged.filter((row) => !lacksOutcome(row)),
    ),
    ...gap(
      'assignmentStatus',
      rows.assignments.filter(({ status }) => status === null),
    ),
    ...none('economy', rows.economy),
    ...gap(
      'periodBudget',
      rows.economy.filter((row) => row.periodBudgetSek === null),
    ),
    ...gap(
      'periodOutcome',
      rows.economy.filter((row) => row.periodOutcomeSek === null),
    ),
    ...gap(
      'yearBudget',
      rows.economy.filter((row) => row.yearBudgetSek === null),
    ),
    ...gap(
      'yearForecast',
      forecasts.filter((row) => row.yearForecastSek === null),
    ),
    ...gap(
      'measureEffect',
      rows.measures.filter((row) => row.achievedPeriodSek === null),
    ),
    ...gap(
      'investmentForecast',
      rows.investments.filter((row) => row.forecastSek === null && input.period !== 'Helår'),
    ),
    ...gap('redistributionAmount', rows.unreadableRedistributions),
    ...gap('unknownGoal', [
      ...rows.goals.filter(({ number }) => number === null),
      ...rows.subGoals.filter(({ goalNumber }) => goalNumber === null),
      ...rows.indicators.filter(({ goalNumber }) => goalNumber === null),
    ]),
  ];
}

function isUnassessed({ assessment }: { readonly assessment: unknown }): boolean {
  return assessment === null;
}

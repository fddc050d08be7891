import type { Tolerances } from '../thresholds';
import { areaBalances, type AreaBalance, type AreaBudget } from './areaBalances';
import { boardSums, sumsOf, type BoardSums, type RedistributionSums } from './boardSums';
import { flowTotals, type FlowTotal } from './flowTotals';
import { purposeFlows, type Flow } from './purposeFlows';
import {
  redistributionGroups,
  type RedistributionGroup,
  type RedistributionLine,
} from './redistributionGroups';
import { NEW_MONEY_TYPES } from './redistributionTypes';

/** A row of tblOmfordelningar as the overview shows it. */
export interface OverviewLine extends RedistributionLine {
  /** The sheet's row number, from 1. */
  readonly rowNumber: number;
  readonly area: string;
  /** The row's own wording. */
  readonly text: string;
  /** `Tillfällig`, `Permanent` or ''. */
  readonly duration: string;
  readonly decision: string;
  /** An Excel serial number; null when missing or unreadable. */
  readonly decisionDate: number | null;
}

/** A row with an amount that can be read and is not zero. */
export type AmountLine = OverviewLine & { readonly amountSek: number };

/** The rows of one Ändamål and Skede, told apart. */
export interface PurposeOverview extends Omit<RedistributionGroup<OverviewLine>, 'rows'>, RedistributionSums {
  readonly givers: readonly AmountLine[];
  readonly receivers: readonly AmountLine[];
  /** Rows of Tillskott and Ombudgetering, whatever their sign. */
  readonly newMoney: readonly AmountLine[];
  /** Rows whose amount is missing, unreadable or zero. */
  readonly withoutAmount: readonly OverviewLine[];
  readonly flows: readonly Flow[];
}

/** Everything about a workbook's redistributions, or those of one Skede. Amounts are whole kronor. */
export interface RedistributionOverview {
  /** Null: all rows. */
  readonly stage: string | null;
  /** In the order of their first rows. */
  readonly purposes: readonly PurposeOverview[];
  /** Rows without Ändamål: counted in the sums, but with nobody to balance against. */
  readonly withoutPurpose: readonly OverviewLine[];
  /** In the order in which boards first occur, unknown boards last. */
  readonly boards: readonly BoardSums[];
  readonly all: RedistributionSums;
  /** Who gives what to whom, largest first; `purposes` have the flows one by one. */
  readonly boardFlows: readonly FlowTotal[];
  readonly areaFlows: readonly FlowTotal[];
  /** What the areas of tblBudget have left; empty where the workbook has no budget. */
  readonly remaining: readonly AreaBalance[];
}

/**
 * Sums up redistributions: per purpose, per board and in all, who gives what to whom, and what the givers have left.
 * @param budget the rows of tblBudget
 * @param stage `Plan` or `Under året`; null for all rows. The budgets left are always counted with every row Under året.
 * @example // 2021: ten purposes; HSN nets 155,12 mkr, RS −100,17, all boards 55,01
 */
export function summariseRedistributions(
  lines: readonly OverviewLine[],
  budget: readonly AreaBudget[],
  tolerances: Pick<Tolerances, 'rounding' | 'roundingMax'>,
  stage: string | null = null,
): RedistributionOverview {
  const chosen = stage === null ? lines : lines.filter((line) => line.stage === stage);
  const purposes = redistributionGroups(chosen, tolerances).map(purposeOf);
  const flows = purposes.flatMap((purpose) => purpose.flows);
  const grouped = new Set(
    purposes.flatMap(({ givers, receivers, newMoney, withoutAmount }) =>
      [givers, receivers, newMoney, withoutAmount].flat().map(({ rowNumber }) => rowNumber),
    ),
  );
  return {
    stage,
    purposes,
    withoutPurpose: chosen.filter(({ rowNumber }) => !grouped.has(rowNumber)),
    boards: boardSums(chosen),
    all: sumsOf(chosen),
    boardFlows: flowTotals(flows, 'board'),
    areaFlows: flowTotals(flows, 'area'),
    remaining: areaBalances(budget, lines),
  };
}

function purposeOf({ rows, ...group }: RedistributionGroup<OverviewLine>): PurposeOverview {
  const amounts = rows.filter((row): row is AmountLine => row.amountSek !== null && row.amountSek !== 0);
  const moved = amounts.filter(({ type }) => !NEW_MONEY_TYPES.has(type));
  return {
    ...group,
    ...sumsOf(rows),
    givers: moved.filter(({ amountSek }) => amountSek < 0),
    receivers: moved.filter(({ amountSek }) => amountSek > 0),
    newMoney: amounts.filter(({ type }) => NEW_MONEY_TYPES.has(type)),
    withoutAmount: rows.filter((row) => !amounts.some((each) => each === row)),
    flows: purposeFlows(group.purpose, rows),
  };
}

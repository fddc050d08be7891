import type { InvestmentAmounts, InvestmentRow, InvestmentSummary } from './moneyFigures';
import { joinSources } from './source';
import { differenceOf, sumKnown } from './sumKnown';
import type { InvestmentInput } from './summaryInput';
import type { BoardName } from './summaryReport';

/** A board's investments with budget minus forecast. */
export function investmentsOf(board: BoardName, rows: readonly InvestmentInput[]): readonly InvestmentRow[] {
  return rows.map(({ investmentArea, budgetSek, outcomeSek, forecastSek, comment, source }) => ({
    board,
    investmentArea,
    budgetSek,
    outcomeSek,
    forecastSek,
    deviationSek: differenceOf(budgetSek, forecastSek),
    comment,
    source,
  }));
}

/** Investments with their total. */
export function summariseInvestments(rows: readonly InvestmentRow[]): InvestmentSummary {
  const sum = (key: keyof InvestmentAmounts): number | null => sumKnown(rows.map((row) => row[key]));
  return {
    rows,
    total: {
      budgetSek: sum('budgetSek'),
      outcomeSek: sum('outcomeSek'),
      forecastSek: sum('forecastSek'),
      deviationSek: sum('deviationSek'),
      source: joinSources(rows.map(({ source }) => source)),
    },
  };
}

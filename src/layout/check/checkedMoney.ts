import type { ActionRow, BudgetRow, EconomyRow, InvestmentRow } from '../../domain/check/checkedBook';
import type { ReadRow, ReadTable } from '../reading/readTable';
import { amountSekIn, textIn } from '../reading/rowCells';
import { checkedRow } from './checkedRow';

/** A row of tblBudget for the rules. */
export function checkedBudget(row: ReadRow, table: ReadTable): BudgetRow {
  return {
    ...checkedRow(row, table),
    area: textIn(row, 'area'),
    partsSek: {
      previousBudget: amountSekIn(row, 'previousBudget'),
      redistribution: amountSekIn(row, 'redistribution'),
      addition: amountSekIn(row, 'addition'),
      indexation: amountSekIn(row, 'indexation'),
      other: amountSekIn(row, 'other'),
    },
    budgetSek: amountSekIn(row, 'budget'),
    currentBudgetSek: amountSekIn(row, 'currentBudget'),
  };
}

/** A row of tblEkonomi for the rules. */
export function checkedEconomy(row: ReadRow, table: ReadTable): EconomyRow {
  return {
    ...checkedRow(row, table),
    area: textIn(row, 'area'),
    periodBudgetSek: amountSekIn(row, 'periodBudget'),
    periodOutcomeSek: amountSekIn(row, 'periodOutcome'),
    yearBudgetSek: amountSekIn(row, 'yearBudget'),
    yearForecastSek: amountSekIn(row, 'yearForecast'),
  };
}

/** A row of tblAtgarder for the rules. */
export function checkedAction(row: ReadRow, table: ReadTable): ActionRow {
  return {
    ...checkedRow(row, table),
    action: textIn(row, 'action'),
    plannedPeriodSek: amountSekIn(row, 'plannedPeriod'),
    achievedPeriodSek: amountSekIn(row, 'achievedPeriod'),
  };
}

/** A row of tblInvesteringar for the rules. */
export function checkedInvestment(row: ReadRow, table: ReadTable): InvestmentRow {
  return {
    ...checkedRow(row, table),
    investmentArea: textIn(row, 'investmentArea'),
    budgetSek: amountSekIn(row, 'budget'),
    forecastSek: amountSekIn(row, 'forecast'),
  };
}

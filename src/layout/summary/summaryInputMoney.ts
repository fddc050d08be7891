import type {
  EconomyInput,
  InvestmentInput,
  MeasureInput,
  RedistributionInput,
} from '../../domain/summary/summaryInput';
import { checkedAction, checkedEconomy, checkedInvestment } from '../check/checkedMoney';
import { checkedRedistribution } from '../check/checkedRedistribution';
import type { BoardReader } from '../reading/readBoard';
import type { ReadRow, ReadTable } from '../reading/readTable';
import { amountSekIn, textIn } from '../reading/rowCells';
import { summaryInputRow } from './summaryInputRow';

/** A row of tblEkonomi for a summary. */
export function economyInput(row: ReadRow, table: ReadTable): EconomyInput {
  const { area, periodBudgetSek, periodOutcomeSek, yearBudgetSek, yearForecastSek } = checkedEconomy(
    row,
    table,
  );
  return {
    ...summaryInputRow(row, table),
    area,
    periodBudgetSek,
    periodOutcomeSek,
    previousOutcomeSek: amountSekIn(row, 'previousOutcome'),
    yearBudgetSek,
    previousForecastSek: amountSekIn(row, 'previousForecast'),
    yearForecastSek,
    comment: textIn(row, 'comment'),
  };
}

/** A row of tblAtgarder for a summary. */
export function measureInput(row: ReadRow, table: ReadTable): MeasureInput {
  const { action, plannedPeriodSek, achievedPeriodSek } = checkedAction(row, table);
  return {
    ...summaryInputRow(row, table),
    area: textIn(row, 'area'),
    measure: action,
    plannedYearSek: amountSekIn(row, 'plannedYear'),
    plannedPeriodSek,
    achievedPeriodSek,
    forecastYearSek: amountSekIn(row, 'forecastYear'),
    comment: textIn(row, 'comment'),
  };
}

/** A row of tblInvesteringar for a summary. */
export function investmentInput(row: ReadRow, table: ReadTable): InvestmentInput {
  const { investmentArea, budgetSek, forecastSek } = checkedInvestment(row, table);
  return {
    ...summaryInputRow(row, table),
    investmentArea,
    budgetSek,
    outcomeSek: amountSekIn(row, 'outcome'),
    forecastSek,
    comment: textIn(row, 'comment'),
  };
}

/** A row of tblOmfordelningar for a summary. @param counterparts what Motpart's names are read against */
export function redistributionInput(
  row: ReadRow,
  table: ReadTable,
  counterparts: BoardReader,
): RedistributionInput {
  const checked = checkedRedistribution(counterparts)(row, table);
  const { area, purpose, amountSek, type, stage, duration, decision } = checked;
  return {
    ...summaryInputRow(row, table),
    area,
    purpose,
    amountSek,
    type,
    stage,
    duration,
    decision,
    counterparts: checked.counterparts,
  };
}

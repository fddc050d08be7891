import type { BoardName } from './summaryReport';
import type { Source } from './source';

/** The amounts of a row of tblEkonomi, and their totals; null where missing. Deviations: minus = underskott. */
export interface EconomyAmounts {
  readonly periodBudgetSek: number | null;
  readonly periodOutcomeSek: number | null;
  /** Budget minus outcome; of a total the sum of the rows' that have both. */
  readonly periodDeviationSek: number | null;
  /** The same period of the year before. */
  readonly previousOutcomeSek: number | null;
  readonly yearBudgetSek: number | null;
  /** Föregående prognos. */
  readonly previousForecastSek: number | null;
  readonly yearForecastSek: number | null;
  /** Year budget minus forecast; of a total the sum of the rows' that have both. */
  readonly forecastDeviationSek: number | null;
  /** Previous forecast minus forecast, plus = better; of a total the sum of the rows' that have both. */
  readonly forecastChangeSek: number | null;
}

/** An area's economy. */
export interface AreaEconomy extends EconomyAmounts {
  readonly board: BoardName;
  /** Regionen's taxes, grants and finance net: left out of Verksamhetens nettokostnader. */
  readonly isRegion: boolean;
  /** '' where the board has no areas. */
  readonly area: string;
  readonly comment: string;
  readonly source: Source;
}

/** What a total can lack. */
export type EconomyGap = 'periodBudget' | 'periodOutcome' | 'yearBudget' | 'yearForecast';

/** The sum of what exists, with the codes of the boards that lack some of it (`exkl. FHS, PN`), in the order of the register. */
export interface EconomyTotal extends EconomyAmounts {
  readonly missing: Readonly<Record<EconomyGap, readonly string[]>>;
  readonly source: Source;
}

/** The economy of a board or of the region. */
export interface EconomySummary {
  /** In the sheet's order, board by board; in the region Regionen's last. */
  readonly areas: readonly AreaEconomy[];
  /** The board's total; in the region Verksamhetens nettokostnader: the boards without Regionen. */
  readonly total: EconomyTotal;
  /** The region: Totalt inkl. skatter, statsbidrag och finansnetto. Null for a board, and where Regionen has no rows. */
  readonly withRegion: EconomyTotal | null;
}

/** Effects of measures; plus = improvement. */
export interface MeasureAmounts {
  readonly plannedYearSek: number | null;
  readonly plannedPeriodSek: number | null;
  readonly achievedPeriodSek: number | null;
  readonly forecastYearSek: number | null;
  /** Achieved of the period's plan, 1 = 100 %; of the rows that have both. Null without a positive plan. */
  readonly shareOfPlan: number | null;
}

/** A row of tblAtgarder. */
export interface MeasureRow extends MeasureAmounts {
  readonly board: BoardName;
  readonly area: string;
  readonly measure: string;
  readonly comment: string;
  readonly source: Source;
}

/** Measures with their total. */
export interface MeasureSummary {
  readonly rows: readonly MeasureRow[];
  readonly total: MeasureAmounts & { readonly source: Source };
}

/** Investments; deviation is budget minus forecast. */
export interface InvestmentAmounts {
  readonly budgetSek: number | null;
  readonly outcomeSek: number | null;
  readonly forecastSek: number | null;
  /** Of a total the sum of the rows' that have both. */
  readonly deviationSek: number | null;
}

/** A row of tblInvesteringar. */
export interface InvestmentRow extends InvestmentAmounts {
  readonly board: BoardName;
  readonly investmentArea: string;
  readonly comment: string;
  readonly source: Source;
}

/** Investments with their total. */
export interface InvestmentSummary {
  readonly rows: readonly InvestmentRow[];
  readonly total: InvestmentAmounts & { readonly source: Source };
}

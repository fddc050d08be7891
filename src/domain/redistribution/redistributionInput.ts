/** The words of Typ. Source: layouts.md, Omfördelningar. */
export type RedistributionType =
  'Omfördelning' | 'Fördelat statsbidrag' | 'Teknisk justering' | 'Tillskott' | 'Ombudgetering';

/** The words of Skede. */
export type RedistributionStage = 'Plan' | 'Under året';

/** A board's area, as a person names it: the board by its name, its code or another of its names; the area '' where it has none. */
export interface PartyInput {
  readonly board: string;
  readonly area: string;
}

/** Somebody who receives: an amount of its own, or a share of what the others leave. */
export interface ReceiverInput extends PartyInput {
  /** In mkr: a number, or text as people write it (`12,30`, `153 tkr`). Left out: a share of what is left. */
  readonly amount?: number | string;
  /** The weight of the share, above 0; 1 when left out, so that receivers without weights share alike. */
  readonly share?: number;
}

/** A redistribution as a form asks for it. Amounts are in mkr and positive: who gives and who receives says the sign. */
export interface RedistributionInput {
  /** Null for Tillskott and Ombudgetering, whose money has no giver. */
  readonly giver: PartyInput | null;
  readonly receivers: readonly ReceiverInput[];
  /** What is given in all; left out: what the receivers get. */
  readonly amount?: number | string;
  readonly purpose: string;
  readonly type: RedistributionType;
  readonly stage: RedistributionStage;
  readonly duration?: 'Tillfällig' | 'Permanent';
  /** What the giver gives in a full year; the receivers' are in proportion to their amounts. Left out: the cells stay blank. */
  readonly fullYearEffect?: number | string;
  /** Excel serial numbers. */
  readonly validFrom?: number;
  readonly decision?: string;
  readonly decisionDate?: number;
  /** The rows' own wording; blank when left out. */
  readonly text?: string;
  /** The questions that the user has answered with yes. */
  readonly confirmed?: readonly RedistributionQuestion[];
}

/** What is asked before it is written. */
export type RedistributionQuestion = 'large' | 'decimals' | 'repeated' | 'budgetExceeded' | 'controlSums';

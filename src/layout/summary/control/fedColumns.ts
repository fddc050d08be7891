import type { TableName } from '../../tableSpec';

/** The columns of a table that summaries are made from, by key. Formula columns are not among them: they follow from these. */
export interface FedColumns {
  /** Words and texts. */
  readonly texts: readonly string[];
  /** Numbers, amounts and dates, which may also be words. */
  readonly figures: readonly string[];
  /** Figures of very different sizes, where a small one must not drown in a large one's rounding. */
  readonly mixed?: readonly string[];
  /** Pairs of figures whose products are added too, so that two that change places are noticed. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** All rows feed every summary: others take part in a board's redistributions. */
  readonly isShared?: boolean;
}

/** What feeds a summary, by table. @see summaryInput.ts, which reads the same columns */
export const FED_COLUMNS: Readonly<Partial<Record<TableName, FedColumns>>> = {
  tblMal: { texts: ['goal', 'assessment', 'previousAssessment', 'comment'], figures: ['number'] },
  tblDelmal: { texts: ['assessment'], figures: ['goalNumber'] },
  tblIndikatorer: {
    texts: ['subGoal', 'indicator', 'unit', 'direction', 'measure', 'periodicity', 'comment', 'responsible'],
    figures: ['goalNumber', 'baseline', 'target', 'outcome'],
    mixed: ['baseline', 'target', 'outcome'],
    pairs: [
      ['target', 'outcome'],
      ['goalNumber', 'outcome'],
    ],
  },
  tblUppdrag: {
    texts: ['assignedBy', 'assignment', 'directedTo', 'status', 'previousState', 'comment'],
    figures: ['endDate'],
  },
  tblEkonomi: {
    texts: ['area', 'comment'],
    figures: [
      'periodBudget',
      'periodOutcome',
      'previousOutcome',
      'yearBudget',
      'previousForecast',
      'yearForecast',
    ],
    pairs: [
      ['periodBudget', 'periodOutcome'],
      ['yearBudget', 'yearForecast'],
    ],
  },
  tblPersonal: {
    texts: ['measure', 'unit', 'comment'],
    figures: ['value', 'previousValue'],
    mixed: ['value', 'previousValue'],
  },
  tblFinansiellaMal: {
    texts: ['financialGoal', 'targetLevel', 'outcome', 'forecast', 'assessment', 'comment'],
    figures: [],
  },
  tblAtgarder: {
    texts: ['area', 'action', 'comment'],
    figures: ['plannedYear', 'plannedPeriod', 'achievedPeriod', 'forecastYear'],
  },
  tblInvesteringar: {
    texts: ['investmentArea', 'comment'],
    figures: ['budget', 'outcome', 'forecast'],
    pairs: [['budget', 'forecast']],
  },
  tblOmfordelningar: {
    texts: ['area', 'counterpart', 'purpose', 'type', 'stage', 'duration', 'decision'],
    figures: ['amount'],
    isShared: true,
  },
  tblNamnder: { texts: ['code', 'name', 'synonyms'], figures: [], isShared: true },
};

/** The named cells that a summary depends on. */
export const FED_NAMES = [
  'MT_Layout',
  'MT_Namnd',
  'MT_Ar',
  'MT_Period',
  'MT_GransGron',
  'MT_GransGul',
  'MT_Avrundning',
  'MT_AvrundningMax',
  'MT_AvvikelseProcent',
  'MT_AvvikelseMinst',
  'MT_AvvikelseAlltid',
] as const;

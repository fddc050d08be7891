import type { TableName } from '../../layout/tableSpec';

/** How the rows of one table go from a plan, and from an earlier follow-up, into a new one. Columns are named by key. */
export interface CarryRule {
  readonly table: TableName;
  /** Carried as they stand. */
  readonly carried: readonly string[];
  /** Those of `carried` that are taken from the earlier follow-up where the plan has nothing: what somebody added meanwhile. */
  readonly completed: readonly string[];
  /** What a row is called. */
  readonly label: readonly string[];
  /**
   * What tells rows apart when no ID does, the strictest first; `goal` stands for the goal's number and name together, because mål 4
   * means different things in 2023 and 2025. The board always counts too.
   */
  readonly identities: readonly (readonly string[])[];
  /** Columns for the period before, with the columns of the earlier follow-up that they are filled from. */
  readonly previous: Readonly<Record<string, string>>;
}

/** The goal's number and name together, among the keys of an identity. */
export const GOAL_IDENTITY = 'goal of the row';

const ASSESSED = { previousAssessment: 'assessment', previousComment: 'comment' };

/** The tables that a plan holds, in the order of its tabs; tblEkonomi, tblPersonal and tblFinansiellaMal have rules of their own. */
export const CARRY_RULES: readonly CarryRule[] = [
  {
    table: 'tblMal',
    carried: ['goalArea', 'number', 'goal', 'description'],
    completed: ['goalArea', 'description'],
    label: ['number', 'goal'],
    identities: [['number', 'goal'], ['goal']],
    previous: ASSESSED,
  },
  {
    table: 'tblDelmal',
    carried: ['goalNumber', 'subGoalNumber', 'subGoal'],
    completed: ['subGoalNumber'],
    label: ['subGoal'],
    identities: [[GOAL_IDENTITY, 'subGoal'], ['subGoal']],
    previous: ASSESSED,
  },
  {
    table: 'tblIndikatorer',
    carried: [
      ...['goalNumber', 'subGoalNumber', 'subGoal', 'indicator', 'unit', 'direction', 'measure'],
      ...['baseline', 'target', 'periodicity', 'responsible'],
    ],
    completed: ['subGoalNumber', 'unit', 'direction', 'measure', 'baseline', 'periodicity', 'responsible'],
    label: ['indicator'],
    identities: [[GOAL_IDENTITY, 'subGoal', 'indicator'], [GOAL_IDENTITY, 'indicator'], ['indicator']],
    previous: { previousComment: 'comment' },
  },
  {
    table: 'tblUppdrag',
    carried: ['assignedBy', 'assignedTo', 'assignment', 'directedTo', 'periodicity', 'endDate'],
    completed: ['assignedBy', 'assignedTo', 'directedTo', 'periodicity', 'endDate'],
    label: ['assignment'],
    identities: [['assignedBy', 'assignment', 'directedTo'], ['assignment']],
    previous: { previousState: 'state', previousComment: 'comment' },
  },
  {
    table: 'tblBudget',
    carried: ['area', 'previousBudget', 'redistribution', 'addition', 'indexation', 'other'],
    completed: [],
    label: ['area'],
    identities: [['area']],
    previous: {},
  },
  {
    table: 'tblOmfordelningar',
    carried: [
      ...['area', 'counterpart', 'purpose', 'text', 'amount', 'type', 'stage', 'duration'],
      ...['fullYearEffect', 'validFrom', 'decision', 'decisionDate'],
    ],
    completed: [],
    label: ['purpose', 'area'],
    identities: [
      ['area', 'purpose', 'text', 'amount'],
      ['area', 'purpose', 'text'],
      ['area', 'purpose'],
    ],
    previous: {},
  },
  {
    table: 'tblAtgarder',
    carried: ['area', 'action', 'plannedYear'],
    completed: [],
    label: ['action'],
    identities: [['area', 'action'], ['action']],
    previous: {},
  },
  {
    table: 'tblInvesteringar',
    carried: ['investmentArea', 'budget'],
    completed: [],
    label: ['investmentArea'],
    identities: [['investmentArea']],
    previous: {},
  },
];

/** Tables of a follow-up whose rows stand again in the next one, with these columns filled in. */
export const REPEATED_ROWS: readonly { readonly table: TableName; readonly carried: readonly string[] }[] = [
  { table: 'tblPersonal', carried: ['measure', 'unit'] },
  { table: 'tblFinansiellaMal', carried: ['financialGoal', 'targetLevel'] },
];

import type { ExampleRow, RuleExample } from './ruleExample';

const AREA = 'Digitalisering och service';
const PLAN = { kind: 'plan', period: null } as const;

/** A row of the plan's redistributions. */
function planned(purpose: string, amount: number): ExampleRow {
  return { area: AREA, purpose, amount, type: 'Omfördelning', stage: 'Plan', duration: 'Permanent' };
}

/** Workbooks that break the rules about budget and economy, with printed figures where there are some. Source: rules.md 4. */
export const MONEY_EXAMPLES = {
  'BUD-01': {
    context: PLAN,
    tables: { tblBudget: [{ area: AREA, previousBudget: 1200, addition: 3.9, budget: 1213.9 }] },
    shows: { table: 'tblBudget', columns: ['area', 'previousBudget', 'addition', 'budget'] },
  },
  'BUD-02': {
    context: PLAN,
    tables: {
      tblBudget: [{ area: AREA, previousBudget: 1200, redistribution: 5.5, budget: 1205.5 }],
      tblOmfordelningar: [planned('Utökad lokalvård', 0.9), planned('Centralkassor', 3.6)],
    },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'purpose', 'amount'] },
  },
  'BUD-03': {
    context: PLAN,
    tables: { tblBudget: [{ area: AREA, previousBudget: 5, redistribution: -6, budget: -1 }] },
    shows: { table: 'tblBudget', columns: ['area', 'previousBudget', 'redistribution', 'budget'] },
  },
  'EKO-01': {
    tables: {
      tblEkonomi: [
        { area: AREA, periodBudget: 367.5, periodOutcome: 391.5, yearBudget: 1102.5, yearForecast: 1182.5 },
      ],
    },
    shows: { table: 'tblEkonomi', columns: ['area', 'periodBudget', 'periodOutcome', 'comment'] },
  },
  'EKO-02': {
    tables: { tblEkonomi: [{ area: AREA, periodBudget: 401, periodOutcome: 401, yearBudget: 1203.9 }] },
    shows: { table: 'tblEkonomi', columns: ['area', 'yearBudget', 'yearForecast'] },
  },
  'EKO-03': {
    tables: {
      tblEkonomi: [{ area: AREA, yearBudget: 924, yearForecast: 924 }],
      tblBudget: [{ area: AREA, budget: 925, currentBudget: 925 }],
    },
    shows: { table: 'tblEkonomi', columns: ['area', 'yearBudget'] },
  },
  'ATG-01': {
    tables: {
      tblAtgarder: [{ action: 'Åtgärder för ekonomi i balans', plannedPeriod: 91, achievedPeriod: 34 }],
    },
    shows: { table: 'tblAtgarder', columns: ['action', 'plannedPeriod', 'achievedPeriod'] },
  },
  'INV-01': {
    tables: { tblInvesteringar: [{ investmentArea: 'IT', budget: 46, forecast: 49 }] },
    shows: { table: 'tblInvesteringar', columns: ['investmentArea', 'budget', 'forecast', 'comment'] },
  },
} as const satisfies Readonly<Record<string, RuleExample>>;

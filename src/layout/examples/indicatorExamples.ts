import type { RuleExample } from './ruleExample';
import { INDICATOR, underGoal } from './sampleRows';

const PLAN = { kind: 'plan', period: null } as const;

/** Workbooks that break the rules about indicators, with figures of the plan 2023 where it has them. Source: rules.md 4. */
export const INDICATOR_EXAMPLES = {
  'IND-01': {
    context: PLAN,
    tables: underGoal({
      indicator: 'Plan för strukturerat arbete med barnrättsperspektiv är framtagen',
      baseline: null,
      target: 'Svar saknas',
    }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'target'] },
  },
  'IND-02': {
    context: PLAN,
    tables: underGoal({ indicator: 'Antal medarbetare per chef', baseline: null, target: 0.55 }),
    formats: { target: '0 %' },
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'target'] },
  },
  'IND-03': {
    context: PLAN,
    tables: underGoal({
      indicator: 'Antal digitala vårdmöten',
      direction: 'Öka',
      baseline: 26078,
      target: 15000,
    }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'direction', 'baseline', 'target'] },
  },
  'IND-04': {
    context: PLAN,
    tables: underGoal({
      subGoal: 'Digitala arbetssätt',
      indicator: 'Antal interna och externa digitala möten',
      direction: null,
      baseline: 278553,
      target: 150000,
    }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'direction', 'baseline', 'target'] },
  },
  'IND-05': {
    tables: underGoal({ outcome: 1061 }, { outcome: 1061 }),
    shows: { table: 'tblIndikatorer', columns: ['goalNumber', 'indicator'] },
  },
  'IND-06': {
    tables: underGoal({ goalNumber: 12 }),
    shows: { table: 'tblIndikatorer', columns: ['goalNumber', 'indicator'] },
  },
  'IND-07': {
    tables: {
      ...underGoal({}),
      tblDelmal: [
        { goalNumber: 4, subGoalNumber: 1, subGoal: 'Minska klimatutsläppen från regionens trafik' },
        { goalNumber: 4, subGoalNumber: 2, subGoal: 'Öka andelen återbruk' },
      ],
    },
    shows: { table: 'tblDelmal', columns: ['goalNumber', 'subGoalNumber', 'subGoal'] },
  },
  'IND-08': {
    tables: underGoal({ outcome: null }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'periodicity', 'outcome'] },
  },
  'IND-09': {
    tables: underGoal({ indicator: 'Mängd köpt energi', target: 'Öka', baseline: null, outcome: 103 }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'baseline', 'target'] },
  },
  'IND-10': {
    tables: underGoal({
      indicator: 'Antal inloggningar per invånare 1177 och år',
      direction: 'Öka',
      baseline: 13.27,
      target: 10,
      outcome: 3540000,
    }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'target', 'outcome'] },
  },
  'IND-11': {
    tables: underGoal({ ...INDICATOR, baseline: null, outcome: 1061, status: 'Grön' }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'target', 'outcome', 'status'] },
  },
  'IND-12': {
    tables: underGoal({
      indicator: 'Andel källsorterat avfall',
      unit: '%',
      measure: 'Ackumulerat',
      direction: 'Öka',
      baseline: 0.31,
      target: 0.35,
      outcome: 0.33,
    }),
    formats: { baseline: '0 %', target: '0 %', outcome: '0 %' },
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'unit', 'measure', 'target'] },
  },
} as const satisfies Readonly<Record<string, RuleExample>>;

import { excelDateOf } from '../excelDate';
import type { ExampleRow, RuleExample } from './ruleExample';
import { ASSIGNMENT, GOAL, INDICATOR, underGoal } from './sampleRows';

const GOAL_9: ExampleRow = {
  number: 9,
  goal: 'Vi är en inkluderande, attraktiv och innovativ samverkanspartner',
};

/** Workbooks that break the rules about goals, sub-goals and assignments. Source: rules.md 4. */
export const GOAL_EXAMPLES = {
  'MAL-01': {
    tables: { tblMal: [{ ...GOAL_9, assessment: null }] },
    shows: { table: 'tblMal', columns: ['number', 'goal', 'assessment'] },
  },
  'MAL-02': {
    tables: {
      tblMal: [{ ...GOAL_9, assessment: 'Uppfylls helt' }],
      tblIndikatorer: [950, 500, 400].map((outcome, at) => ({
        ...INDICATOR,
        goalNumber: 9,
        indicator: `Indikator ${at + 1}`,
        direction: 'Öka',
        target: 1000,
        outcome,
      })),
    },
    shows: { table: 'tblMal', columns: ['number', 'goal', 'assessment'] },
  },
  'MAL-03': {
    tables: { ...underGoal(), tblMal: [GOAL, { number: 4, goal: 'En nära och tillgänglig vård' }] },
    shows: { table: 'tblMal', columns: ['number', 'goal'] },
  },
  'MAL-04': {
    context: { board: 'Alla nämnder' },
    tables: {
      tblMal: [
        { ...GOAL, board: 'Regionstyrelsen' },
        { ...GOAL, board: 'Patientnämnden' },
        { number: 4, goal: 'En nära och tillgänglig vård', board: 'Hälso- och sjukvårdsnämnden' },
      ],
    },
    shows: { table: 'tblMal', columns: ['board', 'number', 'goal'] },
  },
  'UPP-01': {
    tables: { tblUppdrag: [{ ...ASSIGNMENT, endDate: excelDateOf('2023-03-31') }] },
    shows: { table: 'tblUppdrag', columns: ['assignment', 'status', 'endDate'] },
  },
  'UPP-02': {
    context: { kind: 'plan', year: 2025, baselineYear: 2023, period: null },
    tables: { tblUppdrag: [{ ...ASSIGNMENT, endDate: excelDateOf('2024-12-31') }] },
    shows: { table: 'tblUppdrag', columns: ['assignment', 'status', 'endDate'] },
  },
  'UPP-03': {
    tables: { tblUppdrag: [{ ...ASSIGNMENT, comment: null }] },
    shows: { table: 'tblUppdrag', columns: ['assignment', 'periodicity', 'comment'] },
  },
} as const satisfies Readonly<Record<string, RuleExample>>;

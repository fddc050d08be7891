import type { RuleExample } from './ruleExample';
import { ASSIGNMENT, INDICATOR, underGoal } from './sampleRows';

/** Workbooks that break the rules about layout, values and names. Source: rules.md 4. */
export const LAYOUT_EXAMPLES = {
  'LAY-01': { tables: {}, shows: null },
  'LAY-02': { tables: { tblUppdrag: null }, shows: null },
  'LAY-03': {
    tables: underGoal({}),
    renamed: { Riktning: 'Rikning' },
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'direction'] },
  },
  'LAY-04': {
    tables: underGoal({ outcome: 1061 }),
    renamed: { 'Utfall april 2023': 'Utfall april 2022' },
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'outcome'] },
  },
  'LAY-05': {
    tables: underGoal({ unit: 'ton', responsible: 'Service' }),
    renamed: { Ansvarig: 'Enhet' },
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'unit', 'responsible'] },
  },
  'LAY-06': {
    tables: {},
    shows: { startField: { label: 'Layoutversion', name: 'MT_Layoutversion', value: 7 } },
  },
  'LAY-07': { tables: {}, shows: { startField: { label: 'Period', name: 'MT_Period', value: 'Maj' } } },
  'LAY-08': {
    tables: underGoal({ id: 'bcdfghjk' }, { indicator: 'Mängd köpt energi', id: 'bcdfghjk' }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'id'] },
  },
  'VAL-01': {
    tables: underGoal({ target: '1.010' }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'target'] },
  },
  'VAL-02': {
    tables: underGoal({ outcome: '1 061' }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'outcome'] },
  },
  'VAL-03': {
    tables: underGoal({ subGoal: null }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'subGoal'] },
  },
  'VAL-04': {
    tables: { tblUppdrag: [{ ...ASSIGNMENT, status: 'Pågår enligt plan' }] },
    shows: { table: 'tblUppdrag', columns: ['assignment', 'status'] },
  },
  'VAL-05': {
    tables: underGoal({ outcome: { error: '#DIV/0!' } }),
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'outcome'] },
  },
  'VAL-06': {
    tables: underGoal({ ...INDICATOR, outcome: 1061, periodTarget: 1000 }),
    hasNoFormulas: true,
    shows: { table: 'tblIndikatorer', columns: ['indicator', 'target', 'periodTarget'] },
  },
  'NAM-01': {
    context: { board: 'Alla nämnder' },
    tables: {
      tblOmfordelningar: [
        {
          board: 'Folkskoleförvaltningen',
          purpose: 'Statsbidrag för sjuklön',
          amount: 0.02,
          type: 'Fördelat statsbidrag',
          stage: 'Under året',
        },
      ],
    },
    shows: { table: 'tblOmfordelningar', columns: ['board', 'purpose', 'amount'] },
  },
} as const satisfies Readonly<Record<string, RuleExample>>;

import type { RawValue } from '../snapshot';
import type { ExampleRow, RuleExample, ShownCells } from './ruleExample';

const HSN = 'Hälso- och sjukvårdsnämnden';
const RS = 'Regionstyrelsen';
const ALL = { board: 'Alla nämnder' } as const;
const AMOUNTS: ShownCells = { table: 'tblOmfordelningar', columns: ['area', 'amount'] };
const SUMS: ShownCells = { table: 'tblKontrollsummor', columns: ['board', 'sum'] };

function row(area: string | null, amount: RawValue, more: ExampleRow = {}): ExampleRow {
  return {
    board: HSN,
    area,
    amount,
    purpose: 'FVIS',
    type: 'Omfördelning',
    stage: 'Under året',
    duration: 'Tillfällig',
    decision: '§ 12',
    ...more,
  };
}

const GIVER = row('Övrig verksamhet', -3.36);
const RECEIVER = row('Sjukhusvård', 3.36);
const MEALS = { board: RS, purpose: 'Kostdistribution Lycksele' };
const COVID = { board: RS, purpose: 'Covidvård' };
const COVID_ROWS = [
  row('Sjukhusvård', 46.72, { ...COVID, board: HSN }),
  row('Övrig verksamhet', 0.8, { ...COVID, board: HSN }),
  row('Primärvård beställning', 7.24, COVID),
  row('Tandvård beställning', 3.35, COVID),
  row('Digitalisering', 1.71, COVID),
  row('Service', 3.27, COVID),
  row('Övrig verksamhet', -63.09, COVID),
  row(null, 0.01, { ...COVID, board: 'Regionala utvecklingsnämnden' }),
];

/** What Hälso- och sjukvårdsnämnden gave and received in 2021, and its new money: 155,12 in all. */
const SUMMED = [
  row('Övrig verksamhet', -19.54),
  row('Sjukhusvård', 134.16),
  row('Läkemedel', 40.5, { purpose: 'Nya läkemedel', type: 'Tillskott' }),
];

/** Workbooks that break the rules about redistributions, with figures of the appendix 2021 where it has them. Source: rules.md 5. */
export const REDISTRIBUTION_EXAMPLES = {
  'OMF-01': { context: ALL, tables: { tblOmfordelningar: [{ ...GIVER, amount: 'ca 3' }] }, shows: AMOUNTS },
  'OMF-02': {
    context: ALL,
    tables: { tblOmfordelningar: [GIVER, { ...RECEIVER, amount: 3.63 }] },
    shows: AMOUNTS,
  },
  'OMF-03': {
    context: ALL,
    tables: { tblOmfordelningar: COVID_ROWS },
    shows: { table: 'tblOmfordelningar', columns: ['board', 'area', 'amount'] },
  },
  'OMF-04': {
    context: { ...ALL, kind: 'plan', period: null },
    tables: {
      tblOmfordelningar: [
        row('Digitalisering och service', 3.6, { board: RS, purpose: 'Centralkassor', stage: 'Plan' }),
      ],
    },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'purpose', 'amount'] },
  },
  'OMF-05': {
    context: ALL,
    tables: {
      tblOmfordelningar: [
        row('Övrig verksamhet', -5),
        row('Sjukhusvård', 2),
        row('Primärvård', 3, { type: 'Teknisk justering' }),
      ],
    },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'amount', 'type'] },
  },
  'OMF-06': {
    context: ALL,
    tables: { tblOmfordelningar: SUMMED, tblKontrollsummor: [{ board: HSN, sum: 156.11 }] },
    shows: SUMS,
  },
  'OMF-07': {
    context: ALL,
    tables: { tblOmfordelningar: SUMMED, tblKontrollsummor: [{ board: HSN, sum: 155.11 }] },
    shows: SUMS,
  },
  'OMF-08': {
    context: ALL,
    tables: {
      tblOmfordelningar: [
        row('Läkemedel', 40.5, { type: 'Tillskott' }),
        row('Primärvård beställning', 14.5, { board: RS, type: 'Tillskott' }),
      ],
      tblKontrollsummor: [{ board: 'Nettoförändring', sum: 50.5 }],
    },
    shows: SUMS,
  },
  'OMF-09': {
    context: ALL,
    tables: {
      tblOmfordelningar: [row('Övrig verksamhet', -5), row('Sjukhusvård', 5, { type: 'Tillskott' })],
    },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'amount', 'type'] },
  },
  'OMF-10': {
    context: ALL,
    tables: {
      tblOmfordelningar: [
        row('Service', 1.8, MEALS),
        row('Service', 1.8, MEALS),
        row('Övrig verksamhet', -1.8, MEALS),
      ],
    },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'purpose', 'amount'] },
  },
  'OMF-11': {
    context: ALL,
    tables: { tblOmfordelningar: [GIVER, { ...RECEIVER, amount: 3360 }] },
    shows: AMOUNTS,
  },
  'OMF-12': {
    context: ALL,
    tables: { tblOmfordelningar: [GIVER, RECEIVER].map((each) => ({ ...each, decision: null })) },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'amount', 'decision'] },
  },
  'OMF-13': {
    context: ALL,
    tables: { tblOmfordelningar: [GIVER, { ...RECEIVER, duration: 'Permanent' }] },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'amount', 'duration'] },
  },
  'OMF-14': {
    tables: {
      tblOmfordelningar: [row('Digitalisering', 3.7, { board: RS, purpose: 'Digitaliseringsinitiativ' })],
      tblBudget: [
        { area: 'Digitalisering och service', budget: 100 },
        { area: 'Regiongemensamma anslag', budget: 100 },
      ],
    },
    shows: { table: 'tblOmfordelningar', columns: ['area', 'purpose', 'amount'] },
  },
  'OMF-15': {
    context: ALL,
    tables: {
      tblOmfordelningar: [GIVER, RECEIVER],
      tblBudget: [{ board: HSN, area: 'Övrig verksamhet', previousBudget: 2.5, budget: 2.5 }],
    },
    shows: AMOUNTS,
  },
  'OMF-16': {
    context: ALL,
    tables: { tblOmfordelningar: [row('Sjukhusvård', -3.36), RECEIVER] },
    shows: AMOUNTS,
  },
  'OMF-17': {
    context: ALL,
    tables: {
      tblOmfordelningar: [
        row('Övrig verksamhet', -0.36, { purpose: null, text: 'flytt av tjänst' }),
        row('Övrig verksamhet', 0.36, { board: RS, purpose: null, text: 'flytt av tjänst' }),
      ],
    },
    shows: { table: 'tblOmfordelningar', columns: ['board', 'text', 'amount'] },
  },
  'OMF-18': {
    context: { board: HSN },
    tables: {
      tblOmfordelningar: [row('Övrig verksamhet', -0.36, { purpose: 'Flytt av tjänst', counterpart: RS })],
    },
    shows: { table: 'tblOmfordelningar', columns: ['counterpart', 'purpose', 'amount'] },
  },
  'OMF-19': {
    context: ALL,
    tables: {
      tblOmfordelningar: [row('Övrig verksamhet', -0.36, { purpose: 'Flytt av tjänst', counterpart: RS })],
    },
    shows: { table: 'tblOmfordelningar', columns: ['board', 'counterpart', 'purpose', 'amount'] },
  },
} as const satisfies Readonly<Record<string, RuleExample>>;

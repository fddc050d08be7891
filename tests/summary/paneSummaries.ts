import type { SummaryPreview } from '../../src/commands/previewSummaries';
import type { SummariseResult } from '../../src/commands/summarise';
import type { SummaryEvidence } from '../../src/commands/summaryEvidence';
import { figuresOf } from '../../src/commands/summaryFigures';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { handMadeSnapshot } from '../check/handMadeWorkbook';

const RS = 'Regionstyrelsen';
const goal = { board: RS, number: 4, goal: 'Tillgänglig vård' };
const made = figuresOf(
  readWorkbook(
    handMadeSnapshot(
      {
        tblMal: [
          { ...goal, previousAssessment: 'Uppfylls inte', assessment: 'Uppfylls delvis' },
          { board: 'Patientnämnden', number: 4, goal: 'Tillgänglig vård' },
        ],
        tblIndikatorer: [
          { board: RS, goalNumber: 4, indicator: 'Antal besök', direction: 'Öka', target: 100, outcome: 50 },
        ],
      },
      { kind: 'uppfoljning', period: 'April', board: 'Alla nämnder' },
    ),
  ),
);
if (made.kind === 'refused') throw new Error(made.refusal);
const { report, workbook } = made;

const change = {
  kind: 'indicator',
  part: 'region',
  board: 'RS',
  goalNumber: 4,
  indicator: 'Antal besök',
  previous: 'Gul',
  current: 'Röd',
} as const;
const region = {
  code: 'region',
  name: 'Alla nämnder',
  sheet: 'Sammanfattning region',
  outcome: 'refreshed',
  rescuedRows: 0,
  moved: [change],
  mark: 'a',
} as const;
const rs = {
  ...region,
  code: 'RS',
  name: RS,
  sheet: 'Sammanfattning RS',
  outcome: 'added',
  moved: null,
} as const;
const pn = {
  ...region,
  code: 'PN',
  name: 'Patientnämnden',
  sheet: 'Sammanfattning PN',
  outcome: 'unchanged',
  moved: [],
} as const;

/** A preview of three summaries, one of each kind, with one that is left. Invented figures. */
export const PREVIEW: SummaryPreview = {
  kind: 'preview',
  sheets: [region, rs, pn],
  left: [{ code: 'FHS', sheet: 'Sammanfattning FHS' }],
  report,
  workbook,
  comparison: null,
};

/** A refresh of two of them. */
export const DONE: Extract<SummariseResult, { kind: 'summarised' }> = {
  ...PREVIEW,
  kind: 'summarised',
  sheets: [region, rs],
  left: [],
  hasMoved: false,
};

/** One row behind a figure. */
export const EVIDENCE: SummaryEvidence = {
  kind: 'evidence',
  part: { kind: 'region', name: 'Alla nämnder' },
  what: '',
  column: '',
  isStale: false,
  rows: [
    {
      table: 'tblIndikatorer',
      sheet: 'Indikatorer',
      row: 29,
      address: 'Indikatorer!A29:S29',
      board: RS,
      label: 'Antal besök',
      values: [
        { header: 'Utfall april 2023', value: 0.62, isPercent: true },
        { header: 'Mål 2023', value: null, isPercent: false },
      ],
    },
  ],
};

import type { Severity } from '../finding';
import type { ReadingRule } from '../readingParams';

/** A rule of reading, for lists of all rules. */
export interface ReadingRuleFacts {
  readonly id: ReadingRule;
  /** The gravities that its findings can have, the gravest first. */
  readonly severities: readonly [Severity, ...Severity[]];
  readonly source: string;
}

const LAYOUT = 'layouts.md: the contract between the add-in and every workbook';
const VALUES = 'irregularities (a) 1 and 2: numbers as people print and paste them';

/** The rules that reading a workbook applies itself, in the order of rules.md 4. */
export const READING_RULES: readonly ReadingRuleFacts[] = [
  { id: 'LAY-01', severities: ['error'], source: LAYOUT },
  { id: 'LAY-02', severities: ['error', 'info'], source: LAYOUT },
  { id: 'LAY-03', severities: ['error', 'warning'], source: LAYOUT },
  { id: 'LAY-04', severities: ['warning'], source: LAYOUT },
  { id: 'LAY-05', severities: ['warning'], source: LAYOUT },
  { id: 'LAY-06', severities: ['info'], source: LAYOUT },
  { id: 'LAY-07', severities: ['error', 'info'], source: LAYOUT },
  { id: 'LAY-08', severities: ['warning'], source: LAYOUT },
  { id: 'VAL-01', severities: ['error', 'warning'], source: VALUES },
  { id: 'VAL-02', severities: ['warning'], source: VALUES },
  { id: 'VAL-03', severities: ['error'], source: LAYOUT },
  {
    id: 'VAL-04',
    severities: ['error'],
    source: 'irregularities (a) 10: periodicities and statuses in many spellings',
  },
  { id: 'VAL-05', severities: ['error'], source: VALUES },
  { id: 'VAL-06', severities: ['warning'], source: 'practice.md 3: formulas overwritten by hand' },
  {
    id: 'NAM-01',
    severities: ['error', 'info'],
    source: 'irregularities (a) 10: names of boards in many spellings',
  },
];

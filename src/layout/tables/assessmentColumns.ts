import type { ColumnSpec } from '../tableSpec';
import { COMMENT_COLUMN, PREVIOUS_COMMENT_COLUMN } from './sharedColumns';

/** What a follow-up adds to goals and sub-goals: the judgement that people enter, beside the period before. */
export const ASSESSMENT_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'previousAssessment',
    header: 'Föregående bedömning',
    plan: 'absent',
    followUp: 'optional',
    kind: 'list',
    list: 'assessment',
    width: 16,
  },
  {
    key: 'assessment',
    header: 'Bedömning',
    plan: 'absent',
    followUp: 'optional',
    kind: 'list',
    list: 'assessment',
    width: 16,
  },
  PREVIOUS_COMMENT_COLUMN,
  COMMENT_COLUMN,
];

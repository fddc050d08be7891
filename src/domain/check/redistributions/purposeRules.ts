import type { RuleId } from '../../ruleId';

/** Rules whose findings speak of a whole Ändamål, of several boards as a rule, though they point to one of its rows. */
export const PURPOSE_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'OMF-02',
  'OMF-03',
  'OMF-04',
  'OMF-05',
  'OMF-09',
  'OMF-12',
  'OMF-13',
  'OMF-17',
  'OMF-18',
  'OMF-19',
]);

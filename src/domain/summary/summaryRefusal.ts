/** Why no summary can be made: a plan has no period to sum up, or the workbook does not say what it is, or of when. */
export type SummaryRefusal = 'plan' | 'notStandard' | 'periodMissing' | 'yearMissing';

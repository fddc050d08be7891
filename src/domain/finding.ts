import type { RuleId } from './ruleId';

/** `error` blocks a decision, `warning` should be looked at, `info` explains. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding points. Table, column and row are null for a finding about the workbook or a whole sheet. */
export interface FindingPlace {
  readonly sheet: string | null;
  readonly table: string | null;
  /** The column's header as it stands. */
  readonly column: string | null;
  /** The sheet's row number, from 1. */
  readonly row: number | null;
  /** `Blad!E9`, quoted where the name needs it. */
  readonly address: string | null;
}

/** Figures and words that the message mentions; numbers are in the unit the rule states. */
export type FindingParams = Readonly<Record<string, string | number | readonly string[] | null>>;

/** What can safely be done about a finding; `kind` names the fix, `params` what it needs. */
export interface FindingFix {
  readonly kind: 'writeValue' | 'writeFormula' | 'addTable' | 'insertColumn' | 'newId' | 'chooseWord';
  readonly params: FindingParams;
}

/** One thing the check found, as data: the words come from src/text. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly params: FindingParams;
  readonly fix: FindingFix | null;
}

/** The id of a rule, as findings, tests and help texts name it. Source: rules.md 4 and 5. */
export type RuleId =
  | `LAY-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `VAL-0${1 | 2 | 3 | 4 | 5 | 6}`
  | 'NAM-01'
  | `IND-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `IND-1${0 | 1 | 2}`
  | `MAL-0${1 | 2 | 3 | 4}`
  | `UPP-0${1 | 2 | 3}`
  | `BUD-0${1 | 2 | 3}`
  | `EKO-0${1 | 2 | 3}`
  | 'ATG-01'
  | 'INV-01'
  | `OMF-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `OMF-1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

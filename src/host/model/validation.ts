/** How a value is compared, in Office.js words. */
export type ValidationOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** Limits of a comparison: a number, or a formula in Office.js form. Read back they are formulas ('=10'), as Excel gives them. */
export interface BasicRule {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: ValidationOperator;
}

/** What may be typed, in the shape of Excel.DataValidationRule; exactly one member is given. */
export interface ValidationRule {
  /** `source`: 'Ja,Nej', or a formula such as '=MT_ListaStatus'. */
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: BasicRule;
  readonly decimal?: BasicRule;
  /** Serial numbers, ISO dates ('2023-01-31') or formulas. */
  readonly date?: BasicRule;
  readonly time?: BasicRule;
  readonly textLength?: BasicRule;
  readonly custom?: { readonly formula: string };
}

/** What Excel says when the rule is broken. */
export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
}

/** What Excel shows when the cell is selected. */
export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

/** The kinds of rules, in Office.js words. */
export type ValidationType =
  'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom' | 'None';

/** A validation as Excel.DataValidation shows it. `type` is ignored when it is set. */
export interface Validation {
  readonly type: ValidationType;
  readonly rule: ValidationRule;
  readonly errorAlert: ValidationAlert;
  readonly prompt: ValidationPrompt;
  readonly ignoreBlanks: boolean;
}

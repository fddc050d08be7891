import type { RedistributionQuestion } from './redistributionInput';

/** The part of the form that an issue is about; receivers count from 0. */
export type IssueField =
  | { readonly part: 'giver' | 'receivers' | 'amount' | 'fullYearEffect' | 'purpose' | 'type' }
  | { readonly part: 'receiver'; readonly index: number };

/** Why a redistribution cannot be written. Amounts are whole kronor. */
export type RedistributionRefusal = {
  readonly field: IssueField;
} & (
  | { readonly kind: 'noPurpose' | 'noReceiver' | 'noGiver' | 'giverNotAllowed' | 'noAmount' | 'badShare' }
  /** `value` as it was written. */
  | { readonly kind: 'unreadableAmount' | 'notPositive'; readonly value: string }
  /** A divided amount is so small that this receiver gets nothing. */
  | { readonly kind: 'nothingLeft' }
  /** The receivers' own amounts differ from what is given, or leave nothing to share. */
  | { readonly kind: 'unbalanced'; readonly givenSek: number; readonly receivedSek: number }
  | { readonly kind: 'unknownBoard'; readonly board: string; readonly nearest: string | null }
  | {
      readonly kind: 'unknownArea';
      readonly board: string;
      readonly area: string;
      readonly nearest: string | null;
      readonly areas: readonly string[];
    }
  | { readonly kind: 'areaNeeded'; readonly board: string; readonly areas: readonly string[] }
  /** Giver and receiver, or two receivers, are the same board and area. */
  | { readonly kind: 'sameParty' | 'sameReceiver'; readonly board: string; readonly area: string }
  | {
      readonly kind: 'otherType';
      readonly purpose: string;
      readonly type: string;
      readonly rowNumber: number;
    }
  /** A workbook of one board, and none of the rows is its own. */
  | { readonly kind: 'notOwn'; readonly board: string }
  /** The giver's budget does not cover it. `rowNumber`: an earlier row with a later date that would lack the money; null: this one. */
  | BudgetExceeded
);

/** A giver that gives more than it has. */
export interface BudgetExceeded {
  readonly kind: 'budgetExceeded';
  readonly board: string;
  readonly area: string;
  /** What it has left without this redistribution. */
  readonly leftBeforeSek: number;
  readonly givenSek: number;
  readonly rowNumber: number | null;
}

/** Something to ask before writing. */
export type RedistributionDoubt = {
  readonly field: IssueField;
} & (
  | { readonly kind: 'large'; readonly amountSek: number }
  | { readonly kind: 'decimals'; readonly value: string }
  /** Sums in tblKontrollsummor that these rows change: boards, and Nettoförändring. */
  | { readonly kind: 'controlSums'; readonly names: readonly string[] }
  | { readonly kind: 'repeated'; readonly board: string; readonly area: string; readonly rowNumber: number }
  | BudgetExceeded
);

/** A doubt's question is its kind. */
export function questionOf(doubt: RedistributionDoubt): RedistributionQuestion {
  return doubt.kind;
}

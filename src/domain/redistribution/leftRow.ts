import type { GroupableRow } from './groupableRow';

/** A row that did not get the purpose that was accepted for it, and why. */
export interface LeftRow {
  /** As it was proposed. */
  readonly row: GroupableRow;
  readonly purpose: string;
  /**
   * `filled`: it has got an Ändamål since (`found`); `amount`: its amount is another (`foundSek`, null when it cannot be read);
   * `otherRow`: another row stands there now; `taken`: an earlier group has it too; `noPurpose`: the group was given no name.
   */
  readonly reason:
    | { readonly kind: 'filled'; readonly found: string }
    | { readonly kind: 'amount'; readonly foundSek: number | null }
    | { readonly kind: 'otherRow' | 'taken' | 'noPurpose' };
}

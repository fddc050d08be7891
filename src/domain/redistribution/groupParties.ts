import { foldText } from '../foldText';
import { inOrder, type Steps } from '../steps';
import { balance, type Balance } from './balance';
import type { Rounding } from './draftGroup';
import type { GroupableRow } from './groupableRow';
import type { ProposedGroup } from './proposeGroups';
import { purposeWords } from './purposeWords';

/** Rows that belong together, proposed or by their Ändamål. */
export interface GroupParty {
  readonly purpose: string;
  readonly stage: string;
  /** Some of the rows bear the purpose already. */
  readonly isInWorkbook: boolean;
  readonly rows: readonly GroupableRow[];
  readonly balance: Balance;
  /** The words of each of its wordings. */
  readonly words: readonly (readonly string[])[];
}

/** The proposals in their order, with the rows that bear their purpose already; then the workbook's other purposes. In steps, a wording at a time. */
export function* groupParties(
  groups: readonly ProposedGroup[],
  rows: readonly GroupableRow[],
  tolerances: Rounding,
): Steps<readonly GroupParty[]> {
  const byNumber = new Map(rows.map((row) => [row.rowNumber, row]));
  const existing = new Map<string, GroupableRow[]>();
  for (const row of rows) {
    if (row.purpose.trim() === '') continue;
    const key = keyOf(row.stage, row.purpose);
    const known = existing.get(key);
    if (known === undefined) existing.set(key, [row]);
    else known.push(row);
  }
  const proposed = yield* inOrder(groups, (group) => {
    const own = group.rows.flatMap((rowNumber) => byNumber.get(rowNumber) ?? []);
    const key = keyOf(own[0]?.stage ?? '', group.proposal);
    const joined = group.isExisting ? (existing.get(key) ?? []) : [];
    if (group.isExisting) existing.delete(key);
    return partyOf(group.proposal, group.isExisting, [...own, ...joined], tolerances);
  });
  const others = yield* inOrder(existing.values(), (own) =>
    partyOf(own[0]?.purpose ?? '', true, own, tolerances),
  );
  return [...proposed, ...others];
}

/** A row's purpose, else its own wording. */
export function wordingOf({ purpose, text }: GroupableRow): string {
  return purpose.trim() === '' ? text : purpose;
}

/** What some rows leave. */
export function balanceOfRows(rows: readonly GroupableRow[], tolerances: Rounding): Balance {
  return balance(
    rows.map(({ amountSek }) => amountSek),
    tolerances,
  );
}

function* partyOf(
  purpose: string,
  isInWorkbook: boolean,
  rows: readonly GroupableRow[],
  tolerances: Rounding,
): Steps<GroupParty> {
  const words = yield* inOrder(new Set(rows.map(wordingOf)), function* (wording): Steps<readonly string[]> {
    yield;
    return purposeWords(wording);
  });
  return {
    purpose,
    stage: rows[0]?.stage ?? '',
    isInWorkbook,
    rows,
    balance: balanceOfRows(rows, tolerances),
    words: words.filter((each) => each.length > 0),
  };
}

function keyOf(stage: string, purpose: string): string {
  return JSON.stringify([stage, foldText(purpose)]);
}

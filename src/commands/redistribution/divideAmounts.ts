import { readMoney } from '../../domain/readMoney';
import type { ReceiverInput, RedistributionInput } from '../../domain/redistribution/redistributionInput';
import type {
  IssueField,
  RedistributionDoubt,
  RedistributionRefusal,
} from '../../domain/redistribution/redistributionIssue';
import { isShownWhole, SHOWN_SEK, splitAmount } from '../../domain/redistribution/splitAmount';

/** From here an amount is likely in another unit. Source: OMF-11. */
const LARGE_SEK = 1_000_000_000;

/** Shares that six decimals can tell apart. */
const LEAST_SHARE = 0.000_001;
const MOST_SHARE = 1_000_000_000;

/** What is given, and what each receiver gets, in whole kronor; the parts add up to what is given. */
export interface DividedAmounts {
  readonly givenSek: number;
  readonly partsSek: readonly number[];
  readonly refusals: readonly RedistributionRefusal[];
  readonly doubts: readonly RedistributionDoubt[];
}

/**
 * Reads the amounts of a form and divides what has no amount of its own: own amounts first, the rest by the shares, so that the
 * hundredths add up as the sheet shows them.
 * @example // 10,00 over three without amounts → 3,34, 3,33 and 3,33
 */
export function divideAmounts({ amount, receivers }: RedistributionInput): DividedAmounts {
  const issues: Issues = { refusals: [], doubts: [] };
  const own = receivers.map((receiver, index) =>
    receiver.amount === undefined ? null : readAmount(receiver.amount, { part: 'receiver', index }, issues),
  );
  const shares = receivers.map((receiver, index) =>
    receiver.amount === undefined ? shareOf(receiver, index, issues) : 0,
  );
  const hasShares = receivers.some((receiver) => receiver.amount === undefined);
  const ownSek = own.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const field: IssueField = { part: 'amount' };
  const givenSek = amount === undefined ? ownSek : (readAmount(amount, field, issues) ?? 0);
  if (amount === undefined && hasShares) issues.refusals.push({ kind: 'noAmount', field });
  const none = { givenSek, partsSek: own.map((each) => each ?? 0), ...issues };
  if (issues.refusals.length > 0 || receivers.length === 0) return none;
  const restSek = givenSek - ownSek;
  if (hasShares ? restSek <= 0 : restSek !== 0) {
    issues.refusals.push({ kind: 'unbalanced', field, givenSek, receivedSek: ownSek });
    return none;
  }
  const parts = hasShares ? splitAmount(restSek, shares, isShownWhole(restSek) ? SHOWN_SEK : 1) : [];
  const partsSek = own.map((each, index) => each ?? parts[index] ?? 0);
  partsSek.forEach((part, index) => {
    if (part === 0) issues.refusals.push({ kind: 'nothingLeft', field: { part: 'receiver', index } });
  });
  return { givenSek, partsSek, ...issues };
}

interface Issues {
  readonly refusals: RedistributionRefusal[];
  readonly doubts: RedistributionDoubt[];
}

/**
 * A positive amount of a form in whole kronor; null when it is refused. More decimals than the sheet shows are asked about: sums of shown
 * figures would seem wrong, yet exact kronor can have been decided. At 1 000 mkr it is asked whether mkr is meant.
 */
export function readAmount(raw: number | string, field: IssueField, issues: Issues): number | null {
  const read = readMoney(raw);
  const value = String(raw).trim();
  if (read.kind === 'missing') {
    issues.refusals.push({ kind: 'noAmount', field });
    return null;
  }
  if (read.kind === 'unreadable') {
    issues.refusals.push({ kind: 'unreadableAmount', field, value });
    return null;
  }
  const { amountSek } = read;
  if (amountSek <= 0) {
    issues.refusals.push({ kind: 'notPositive', field, value });
    return null;
  }
  if (amountSek >= LARGE_SEK) issues.doubts.push({ kind: 'large', field, amountSek });
  if (!isShownWhole(amountSek)) issues.doubts.push({ kind: 'decimals', field, value });
  return amountSek;
}

function shareOf({ share = 1 }: ReceiverInput, index: number, issues: Issues): number {
  if (share >= LEAST_SHARE && share <= MOST_SHARE) return share;
  issues.refusals.push({ kind: 'badShare', field: { part: 'receiver', index } });
  return 1;
}

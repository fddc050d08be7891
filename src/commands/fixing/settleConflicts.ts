import type { Finding, Severity } from '../../domain/finding';
import { cellAddress } from '../../layout/reading/findingPlace';
import type { CellFix } from './cellFix';
import type { ConflictingFix } from './fixPlan';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Two fixes that write different things into one cell cannot both be done: that of the graver finding is, of equals the first. Those
 * that write the same are no conflict.
 */
export function settleConflicts(fixes: readonly CellFix[]): {
  readonly kept: readonly CellFix[];
  readonly conflicting: readonly ConflictingFix[];
} {
  const claims = new Map<string, { readonly input: string; readonly finding: Finding }>();
  const winners = new Map<CellFix, Finding>();
  const byGravity = fixes.toSorted(
    (left, right) => GRAVITY[left.finding.severity] - GRAVITY[right.finding.severity],
  );
  for (const fix of byGravity) {
    const input = JSON.stringify(fix.input);
    const addresses = fix.cells.map(cellAddress);
    const rivals = addresses.flatMap((address) => claims.get(address) ?? []);
    const rival = rivals.find((claim) => claim.input !== input);
    if (rival !== undefined) winners.set(fix, rival.finding);
    else for (const address of addresses) claims.set(address, { input, finding: fix.finding });
  }
  return {
    kept: fixes.filter((fix) => !winners.has(fix)),
    conflicting: fixes.flatMap((fix) => {
      const winner = winners.get(fix);
      return winner === undefined ? [] : [{ finding: fix.finding, winner }];
    }),
  };
}

import type { RedistributionPlan } from '../../domain/redistribution/plannedRedistribution';
import { isNewMoney, type RedistributionDraft } from './redistributionDraft';

/**
 * What each receiver of a planned draft gets, in whole kronor, in the form's order. A plan has the rows that are written here and those of
 * other boards apart, each in the form's order.
 */
export function receiverParts(
  draft: RedistributionDraft,
  { lines, elsewhere }: Extract<RedistributionPlan, { kind: 'planned' }>,
): readonly (number | null)[] {
  const isReceipt = ({ amountSek }: { readonly amountSek: number }): boolean =>
    isNewMoney(draft) || amountSek > 0;
  const here = lines.filter(isReceipt);
  const there = elsewhere.filter(isReceipt);
  return draft.receivers.map(({ board }) => {
    const next = there[0]?.board === board ? there.shift() : here.shift();
    return next?.amountSek ?? null;
  });
}

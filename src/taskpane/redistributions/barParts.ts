import type { PurposeOverview } from '../../domain/redistribution/redistributionOverview';

/** A piece of a bar, from the midline outwards; `share` is of half the width, 0 to 1. */
export interface BarPart {
  /** `paid`: has its counterpart on the other side; `residue`: has none, and should. */
  readonly kind: 'paid' | 'residue' | 'newMoney';
  readonly share: number;
}

/**
 * The bars of a purpose, the longer as long as there is room. New money has no counterpart to have.
 * @example barParts({ givenSek: -3e6, receivedSek: 4e6, newMoneySek: 0, mustNetToZero: true }) // 75 % given; 75 % and 25 % residue received
 */
export function barParts({
  givenSek,
  receivedSek,
  newMoneySek,
  mustNetToZero,
}: Pick<PurposeOverview, 'givenSek' | 'receivedSek' | 'newMoneySek' | 'mustNetToZero'>): {
  readonly given: readonly BarPart[];
  readonly received: readonly BarPart[];
} {
  const given = 0 - givenSek;
  const longest = Math.max(given + Math.max(0, 0 - newMoneySek), receivedSek + Math.max(0, newMoneySek));
  const matched = mustNetToZero ? Math.min(given, receivedSek) : Infinity;
  const partsOf = (own: number, newMoney: number): readonly BarPart[] => {
    const paid = Math.min(own, matched);
    const parts: readonly BarPart[] = [
      { kind: 'paid', share: paid / longest },
      { kind: 'residue', share: (own - paid) / longest },
      { kind: 'newMoney', share: Math.max(0, newMoney) / longest },
    ];
    return parts.filter(({ share }) => share > 0);
  };
  return { given: partsOf(given, 0 - newMoneySek), received: partsOf(receivedSek, newMoneySek) };
}

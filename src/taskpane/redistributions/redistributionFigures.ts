import type { Language } from '../../text/language';
import { mkrFigures } from '../../text/mkrFigures';

/** Amounts as the view writes them, in mkr with two decimals. */
export interface RedistributionFigures {
  /** `+0,36`, `−12,30`. */
  readonly signed: (amountSek: number) => string;
  /** Without plus: `0,36`, `−12,30`. */
  readonly plain: (amountSek: number) => string;
  /** With the unit and without sign: `12,30 mkr`. */
  readonly size: (amountSek: number) => string;
}

/** @example redistributionFigures('sv').plain(1_102_500_000) // '1 102,50' (with a no-break space) */
export function redistributionFigures(language: Language): RedistributionFigures {
  const { size, signed } = mkrFigures(language);
  return { size, signed, plain: (amountSek) => signed(amountSek).replace('+', '') };
}

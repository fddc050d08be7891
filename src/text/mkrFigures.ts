import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Amounts in mkr as a language writes them, two decimals at least: the sheet's own; six where kronor matter. Spaces do not break. */
export interface MkrFigures {
  /** Without sign: `12,30 mkr`. */
  readonly size: (amountSek: number) => string;
  /** Plus too: `+0,36`. */
  readonly signed: (amountSek: number) => string;
}

/** @example mkrFigures('sv').size(-12_300_000) // '12,30 mkr' */
export function mkrFigures(language: Language): MkrFigures {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 6 } as const;
  const sizes = new Intl.NumberFormat(LOCALES[language], options);
  const signs = new Intl.NumberFormat(LOCALES[language], { ...options, signDisplay: 'exceptZero' });
  return {
    size: (amountSek) => `${sizes.format(Math.abs(amountSek) / 1_000_000)}\u00a0mkr`,
    signed: (amountSek) => signs.format(amountSek / 1_000_000).replace('-', '−'),
  };
}

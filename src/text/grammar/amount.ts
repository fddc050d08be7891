import type { Language } from '../language';

const SEK_PER_MKR = 1_000_000;
const MINUS = '\u2212';
const NBSP = '\u00a0';
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * An amount in mkr with fixed decimals; more of them, up to five, where it would otherwise read as zero.
 * @param amountSek whole kronor
 * @example mkr('sv', -295_047_000, 1) // '−295,0 mkr' (minus U+2212, no-break space)
 * @example mkr('sv', 20_000, 1) // '0,02 mkr'
 */
export function mkr(language: Language, amountSek: number, decimals: number): string {
  return `${amountFigure(language, amountSek, decimals)}${NBSP}mkr`;
}

/** The same without its unit, for `34,0 av 91,0 mkr`. */
export function amountFigure(language: Language, amountSek: number, decimals: number): string {
  const amount = amountSek / SEK_PER_MKR;
  const isHidden = amount !== 0 && Math.abs(amount) < 0.5 / 10 ** decimals;
  return withMinus(
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: isHidden ? 5 : decimals,
    }).format(amount),
  );
}

/**
 * A share in percent, one decimal at most. Shares of target are cut to tenths already.
 * @example percent('sv', 0.3736) // '37,4 %' (no-break space)
 * @example percent('sv', -2.6) // '−260 %'
 */
export function percent(language: Language, share: number): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 });
  return withMinus(format.format(share));
}

function withMinus(text: string): string {
  return text.replace('-', MINUS);
}

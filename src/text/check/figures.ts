import type { Language } from '../language';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const SEK_PER_MKR = 1_000_000;
/** Below this an amount needs more than two decimals to be seen. */
const SMALL_MKR = 0.005;

/** Figures as the reader's language writes them: `−0,36 mkr`, `94,9 %`, `3 500 000`, with spaces that do not break. */
export interface Figures {
  /** At most six decimals. */
  readonly number: (value: number) => string;
  /** @param share 1 = 100 %; one decimal at most */
  readonly percent: (share: number) => string;
  /** A figure of an indicator, in percent or as it stands. */
  readonly value: (value: number, isPercent: 0 | 1) => string;
  /** @param amountSek whole kronor; written in mkr */
  readonly mkr: (amountSek: number) => string;
  /** An amount with its sign, plus too. */
  readonly signedMkr: (amountSek: number) => string;
  /** An amount with two decimals, as appendices print it, and more where two would show nothing of it. */
  readonly mkrInFull: (amountSek: number) => string;
  /** The same with its sign, plus too. */
  readonly signedMkrInFull: (amountSek: number) => string;
  /** Goal numbers and sheet rows with runs joined: `1–3, 7`. */
  readonly runs: (numbers: readonly string[]) => string;
}

/**
 * @example figuresIn('sv').mkr(-360_000) // '−0,36 mkr'
 * @example figuresIn('sv').signedMkrInFull(3_600_000) // '+3,60 mkr'
 * @example figuresIn('en').percent(0.949) // '94.9%'
 */
export function figuresIn(language: Language): Figures {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const mkr = (
    amountSek: number,
    signDisplay: 'auto' | 'exceptZero',
    minimumFractionDigits: 0 | 2 = 0,
  ): string => {
    const amount = amountSek / SEK_PER_MKR;
    const maximumFractionDigits = Math.abs(amount) < SMALL_MKR ? 5 : 2;
    const format = { minimumFractionDigits, maximumFractionDigits, signDisplay };
    return `${new Intl.NumberFormat(locale, format).format(amount)}\u00a0mkr`;
  };
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    value: (value, isPercent) => (isPercent === 1 ? percents.format(value) : numbers.format(value)),
    mkr: (amountSek) => mkr(amountSek, 'auto'),
    signedMkr: (amountSek) => mkr(amountSek, 'exceptZero'),
    mkrInFull: (amountSek) => mkr(amountSek, 'auto', 2),
    signedMkrInFull: (amountSek) => mkr(amountSek, 'exceptZero', 2),
    runs,
  };
}

function runs(numbers: readonly string[]): string {
  const joined: [string, string][] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    if (last !== undefined && Number(last[1]) + 1 === Number(number)) last[1] = number;
    else joined.push([number, number]);
  }
  return joined
    .map(([first, last]) => {
      if (first === last) return first;
      return Number(last) === Number(first) + 1 ? `${first}, ${last}` : `${first}–${last}`;
    })
    .join(', ');
}

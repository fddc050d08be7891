import { foldText } from './foldText';
import { PERIODS, type Period } from './period';

/** When an indicator or assignment is followed up. `isRecognised` is false for words that name no month, År or Månad (VAL-04). */
export interface Periodicity {
  readonly periods: readonly Period[];
  readonly isRecognised: boolean;
}

const MONTH_WORD: Readonly<Record<Period, string>> = { April: 'apr', Augusti: 'aug', Helår: 'dec' };

/**
 * Reads a periodicity by the months it names; blank and Månad mean every period, År the year's end.
 * What names no month, År or Månad is never due. Source: rules.md 2, irregularities (a) 10.
 * @example readPeriodicity('Tertial: aug, \ndec') // Augusti, Helår
 * @example readPeriodicity('tertial apr/aug/dec') // April, Augusti, Helår
 * @example readPeriodicity('Årsvis') // Helår
 * @example readPeriodicity('Kvartal') // none, not recognised
 */
export function readPeriodicity(text: string): Periodicity {
  const folded = foldText(text);
  if (folded === '' || folded.startsWith('månad')) return { periods: PERIODS, isRecognised: true };
  const isYearly = folded.startsWith('år');
  const periods = PERIODS.filter(
    (period) => folded.includes(MONTH_WORD[period]) || (isYearly && period === 'Helår'),
  );
  return { periods, isRecognised: periods.length > 0 };
}

/**
 * Whether something with this periodicity is due in the period.
 * @example isDue('Tertial: aug, dec', 'April') // false
 */
export function isDue(periodicityText: string, period: Period): boolean {
  return readPeriodicity(periodicityText).periods.includes(period);
}

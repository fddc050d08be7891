import { foldText } from '../../domain/foldText';
import type { RawValue } from '../snapshot';

const SUM_WORDS =
  /^(summa|delsumma|totalsumma|total|totalt|summa total|summa totalt|sum)( nämnden| alla nämnder)?:?$/u;

/**
 * Whether a row's first cell says that the row is a sum of others, typed by hand or Excel's own totals row.
 * @example isSumWord('Summa:') // true
 * @example isSumWord('Summa sökta bidrag') // false
 */
export function isSumWord(value: RawValue | undefined): boolean {
  return typeof value === 'string' && SUM_WORDS.test(foldText(value));
}

import type { ReadValue } from '../../readValue';
import type { IndicatorRow } from '../checkedBook';

/** What an outcome has to be for a target: a number, or Ja or Nej. */
export type OutcomeKind = 'number' | 'answer';

/**
 * What the outcome should have been where it and the target cannot be compared, a word against a number; null where they can be, or
 * where one of them says nothing. Such an indicator is Saknas though something stands there.
 * @example outcomeOfOtherKind({ target: 50, outcome: 'Ja', … }) // 'number'
 * @example outcomeOfOtherKind({ target: 'Öka', outcome: 'Öka', … }) // 'number'
 * @example outcomeOfOtherKind({ target: 'Ja', outcome: 12, … }) // 'answer'
 */
export function outcomeOfOtherKind({
  target,
  outcome,
}: Pick<IndicatorRow, 'target' | 'outcome'>): OutcomeKind | null {
  const isAnswer = (value: ReadValue): boolean =>
    value.kind === 'word' && (value.word === 'Ja' || value.word === 'Nej');
  const isSaid = ({ kind }: ReadValue): boolean => kind === 'number' || kind === 'word';
  if (!isSaid(target.value) || !isSaid(outcome.value)) return null;
  if (isAnswer(target.value)) return isAnswer(outcome.value) ? null : 'answer';
  return outcome.value.kind === 'number' ? null : 'number';
}

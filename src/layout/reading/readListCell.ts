import { foldText } from '../../domain/foldText';
import { LISTS, type ListKey } from '../lists';
import type { RawValue } from '../snapshot';
import type { ColumnSpec } from '../tableSpec';
import { cellProblem, type CellOutcome } from './cellProblem';
import { nearestWord } from './nearestWord';
import { rawText } from './rawText';
import { readListWord } from './readListWord';

/**
 * Reads a word of the column's list. Another word is VAL-04 with the nearest of the list; in an open list, such as the investment
 * areas, it is read as it stands unless it looks like a misspelling. Source: rules.md 4.
 */
export function readListCell(raw: RawValue, { list, isListOpen }: ColumnSpec): CellOutcome {
  const text = rawText(raw);
  if (list === undefined) return { value: { kind: 'text', text: text.trim() }, problem: null };
  const word = readListWord(text, list);
  if (word !== null) return { value: { kind: 'word', word }, problem: strayProblem(text, word, list) };
  const { words } = LISTS[list];
  const nearest = nearestWord(text, words);
  const isOwnWord = isListOpen === true && list !== 'periodicity' && nearest?.isUnambiguous !== true;
  if (isOwnWord) return { value: { kind: 'word', word: text.trim() }, problem: null };
  const fix =
    nearest?.isUnambiguous === true
      ? ({ kind: 'writeValue', params: { value: nearest.word } } as const)
      : ({ kind: 'chooseWord', params: { words } } as const);
  return {
    value: { kind: 'unreadable' },
    problem: cellProblem('VAL-04', 'error', { value: text, nearest: nearest?.word ?? null, words }, fix),
  };
}

/**
 * A word with stray white space is read here, and not by the sheet's formulas (rules.md 2). They look for months in a periodicity,
 * where only a space before the word is in the way.
 */
function strayProblem(text: string, word: string, list: ListKey): CellOutcome['problem'] {
  const isListed = foldText(text) === foldText(word);
  const isStray =
    list === 'periodicity'
      ? /^\s/u.test(text)
      : text.trim() !== text || (isListed && text.toLocaleLowerCase('sv') !== word.toLocaleLowerCase('sv'));
  if (!isStray) return null;
  return cellProblem(
    'VAL-02',
    'warning',
    { form: 'word', value: text, number: null, word },
    { kind: 'writeValue', params: { value: word } },
  );
}

import { foldText } from '../../domain/foldText';
import { KIND_FORMATS } from '../numberFormats';
import { LISTS } from '../lists';
import type { RawValue } from '../snapshot';
import { cellProblem, type CellOutcome } from './cellProblem';
import { nearestWord } from './nearestWord';
import { rawText } from './rawText';
import { readDate } from './readDate';

/** Reads a date, or for `endDate` also Löpande and Tills vidare. A date stored as text is VAL-02, and its fix writes the date. */
export function readDateCell(raw: RawValue, kind: 'date' | 'endDate'): CellOutcome {
  const text = rawText(raw);
  const { words } = LISTS.endDateWord;
  const word = kind === 'endDate' ? words.find((known) => foldText(known) === foldText(text)) : undefined;
  if (word !== undefined) return { value: { kind: 'word', word }, problem: null };
  const value = readDate(raw);
  if (value.kind === 'unreadable') {
    const nearest = kind === 'endDate' ? nearestWord(text, words) : null;
    const fix =
      nearest?.isUnambiguous === true
        ? ({ kind: 'writeValue', params: { value: nearest.word } } as const)
        : null;
    const params = { value: text, expected: kind, reason: 'notDate' } as const;
    return { value, problem: cellProblem('VAL-01', 'error', params, fix) };
  }
  if (value.kind === 'missing' || !value.isText) return { value, problem: null };
  const numberFormat = KIND_FORMATS.date ?? null;
  return {
    value,
    problem: cellProblem(
      'VAL-02',
      'warning',
      { form: 'date', value: text, number: value.serial, word: null },
      { kind: 'writeValue', params: { value: value.serial, numberFormat } },
    ),
  };
}

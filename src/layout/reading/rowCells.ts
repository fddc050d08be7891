import type { ReadValue, ValueWord } from '../../domain/readValue';
import { VALUE_WORDS } from '../../domain/readValue';
import type { ReadRow } from './readTable';

/**
 * A cell's text as the program uses it: trimmed text, or the list's word; '' when empty, unreadable or without column.
 * @example textIn(row, 'indicator') // 'Mängd köpt energi'
 */
export function textIn(row: ReadRow, key: string): string {
  const value = row.cells.get(key)?.value;
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'word') return value.word;
  return value?.kind === 'board' ? value.board.name : '';
}

/** A whole number, a share or a value; null when it is missing, a word or unreadable. */
export function numberIn(row: ReadRow, key: string): number | null {
  const value = row.cells.get(key)?.value;
  return value?.kind === 'number' ? value.value : null;
}

/** An amount in whole kronor; null when missing or unreadable. */
export function amountSekIn(row: ReadRow, key: string): number | null {
  const value = row.cells.get(key)?.value;
  return value?.kind === 'amount' ? value.amountSek : null;
}

/** An Excel serial number of a date; null for words, missing and unreadable cells. */
export function dateIn(row: ReadRow, key: string): number | null {
  const value = row.cells.get(key)?.value;
  return value?.kind === 'date' ? value.serial : null;
}

/** A target, baseline or outcome as the indicator rule takes it; missing when the table lacks the column. */
export function valueIn(row: ReadRow, key: string): ReadValue {
  const value = row.cells.get(key)?.value;
  if (value?.kind === 'number' || value?.kind === 'unreadable') return value;
  const word = value?.kind === 'word' ? asValueWord(value.word) : undefined;
  return word === undefined ? { kind: 'missing' } : { kind: 'word', word };
}

function asValueWord(text: string): ValueWord | undefined {
  return VALUE_WORDS.find((word) => word === text);
}

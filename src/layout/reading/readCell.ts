import { fromSek, type MoneyUnit } from '../../domain/money';
import { readMoney } from '../../domain/readMoney';
import { readValue } from '../../domain/readValue';
import type { ExpectedValue, UnreadableReason } from '../../domain/readingParams';
import { rowNumberFormat } from '../numberFormats';
import { isCellError, type RawValue } from '../snapshot';
import type { ColumnSpec } from '../tableSpec';
import { cellProblem, type CellOutcome } from './cellProblem';
import { errorProblem } from './errorProblem';
import { readDateCell } from './readDateCell';
import { readListCell } from './readListCell';
import { isBlank } from './sheetGrid';
import { rawText } from './rawText';
import { unreadableReason } from './unreadableReason';

/**
 * Reads a cell by what its column holds; boards are read apart, for they need the register. Source: rules.md 1 and 4.
 * @param moneyUnit the unit that the row's `Enhet` names, for `value` columns; null for none
 */
export function readCell(raw: RawValue, column: ColumnSpec, moneyUnit: MoneyUnit | null): CellOutcome {
  if (isCellError(raw)) {
    return { value: { kind: 'unreadable' }, problem: errorProblem(raw.error) };
  }
  if (isBlank(raw)) return { value: { kind: 'missing' }, problem: null };
  switch (column.kind) {
    case 'value':
    case 'share':
      return readNumberCell(raw, column, moneyUnit);
    case 'wholeNumber':
      return readWholeNumber(raw);
    case 'money':
      return readAmount(raw);
    case 'list':
      return readListCell(raw, column);
    case 'date':
    case 'endDate':
      return readDateCell(raw, column.kind);
    case 'board':
    case 'text':
    case 'id':
      return { value: { kind: 'text', text: rawText(raw).trim() }, problem: null };
  }
}

function readNumberCell(raw: RawValue, column: ColumnSpec, moneyUnit: MoneyUnit | null): CellOutcome {
  const value = readValue(raw, moneyUnit);
  if (value.kind === 'unreadable') {
    return unreadable(raw, column.kind === 'value' ? 'value' : 'number', unreadableReason(raw));
  }
  if (value.kind === 'word') return { value, problem: strayWord(raw, value.word) };
  if (value.kind === 'missing' || !value.isText) return { value, problem: null };
  return {
    value,
    problem: textNumber(raw, value.value, value.isPercent ? 'percent' : 'number'),
  };
}

function readWholeNumber(raw: RawValue): CellOutcome {
  const value = readValue(raw);
  if (value.kind === 'missing') return { value, problem: null };
  if (value.kind !== 'number') return unreadable(raw, 'wholeNumber', unreadableReason(raw));
  if (value.isPercent) return unreadable(raw, 'wholeNumber', 'percent');
  if (!Number.isInteger(value.value)) return unreadable(raw, 'wholeNumber', 'notWhole');
  if (value.value < 1) return unreadable(raw, 'wholeNumber', 'notPositive');
  return { value, problem: value.isText ? textNumber(raw, value.value, 'number') : null };
}

function readAmount(raw: RawValue): CellOutcome {
  const value = readMoney(raw);
  if (value.kind === 'unreadable') {
    const isPercent = /(%|procent)\s*$/iu.test(rawText(raw));
    return unreadable(raw, 'amount', isPercent ? 'percent' : unreadableReason(raw));
  }
  if (value.kind === 'missing' || !value.isText) return { value, problem: null };
  return { value, problem: textNumber(raw, fromSek(value.amountSek, 'mkr'), 'amount') };
}

function unreadable(raw: RawValue, expected: ExpectedValue, reason: UnreadableReason): CellOutcome {
  const params = { value: rawText(raw), expected, reason };
  return { value: { kind: 'unreadable' }, problem: cellProblem('VAL-01', 'error', params) };
}

function textNumber(
  raw: RawValue,
  number: number,
  form: 'number' | 'percent' | 'amount',
): CellOutcome['problem'] {
  const numberFormat = form === 'percent' ? rowNumberFormat([number], true) : null;
  return cellProblem(
    'VAL-02',
    'warning',
    { form, value: rawText(raw), number, word: null },
    { kind: 'writeValue', params: { value: number, numberFormat } },
  );
}

/** Formulas compare words whatever their case, but not with stray spaces. */
function strayWord(raw: RawValue, word: string): CellOutcome['problem'] {
  const text = rawText(raw);
  if (text.toLocaleLowerCase('sv') === word.toLocaleLowerCase('sv')) return null;
  return cellProblem(
    'VAL-02',
    'warning',
    { form: 'word', value: text, number: null, word },
    { kind: 'writeValue', params: { value: word } },
  );
}

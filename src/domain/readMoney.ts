import type { MoneyUnit } from './money';
import { toSek } from './money';
import { readValue } from './readValue';

/** An amount in whole kronor, once read; words and percentages are no amounts. */
export type ReadMoney =
  | { readonly kind: 'amount'; readonly amountSek: number; readonly isText: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };

/**
 * Reads a cell that should hold money. Source: rules.md 1.
 * @param columnUnit what a bare number counts in; the standard layouts count in mkr
 * @example readMoney(-63.09) // -63090000 kr
 * @example readMoney('155,12') // 155120000 kr, isText
 * @example readMoney('153 tkr') // 153000 kr, isText
 * @example readMoney('5 %') // unreadable
 */
export function readMoney(raw: unknown, columnUnit: MoneyUnit = 'mkr'): ReadMoney {
  const read = readValue(raw, columnUnit);
  if (read.kind === 'missing') return { kind: 'missing' };
  if (read.kind !== 'number' || read.isPercent) return { kind: 'unreadable' };
  return { kind: 'amount', amountSek: toSek(read.value, columnUnit), isText: read.isText };
}

import type { RawValue } from '../../src/layout/snapshot';
import { checkSnapshot } from '../../src/commands/check';
import {
  FOLLOW_UP,
  handMadeSnapshot,
  said,
  type HandMadeOptions,
  type HandMadeRow,
  type HandMadeTables,
} from '../check/handMadeWorkbook';

/** Two boards of the register. */
export const HSN = 'Hälso- och sjukvårdsnämnden';
export const RS = 'Regionstyrelsen';
/** A samlad follow-up of April 2023. */
export const ALL: HandMadeOptions = { ...FOLLOW_UP, board: 'Alla nämnder' };

/** A row of Under året with nothing to find in itself. */
export function row(
  board: string,
  area: string | null,
  amount: RawValue,
  more: HandMadeRow = {},
): HandMadeRow {
  return {
    board,
    area,
    amount,
    purpose: 'FVIS',
    type: 'Omfördelning',
    stage: 'Under året',
    duration: 'Tillfällig',
    decision: '§ 12',
    ...more,
  };
}

/** Gives 3,36 mkr to {@link RECEIVER}. */
export const GIVER = row(RS, 'Stab', -3.36);
/** Receives what {@link GIVER} gives. */
export const RECEIVER = row(HSN, 'Sjukhusvård', 3.36);

/** What a rule says of redistributions in a samlad follow-up. */
export function says(
  rule: Parameters<typeof said>[0],
  rows: readonly HandMadeRow[],
  options: HandMadeOptions = ALL,
  more: HandMadeTables = {},
): readonly string[] {
  return said(rule, { tblOmfordelningar: rows, ...more }, options);
}

/** Every OMF rule that finds something, with its address. */
export function rulesOf(
  rows: readonly HandMadeRow[],
  options: HandMadeOptions = ALL,
  more: HandMadeTables = {},
): readonly string[] {
  const { findings } = checkSnapshot(handMadeSnapshot({ tblOmfordelningar: rows, ...more }, options));
  return findings
    .filter(({ rule }) => /^(OMF|BUD|VAL|NAM)/u.test(rule))
    .map(({ rule, place }) => `${rule} ${place.address ?? ''}`);
}

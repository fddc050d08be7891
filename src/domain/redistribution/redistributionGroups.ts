import { nameKey } from '../check/nameKey';
import { EXACT_SEK, linesTolerance } from '../rounding';
import type { Tolerances } from '../thresholds';
import { NET_ZERO_TYPES, NEW_MONEY_TYPES } from './redistributionTypes';

/** A row of tblOmfordelningar as its balance is judged. Whether an amount is rounded is seen from its decimals. */
export interface RedistributionLine {
  /** By its full name; null when unknown. */
  readonly board: string | null;
  /** The boards that Motpart names, by full name; a name that the register lacks stands as written. */
  readonly counterparts: readonly string[];
  /** Ändamål as it stands; '' where there is none. */
  readonly purpose: string;
  /** Whole kronor, minus gives; null when missing or unreadable. */
  readonly amountSek: number | null;
  /** A word of the list; '' when missing or unreadable. */
  readonly type: string;
  /** `Plan`, `Under året` or ''. */
  readonly stage: string;
}

/**
 * `balanced`: the rows net to zero; `rounding`: only because each was rounded; `unbalanced`: they should and do not; `net`: their
 * Typ carries money in or out; `unknown`: a row's amount, every row's Typ or a row's Skede is missing, so nothing can be said.
 */
export type GroupVerdict = 'balanced' | 'rounding' | 'unbalanced' | 'net' | 'unknown';

/** The rows of one Ändamål and Skede. */
export interface RedistributionGroup<T extends RedistributionLine> {
  /** As its first row spells it. */
  readonly purpose: string;
  readonly stage: string;
  /** In the sheet's order. */
  readonly rows: readonly T[];
  /** The boards that Nämnd and Motpart name, in the order in which they first occur. */
  readonly boards: readonly string[];
  /** Those of them that have no row here. */
  readonly missingBoards: readonly string[];
  /** No named board lacks its rows, so the balance can be judged. A row of an unknown board, or without Skede, may be the one that lacks. */
  readonly isClosed: boolean;
  /** The rows' Typ; `mixed` where they bear different ones, '' where none is readable. */
  readonly type: string;
  /** Every Typ that the rows bear nets to zero. */
  readonly mustNetToZero: boolean;
  /** Readable amounts added up, whole kronor; plus: more is received than given. */
  readonly residueSek: number;
  /** What rounding may explain of it, 10 kr included. */
  readonly toleranceSek: number;
  /** What the rows at hand say, also of an open group. */
  readonly verdict: GroupVerdict;
  /** What Tillskott and Ombudgetering bring, whole kronor. */
  readonly newMoneySek: number;
}

/** What sums may be off by. */
type Rounding = Pick<Tolerances, 'rounding' | 'roundingMax'>;

/**
 * Redistributions by Ändamål and Skede, in the order of their first rows; rows without Ändamål belong to none. Ändamål compares as
 * names do: case, white space and final punctuation do not count. Source: rules.md 5.
 * @example // 2021, Covidvård: eight rows, residueSek 10000, toleranceSek 40010 → 'rounding'
 */
export function redistributionGroups<T extends RedistributionLine>(
  rows: readonly T[],
  tolerances: Rounding,
): readonly RedistributionGroup<T>[] {
  const purposes = new Map<string, Map<string, T[]>>();
  for (const row of rows) {
    const key = nameKey(row.purpose);
    if (key === '') continue;
    const stages = purposes.get(key) ?? new Map<string, T[]>();
    purposes.set(key, stages);
    const group = stages.get(row.stage);
    if (group === undefined) stages.set(row.stage, [row]);
    else group.push(row);
  }
  const place = new Map(rows.map((row, index) => [row, index]));
  const first = ({ rows: [row] }: RedistributionGroup<T>): number =>
    (row === undefined ? undefined : place.get(row)) ?? 0;
  return [...purposes.values()]
    .flatMap((stages) => {
      const isSure = stages.size === 1 || !stages.has('');
      return [...stages.values()].map((group) => groupOf(group, isSure, tolerances));
    })
    .sort((one, other) => first(one) - first(other));
}

function groupOf<T extends RedistributionLine>(
  rows: readonly T[],
  isSure: boolean,
  tolerances: Rounding,
): RedistributionGroup<T> {
  const present = new Set(rows.map(({ board }) => board));
  const boards = new Set(rows.flatMap(({ board, counterparts }) => [board ?? [], counterparts].flat()));
  const missingBoards = [...boards].filter((board) => !present.has(board));
  const types = new Set(rows.map(({ type }) => type).filter((type) => type !== ''));
  const lines = rows.map(({ amountSek }) => ({ amountSek: amountSek ?? 0, purpose: '' }));
  const sum = {
    mustNetToZero: types.size > 0 && [...types].every((type) => NET_ZERO_TYPES.has(type)),
    residueSek: lines.reduce((total, { amountSek }) => total + amountSek, 0),
    toleranceSek: linesTolerance(lines, tolerances) + EXACT_SEK,
  };
  const hasAmounts = lines.every(({ amountSek }) => amountSek !== 0);
  return {
    purpose: rows[0]?.purpose ?? '',
    stage: rows[0]?.stage ?? '',
    rows,
    boards: [...boards],
    missingBoards,
    isClosed: missingBoards.length === 0 || present.has(null) || !isSure,
    type: types.size > 1 ? 'mixed' : ([...types][0] ?? ''),
    ...sum,
    verdict: isSure && hasAmounts && types.size > 0 ? verdictOf(sum) : 'unknown',
    newMoneySek: rows.reduce(
      (total, { type, amountSek }) => total + (NEW_MONEY_TYPES.has(type) ? (amountSek ?? 0) : 0),
      0,
    ),
  };
}

function verdictOf({
  mustNetToZero,
  residueSek,
  toleranceSek,
}: {
  readonly mustNetToZero: boolean;
  readonly residueSek: number;
  readonly toleranceSek: number;
}): GroupVerdict {
  if (!mustNetToZero) return 'net';
  const size = Math.abs(residueSek);
  if (size <= EXACT_SEK) return 'balanced';
  return size <= toleranceSek ? 'rounding' : 'unbalanced';
}

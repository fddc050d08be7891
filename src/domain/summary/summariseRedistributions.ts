import { groupBy } from '../check/groupBy';
import { nameKey } from '../check/nameKey';
import { sumsOf } from '../redistribution/boardSums';
import { redistributionGroups } from '../redistribution/redistributionGroups';
import { NEW_MONEY_TYPES } from '../redistribution/redistributionTypes';
import type { Tolerances } from '../thresholds';
import type { Flow, FlowSide, PurposeSummary, RedistributionSummary } from './redistributionFigures';
import { joinSources } from './source';
import type { RedistributionInput } from './summaryInput';
import type { BoardName } from './summaryReport';

/** A row whose board is known and whose amount can be read. */
export type PlacedRedistribution = RedistributionInput & {
  readonly board: BoardName;
  readonly amountSek: number;
};

/** What each Ändamål moves, in the order of the first rows; those without one come last, by Skede. */
export function purposesOf(
  rows: readonly PlacedRedistribution[],
  tolerances: Tolerances,
): readonly PurposeSummary[] {
  const lines = rows.map((row) => ({ ...row, board: row.board.name, row }));
  const groups = redistributionGroups(lines, tolerances);
  const nameless = groupBy(
    lines.filter(({ purpose }) => nameKey(purpose) === ''),
    ({ stage }) => stage,
  );
  return [
    ...groups.map(({ purpose, stage, verdict, missingBoards, ...group }) => ({
      ...summaryOf(group.rows.map(({ row }) => row)),
      purpose,
      stage,
      verdict,
      counterparts: missingBoards,
    })),
    ...[...nameless].map(([stage, own]) => ({
      ...summaryOf(own.map(({ row }) => row)),
      purpose: '',
      stage,
      verdict: 'unknown' as const,
      counterparts: [],
    })),
  ];
}

/** One board's redistributions: its own flows, and every purpose that it takes part in, with the others there. */
export function redistributionsOf(
  board: BoardName,
  rows: readonly PlacedRedistribution[],
  purposes: readonly PurposeSummary[],
): RedistributionSummary {
  const areas = groupBy(rows, ({ area }) => nameKey(area));
  const total = flowOf(rows);
  const takesPart = ({ givers, receivers }: PurposeSummary): boolean =>
    [...givers, ...receivers].some((side) => side.board.name === board.name);
  return {
    purposes: purposes.filter(takesPart),
    areas: [...areas.values()].map((own) => ({ board, area: own[0]?.area ?? '', ...flowOf(own) })),
    boards: rows.length === 0 ? [] : [{ board, ...total }],
    total,
  };
}

/** The region's: its sums are those of the boards and Regionen, added up. */
export function mergeRedistributions(
  parts: readonly RedistributionSummary[],
  purposes: readonly PurposeSummary[],
): RedistributionSummary {
  const totals = parts.map(({ total }) => total);
  const sum = (key: Exclude<keyof Flow, 'source'>): number =>
    totals.reduce((left, total) => left + total[key], 0);
  return {
    purposes,
    areas: parts.flatMap(({ areas }) => areas),
    boards: parts.flatMap(({ boards }) => boards),
    total: {
      givenSek: sum('givenSek'),
      receivedSek: sum('receivedSek'),
      newMoneySek: sum('newMoneySek'),
      netSek: sum('netSek'),
      source: joinSources(totals.map(({ source }) => source)),
    },
  };
}

type PurposeFigures = Omit<PurposeSummary, 'purpose' | 'stage' | 'verdict' | 'counterparts'>;

function summaryOf(rows: readonly PlacedRedistribution[]): PurposeFigures {
  const amounts = rows.map(({ amountSek }) => amountSek);
  const [given, received] = [amounts.filter((each) => each < 0), amounts.filter((each) => each > 0)].map(
    (side) => side.reduce((sum, amount) => sum + amount, 0),
  );
  const residueSek = (given ?? 0) + (received ?? 0);
  const isNewMoney = rows.every(({ type }) => NEW_MONEY_TYPES.has(type));
  return {
    types: distinct(rows.map(({ type }) => type)),
    durations: distinct(rows.map(({ duration }) => duration)),
    decisions: distinct(rows.map(({ decision }) => decision)),
    givers: rows.filter(({ amountSek }) => amountSek < 0).map(sideOf),
    receivers: rows.filter(({ amountSek }) => amountSek > 0).map(sideOf),
    amountSek: isNewMoney ? residueSek : Math.max(-(given ?? 0), received ?? 0),
    residueSek,
    source: joinSources(rows.map(({ source }) => source)),
  };
}

function flowOf(rows: readonly PlacedRedistribution[]): Flow {
  return { ...sumsOf(rows), source: joinSources(rows.map(({ source }) => source)) };
}

function sideOf({ board, area, amountSek, source }: PlacedRedistribution): FlowSide {
  return { board, area, amountSek, source };
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== ''))];
}

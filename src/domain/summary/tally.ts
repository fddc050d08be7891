import { joinSources, type Counted, type Source } from './source';

/**
 * Things divided into parts. The total is what the parts add up to, always: it is never counted on its own. (In the printed April 2023
 * report three totals were not.)
 */
export interface Tally<K extends string> {
  readonly total: Counted;
  readonly parts: Readonly<Record<K, Counted>>;
}

/** How sub-goals and goals are judged, in the order in which sentences tell it. */
export const SUB_GOAL_PARTS = ['full', 'partly', 'not', 'missing'] as const;

/** Uppfylls helt, delvis, inte; saknar bedömning. */
export type SubGoalPart = (typeof SUB_GOAL_PARTS)[number];

/** Sub-goals or goals by judgement. */
export type SubGoalTally = Tally<SubGoalPart>;

/** How indicators stand, in the order in which sentences tell it. */
export const INDICATOR_PARTS = ['green', 'yellow', 'red', 'missing', 'notDue'] as const;

/** Grön, Gul, Röd, Saknas, Ej aktuell. */
export type IndicatorPart = (typeof INDICATOR_PARTS)[number];

/** Indicators by status. */
export type IndicatorTally = Tally<IndicatorPart>;

/**
 * Puts every row into exactly one part.
 * @example tally(['full', 'missing'], rows, ({ assessment }) => (assessment === null ? 'missing' : 'full'))
 */
export function tally<K extends string, R extends { readonly source: Source }>(
  parts: readonly K[],
  rows: readonly R[],
  partOf: (row: R) => K,
): Tally<K> {
  const found = new Map<K, R[]>(parts.map((part) => [part, []]));
  for (const row of rows) found.get(partOf(row))?.push(row);
  return tallyOf(parts, (part) => {
    const members = found.get(part) ?? [];
    return { count: members.length, source: joinSources(members.map(({ source }) => source)) };
  });
}

/**
 * Several tallies as one: part by part, so that sums of sums agree.
 * @example mergeTallies(SUB_GOAL_PARTS, boards.map(({ subGoals }) => subGoals))
 */
export function mergeTallies<K extends string>(parts: readonly K[], tallies: readonly Tally<K>[]): Tally<K> {
  return tallyOf(parts, (part) => addUp(tallies.map((each) => each.parts[part])));
}

function tallyOf<K extends string>(parts: readonly K[], countedOf: (part: K) => Counted): Tally<K> {
  const counted = Object.fromEntries(parts.map((part) => [part, countedOf(part)])) as Record<K, Counted>;
  return { total: addUp(parts.map((part) => counted[part])), parts: counted };
}

function addUp(counts: readonly Counted[]): Counted {
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    source: joinSources(counts.map(({ source }) => source)),
  };
}

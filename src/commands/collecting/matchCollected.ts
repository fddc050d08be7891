import { foldText } from '../../domain/foldText';
import type { CollectedRow } from '../../layout/collect/boardFile';
import type { ContentCell } from '../../layout/layoutContent';
import { GOAL_IDENTITY } from '../followup/carryRules';
import { matchRows, type IdentifiedRow } from '../followup/matchRows';
import type { CollectRule } from './collectRules';

/** Rows of one board and table, with what its goals are called where the rows come from. */
export interface RowsToMatch {
  readonly rows: readonly CollectedRow[];
  /** By folded number. */
  readonly goals: ReadonlyMap<string, string>;
}

/**
 * For each new row the row that it continues, by its index among the old ones; null for none. By an ID or an identity that stands once on
 * each side; rows that cannot be told apart so, but hold the same, are paired in their order.
 */
export function matchCollected(
  next: RowsToMatch,
  old: RowsToMatch,
  rule: CollectRule,
): readonly (number | null)[] {
  if (old.rows.length === 0) return next.rows.map(() => null);
  const { earlierOf } = matchRows(identify(next, rule), identify(old, rule));
  const taken = new Set(earlierOf.values());
  const alike = new Map<string, number[]>();
  old.rows.forEach((row, index) => {
    if (taken.has(index)) return;
    const key = contents(row);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [index]);
    else known.push(index);
  });
  const isAlikeLeft = alike.size > 0;
  return next.rows.map(
    (row, index) =>
      earlierOf.get(index) ?? (isAlikeLeft ? (alike.get(contents(row))?.shift() ?? null) : null),
  );
}

/** The goals' names by number, of a board's rows of tblMal. */
export function goalNames(rows: readonly CollectedRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ cells }) => [folded(cells['number']), folded(cells['goal'])]));
}

function identify({ rows, goals }: RowsToMatch, rule: CollectRule): readonly IdentifiedRow[] {
  return rows.map(({ id, cells }) => {
    let identities: readonly string[] | null = null;
    return {
      id,
      // Most rows are known by their ID: what else they are called is worked out when it is asked for.
      get identities() {
        identities ??= rule.identities.map((keys) => {
          const words = keys.map((key) =>
            key === GOAL_IDENTITY ? goalOf(cells, goals) : folded(cells[key]),
          );
          const isBlank = words.every((word) => word === '');
          return isBlank && !rule.isBlankKnown ? '' : ['=', ...words].join('\u0000');
        });
        return identities;
      },
    };
  });
}

function goalOf(cells: CollectedRow['cells'], goals: ReadonlyMap<string, string>): string {
  const number = folded(cells['goalNumber']);
  return number === '' ? '' : `${number} ${goals.get(number) ?? ''}`;
}

function folded(cell: ContentCell | undefined): string {
  return cell === undefined || cell === null ? '' : foldText(String(cell));
}

function contents({ cells }: CollectedRow): string {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== null);
  return JSON.stringify(filled.sort(([left], [right]) => (left < right ? -1 : 1)));
}

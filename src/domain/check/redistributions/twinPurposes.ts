import type { CheckedBook } from '../checkedBook';
import { judgedGroups, type CheckedGroup } from './checkedGroups';

/**
 * For each group that does not net to zero, the one other of the same Skede that lacks just as much the other way: a row that bears a
 * misspelled Ändamål, or another's. None where several would do.
 * @example −0,36 left under `Flytt av tjänst` and +0,36 under `Flytt av tjänster` → each is the other's twin
 */
export function twinPurposes(book: CheckedBook): ReadonlyMap<CheckedGroup, CheckedGroup> {
  const sorted = judgedGroups(book)
    .filter(({ verdict }) => verdict === 'unbalanced')
    .toSorted((one, other) => one.residueSek - other.residueSek);
  const widest = sorted.reduce((most, { toleranceSek }) => Math.max(most, toleranceSek), 0);
  return new Map(
    sorted.flatMap((group) => {
      const fitting = twoNear(sorted, -group.residueSek, widest, (other) => isTwin(group, other));
      const [twin, another] = fitting;
      return twin === undefined || another !== undefined ? [] : [[group, twin] as const];
    }),
  );
}

function isTwin(group: CheckedGroup, other: CheckedGroup): boolean {
  const tolerance = Math.max(group.toleranceSek, other.toleranceSek);
  const isOpposite = Math.abs(group.residueSek + other.residueSek) <= tolerance;
  return other !== group && other.stage === group.stage && isOpposite;
}

/** The first two groups that fit, among those whose residue lies at most so far from the one wanted. */
function twoNear(
  sorted: readonly CheckedGroup[],
  residueSek: number,
  distance: number,
  fits: (group: CheckedGroup) => boolean,
): readonly CheckedGroup[] {
  const found: CheckedGroup[] = [];
  for (let at = firstFrom(sorted, residueSek - distance); at < sorted.length; at += 1) {
    const group = sorted[at];
    if (group === undefined || group.residueSek > residueSek + distance || found.length === 2) break;
    if (fits(group)) found.push(group);
  }
  return found;
}

/** The index of the first group whose residue is at least this, by bisection. */
function firstFrom(sorted: readonly CheckedGroup[], residueSek: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle]?.residueSek ?? 0) < residueSek) low = middle + 1;
    else high = middle;
  }
  return low;
}

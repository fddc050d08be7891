import type { CheckedBook } from '../checkedBook';
import type { CheckRule } from '../checkRule';
import { chooseWord } from '../fixes';
import { groupBy } from '../groupBy';
import { areaKey } from '../money/areaKey';
import { shortLabel } from '../shortLabel';

/**
 * OMF-14: a redistribution's area is not in tblBudget for that board, where tblBudget has rows of the board; or it is blank although
 * the board has several. The nearest area is proposed. A board without rows in tblBudget is another's, and left alone.
 * @example Område `Digitalisering` where the board has `Digitalisering och service` → that is proposed
 */
export const UNKNOWN_AREA: CheckRule<
  'OMF-14',
  {
    readonly form: 'unknown' | 'blank';
    readonly area: string | null;
    readonly board: string;
    /** The nearest of the board's areas; null where none is near. */
    readonly nearest: string | null;
    /** How many areas the board has in tblBudget. */
    readonly count: number;
  }
> = {
  id: 'OMF-14',
  severities: ['error'],
  source: 'practice.md 5, BO-22: accounts that are not in the master list',
  find: (book) => {
    const known = new Set((book.budget ?? []).map(areaKey));
    const areas = areasByBoard(book);
    const nearest = new Map<string, string | null>();
    return (book.redistributions ?? []).flatMap((row) => {
      const place = row.place('area');
      const { board, area } = row;
      const ofBoard = areas.get(board ?? '');
      if (place === null || board === null || ofBoard === undefined) return [];
      const key = areaKey(row) ?? '';
      const isOnly = area === '' && ofBoard.count === 1;
      if (known.has(key) || isOnly || row.state('area') === 'unreadable') return [];
      const { named, count } = ofBoard;
      if (!nearest.has(key)) nearest.set(key, area === '' ? null : book.nearestWord(area, named));
      const proposed = nearest.get(key) ?? null;
      const form = area === '' ? 'blank' : 'unknown';
      const params = { form, area: shortLabel(area), board, nearest: proposed, count } as const;
      const finding = { severity: 'error', place, params } as const;
      return [named.length === 0 ? finding : { ...finding, fix: chooseWord(place, named, proposed) }];
    });
  },
};

interface Areas {
  /** The areas that have a name, each once. */
  readonly named: readonly string[];
  /** With the one without a name. */
  readonly count: number;
}

function areasByBoard({ budget }: CheckedBook): ReadonlyMap<string, Areas> {
  return new Map(
    [...groupBy(budget ?? [], ({ board }) => board)].map(([board, rows]) => {
      const areas = [...new Map(rows.map((row) => [areaKey(row), row.area])).values()];
      return [board, { named: areas.filter((area) => area !== ''), count: areas.length }];
    }),
  );
}

import { nameKey } from '../../domain/check/nameKey';
import type { AreaBudget } from '../../domain/redistribution/areaBalances';
import type { PartyInput } from '../../domain/redistribution/redistributionInput';
import type { IssueField, RedistributionRefusal } from '../../domain/redistribution/redistributionIssue';
import { nearestWord } from '../../layout/reading/nearestWord';
import type { BoardReader } from '../../layout/reading/readBoard';

/** A party whose board is known, by its full name, with the area as tblBudget spells it. */
export interface Party {
  readonly board: string;
  readonly area: string;
}

/** What names are looked up in. */
export interface PartyRegister {
  readonly boards: BoardReader;
  readonly budget: readonly AreaBudget[];
}

/**
 * Looks up who is meant. A board is known by any of its names; an area must be in tblBudget, where that has rows of the board: then a
 * blank one is the board's only area, and has to be told where there are several. Source: NAM-01 and OMF-14.
 */
export function resolveParty(
  input: PartyInput,
  field: IssueField,
  register: PartyRegister,
): Party | RedistributionRefusal {
  const { form, board: found } = register.boards.read(input.board.trim());
  if (found === null || form === 'similar') {
    return { kind: 'unknownBoard', field, board: input.board.trim(), nearest: found?.name ?? null };
  }
  const board = found.name;
  const area = input.area.trim();
  const rows = register.budget.filter((row) => row.board === board);
  if (rows.length === 0) return { board, area };
  const areas = [...new Set(rows.map((row) => row.area))].filter((each) => each !== '');
  if (area === '') {
    const [only = ''] = areas;
    return areas.length > 1 ? { kind: 'areaNeeded', field, board, areas } : { board, area: only };
  }
  const known = areas.find((each) => nameKey(each) === nameKey(area));
  if (known !== undefined) return { board, area: known };
  const nearest = nearestWord(area, areas)?.word ?? null;
  return { kind: 'unknownArea', field, board, area, nearest, areas };
}

/** True for somebody who was found. */
export function isParty(resolved: Party | RedistributionRefusal): resolved is Party {
  return !('kind' in resolved);
}

/** Whether two parties are the same board and area. */
export function isSameParty(one: Party, other: Party): boolean {
  return one.board === other.board && nameKey(one.area) === nameKey(other.area);
}

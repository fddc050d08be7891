import type { CheckedBook, RedistributionRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { shortLabel } from '../shortLabel';
import { asksForCounterpart } from './asksForCounterpart';
import { isOneSided, judgedGroups, type CheckedGroup } from './checkedGroups';
import { residueClue } from './residueClue';
import { rowNumbers } from './rowNumbers';
import { twinPurposes } from './twinPurposes';

interface UnbalancedParams {
  readonly purpose: string | null;
  readonly residueSek: number;
  /** Boards, or areas where one board gives and receives alike; each once. */
  readonly givers: readonly string[];
  readonly giverRows: readonly string[];
  readonly givenSek: number;
  readonly receivers: readonly string[];
  readonly receiverRows: readonly string[];
  readonly receivedSek: number;
  /** 1: the other side may lie with a board that Motpart does not name. */
  readonly asksForCounterpart: 0 | 1;
  /** What is likely wrong: another Ändamål lacks as much (`purpose`), or what the residue says of a row. */
  readonly clue: 'purpose' | 'sign' | 'row' | null;
  readonly clueRow: number | null;
  readonly cluePurpose: string | null;
}

/**
 * OMF-02: a closed group of a Typ that nets to zero does not, by more than rounding explains. Givers, receivers and the residue are
 * named, and the row that explains it where one does. It points to the group's first row. A group without givers or without receivers
 * is OMF-04 alone. In one board's workbook without Motpart it is a warning that asks for it.
 * @example −3,36 given, 3,63 received → residueSek 270000
 */
export const UNBALANCED_PURPOSE: CheckRule<'OMF-02', UnbalancedParams> = {
  id: 'OMF-02',
  severities: ['error', 'warning'],
  source: 'redistributions 2021: eight of ten purposes net to zero exactly; practice.md 5, BO-02',
  find: (book) => {
    const twins = twinPurposes(book);
    return judgedGroups(book).flatMap((group) =>
      group.verdict !== 'unbalanced' || isOneSided(group) ? [] : findInGroup(group, twins.get(group), book),
    );
  },
};

function findInGroup(
  group: CheckedGroup,
  twin: CheckedGroup | undefined,
  book: CheckedBook,
): readonly RuleFinding<UnbalancedParams>[] {
  const place = group.rows[0]?.place('amount') ?? null;
  if (place === null) return [];
  const asks = asksForCounterpart(group, book);
  const sides = [
    group.rows.filter(({ amountSek }) => (amountSek ?? 0) < 0),
    group.rows.filter(({ amountSek }) => (amountSek ?? 0) > 0),
  ] as const;
  const nameOf = namesBoards(group) ? boardName : areaName;
  const [givers, receivers] = sides;
  const params = {
    purpose: shortLabel(group.purpose),
    residueSek: group.residueSek,
    givers: namesOf(givers, nameOf),
    giverRows: rowNumbers(givers),
    givenSek: sumOf(givers),
    receivers: namesOf(receivers, nameOf),
    receiverRows: rowNumbers(receivers),
    receivedSek: sumOf(receivers),
    asksForCounterpart: asks ? 1 : 0,
    ...clueOf(group, twin),
  } as const;
  return [{ severity: asks ? 'warning' : 'error', place, params }];
}

function clueOf(
  group: CheckedGroup,
  twin: CheckedGroup | undefined,
): Pick<UnbalancedParams, 'clue' | 'clueRow' | 'cluePurpose'> {
  if (twin !== undefined) {
    const cluePurpose = shortLabel(twin.purpose);
    return { clue: 'purpose', clueRow: twin.rows[0]?.rowNumber ?? null, cluePurpose };
  }
  const found = residueClue(group);
  return { clue: found?.kind ?? null, clueRow: found?.row.rowNumber ?? null, cluePurpose: null };
}

function namesBoards({ rows }: CheckedGroup): boolean {
  return new Set(rows.map(({ board }) => board)).size > 1;
}

function boardName(row: RedistributionRow): string {
  return row.board ?? '';
}

function areaName(row: RedistributionRow): string {
  return row.area === '' ? boardName(row) : row.area;
}

function namesOf(
  rows: readonly RedistributionRow[],
  nameOf: (row: RedistributionRow) => string,
): readonly string[] {
  return [...new Set(rows.map(nameOf).filter((name) => name !== ''))];
}

function sumOf(rows: readonly RedistributionRow[]): number {
  return rows.reduce((sum, { amountSek }) => sum + (amountSek ?? 0), 0);
}

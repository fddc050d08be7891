import { grouping, type GroupReason, type ProposedGroup } from '../../redistribution/proposeGroups';
import type { CheckedBook, RedistributionRow } from '../checkedBook';
import type { CheckRule, RuleFinding } from '../checkRule';
import { finish, type Steps } from '../../steps';
import { writeEverywhere } from '../fixes';
import { rowNumbers } from './rowNumbers';

interface MissingPurposeParams {
  readonly rows: readonly string[];
  /** The Ändamål proposed for all the rows; null for a row without amount. */
  readonly proposal: string | null;
  /** 1: it stands in the workbook already, and the rows join it. */
  readonly isExisting: 0 | 1;
  readonly residueSek: number;
  readonly verdict: ProposedGroup['verdict'];
  readonly reason: GroupReason['kind'] | null;
  /** The words that the rows share. */
  readonly words: readonly string[];
}

/**
 * OMF-17: Ändamål is empty, so the balance is unchecked. One finding a proposal, at its first row, with all its rows; the fix writes
 * the proposed Ändamål into them. A row without amount is told alone, for nothing can be proposed.
 * @example // the appendix of 2021 without Ändamål: ten findings, the first for rows 5, 15 and 22, +55,00 mkr net
 */
export const MISSING_PURPOSE: CheckRule<'OMF-17', MissingPurposeParams> = {
  id: 'OMF-17',
  severities: ['warning'],
  source: 'redistributions 2021: forty rows in free wording, no key ties givers and receivers',
  find: (book) => finish(missingPurposes(book)),
  findInSteps: missingPurposes,
};

function* missingPurposes(book: CheckedBook): Steps<readonly RuleFinding<MissingPurposeParams>[]> {
  const lacking = (book.redistributions ?? []).filter(
    (row) => row.purpose === '' && row.state('purpose') !== 'unreadable' && row.place('purpose') !== null,
  );
  if (lacking.length === 0) return [];
  const byNumber = new Map(lacking.map((row) => [row.rowNumber, row]));
  const proposed = (yield* proposalsOf(book)).flatMap((group) => {
    const rows = group.rows.flatMap((rowNumber) => byNumber.get(rowNumber) ?? []);
    return findingOf(rows, group);
  });
  const alone = lacking.filter(({ amountSek }) => amountSek === null);
  return [...proposed, ...alone.flatMap((row) => findingOf([row], null))];
}

function findingOf(
  rows: readonly RedistributionRow[],
  group: ProposedGroup | null,
): readonly RuleFinding<MissingPurposeParams>[] {
  const places = rows.flatMap((row) => row.place('purpose') ?? []);
  const [place] = places;
  if (place === undefined) return [];
  const params = {
    rows: rowNumbers(rows),
    proposal: group?.proposal ?? null,
    isExisting: group?.isExisting === true ? 1 : 0,
    residueSek: group?.residueSek ?? 0,
    verdict: group?.verdict ?? 'net',
    reason: group?.reason.kind ?? null,
    words: wordsOf(group?.reason),
  } as const;
  const finding = { severity: 'warning', place, params } as const;
  return [group === null ? finding : { ...finding, fix: writeEverywhere(places, group.proposal) }];
}

function wordsOf(reason: GroupReason | undefined): readonly string[] {
  return reason !== undefined && 'words' in reason ? reason.words : [];
}

function proposalsOf({ redistributions, tolerances }: CheckedBook): Steps<readonly ProposedGroup[]> {
  const rows = (redistributions ?? []).flatMap(
    ({ rowNumber, board, area, text, purpose, stage, amountSek }) =>
      amountSek === null ? [] : [{ rowNumber, board: board ?? '', area, text, purpose, stage, amountSek }],
  );
  return grouping(rows, tolerances);
}

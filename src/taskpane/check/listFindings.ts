import type { CheckResult } from '../../commands/check';
import { boardOfFinding } from '../../commands/boardOfFinding';
import { ruleCatalogue } from '../../commands/ruleCatalogue';
import type { Finding, FindingPlace } from '../../domain/finding';
import { checkText } from '../../text/checkText';
import type { Language } from '../../text/language';
import { WORKBOOK, type FindingFilter } from './findingFilter';

/** A finding with its words and what it can be filtered by. */
export interface ListedFinding {
  /** The same for the same rule and cell in the next check, whatever the cell then holds; unique in a list. */
  readonly id: string;
  readonly finding: Finding;
  readonly message: string;
  /** What its fix would do, in one sentence; null where there is none. */
  readonly fix: string | null;
  /** The sheet's name, or {@link WORKBOOK}. */
  readonly sheet: string;
  /** The board's full name; null where the finding is about no row. */
  readonly board: string | null;
  readonly rule: RuleWords;
}

/** What a rule is called and why it is there. */
export interface RuleWords {
  readonly id: string;
  readonly title: string;
  /** '' where the catalogue lacks the rule. */
  readonly why: string;
}

/** The findings of a check with their words, in the check's order. */
export function listFindings(
  { findings, boards }: CheckResult,
  language: Language,
): readonly ListedFinding[] {
  const rules = new Map<string, RuleWords>(ruleCatalogue(language).map((rule) => [rule.id, rule]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = placeId(finding);
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    return {
      id: before === 0 ? place : `${place} ${before}`,
      finding,
      ...checkText(language, finding),
      sheet: finding.place.sheet ?? WORKBOOK,
      board: boardOfFinding(boards, finding.place),
      rule: rules.get(finding.rule) ?? { id: finding.rule, title: finding.rule, why: '' },
    };
  });
}

/** The findings that pass a filter, in the order given. */
export function filterFindings(
  listed: readonly ListedFinding[],
  { severities, search, sheet, board, rule }: FindingFilter,
): readonly ListedFinding[] {
  const words = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return listed.filter(
    (entry) =>
      (severities.length === 0 || severities.includes(entry.finding.severity)) &&
      (sheet === null || sheet === entry.sheet) &&
      (board === null || board === entry.board) &&
      (rule === null || rule === entry.rule.id) &&
      isFound(entry, words),
  );
}

function isFound({ message, finding, board, rule }: ListedFinding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { address, sheet, column } = finding.place;
  const all = [message, address, sheet, column, board, rule.title, rule.id].join('\n').toLocaleLowerCase();
  return words.every((word) => all.includes(word));
}

function placeId({ rule, place }: Finding): string {
  const { sheet, table, column, address }: FindingPlace = place;
  return [rule, sheet, table, column, address].map((part) => part ?? '').join(' ');
}

import { checkRuleRun } from '../../domain/check/runCheckRules';
import type { Finding } from '../../domain/finding';
import { finish, type Steps } from '../../domain/steps';
import { mergeFindings } from '../reading/mergeFindings';
import type { StandardWorkbook } from '../reading/standardWorkbook';
import { checkedRows } from './checkedBook';
import { sortFindings } from './sortFindings';

/**
 * Everything the check finds in a workbook: what reading it found and what the rules find, one finding a cell where a rule says more
 * than reading does, in the order of sheets, rows and columns.
 * @param sheets the sheets' names in the order of the tabs
 */
export function checkFindings(workbook: StandardWorkbook, sheets: readonly string[]): readonly Finding[] {
  return finish(checkRun(workbook, sheets));
}

/** The same in steps. */
export function* checkRun(workbook: StandardWorkbook, sheets: readonly string[]): Steps<readonly Finding[]> {
  const rows = yield* checkedRows(workbook);
  const found = mergeFindings(yield* checkRuleRun(rows), workbook.findings);
  yield;
  return sortFindings(found, sheets);
}

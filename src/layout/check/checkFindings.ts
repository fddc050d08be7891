import { runCheckRules } from '../../domain/check/runCheckRules';
import type { Finding } from '../../domain/finding';
import { mergeFindings } from '../reading/mergeFindings';
import type { StandardWorkbook } from '../reading/standardWorkbook';
import { checkedBook } from './checkedBook';
import { sortFindings } from './sortFindings';

/**
 * Everything the check finds in a workbook: what reading it found and what the rules find, one finding a cell where a rule says more
 * than reading does, in the order of sheets, rows and columns.
 * @param sheets the sheets' names in the order of the tabs
 */
export function checkFindings(workbook: StandardWorkbook, sheets: readonly string[]): readonly Finding[] {
  const found = mergeFindings(runCheckRules(checkedBook(workbook)), workbook.findings);
  return sortFindings(found, sheets);
}

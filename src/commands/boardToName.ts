import { PURPOSE_RULES } from '../domain/check/redistributions/purposeRules';
import type { Finding } from '../domain/finding';
import { ALL_BOARDS } from '../layout/layoutContext';
import { boardOfFinding } from './boardOfFinding';
import type { CheckResult } from './check';

/**
 * The board to name with a finding: that of its row in a workbook of several boards, where the rows look alike; none in a board's own,
 * and none with what is said of a whole Ändamål.
 * @example boardToName(result)(finding) // 'Patientnämnden'
 */
export function boardToName({
  workbook,
  boards,
}: Pick<CheckResult, 'workbook' | 'boards'>): (finding: Finding) => string | null {
  return ({ rule, place }) =>
    workbook.board === ALL_BOARDS && !PURPOSE_RULES.has(rule) ? boardOfFinding(boards, place) : null;
}

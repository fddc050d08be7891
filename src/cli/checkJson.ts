import type { CheckResult } from '../commands/check';
import type { Severity } from '../domain/finding';
import type { RuleId } from '../domain/ruleId';
import { checkText } from '../text/checkText';

/** The shape of `check --json`, documented in docs/command-line.md; it does not change lightly. Messages are Swedish. */
export interface CheckJson {
  readonly workbook: CheckResult['workbook'];
  readonly findings: readonly {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly sheet: string | null;
    /** Null, like column and row, for a finding about the workbook. */
    readonly table: string | null;
    readonly column: string | null;
    /** The sheet's row number, from 1. */
    readonly row: number | null;
    /** `Blad!E9` */
    readonly address: string | null;
    readonly message: string;
    /** One sentence; absent where nothing can be fixed. */
    readonly fix?: string;
  }[];
  readonly counts: CheckResult['counts'];
}

/** A check's result as `check --json` prints it. */
export function checkJson({ workbook, findings, counts }: CheckResult): CheckJson {
  return {
    workbook,
    findings: findings.map((finding) => {
      const { sheet, table, column, row, address } = finding.place;
      const { message, fix } = checkText('sv', finding);
      const { rule, severity } = finding;
      return { rule, severity, sheet, table, column, row, address, message, ...(fix !== null && { fix }) };
    }),
    counts,
  };
}

import { openHostedWorkbook, type HostedWorkbook } from '../../src/cli/hostedWorkbook';
import { check } from '../../src/commands/check';
import type { FixResult } from '../../src/commands/fixFindings';
import type { Finding } from '../../src/domain/finding';
import type { WorkbookModel } from '../../src/host/model/workbookModel';

/** A workbook in the host with what the check says of it. */
export interface CheckedWorkbook extends HostedWorkbook {
  readonly findings: readonly Finding[];
}

/** An example with something wrong in it, and what the check says of that. */
export async function damagedExample(
  example: Uint8Array,
  damage: (model: WorkbookModel) => void,
): Promise<CheckedWorkbook> {
  const damaged = openHostedWorkbook(example).model;
  damage(damaged);
  const workbook = openHostedWorkbook(damaged.save());
  return { ...workbook, findings: (await check(workbook.book)).findings };
}

/** A finding that must be there. */
export function findingOf(findings: readonly Finding[], rule: Finding['rule'], address?: string): Finding {
  const found = findings.find(
    (finding) => finding.rule === rule && (address === undefined || finding.place.address === address),
  );
  if (found === undefined) throw new Error(`no ${rule}`);
  return found;
}

/** Expects that nothing was left undone but what is named. */
export function expectLeft(result: FixResult, left: Partial<FixResult>): void {
  const { gone, conflicting, blocked, unchosen, unfixable, remaining } = result;
  const nothing = { gone: [], conflicting: [], blocked: [], unchosen: [], unfixable: [], remaining: [] };
  expect({ gone, conflicting, blocked, unchosen, unfixable, remaining }).toEqual({ ...nothing, ...left });
}

import type { Finding } from '../domain/finding';
import type { Book } from '../excel/book';
import type { ReadRequest, Snapshot } from '../layout/snapshot';
import { check, type CheckResult } from './check';
import { CHECK_REQUEST } from './checking/checkRequest';
import { colour } from './colour';
import { findingKey } from './fixing/findingKey';
import type { FixChoices, PlannedFix, UnfixedFindings } from './fixing/fixPlan';
import { planFixes, type FixPlan } from './fixing/planFixes';
import { isStructureFix } from './fixing/planStructure';
import { REPAIR_REQUEST } from './repairing/repairRequest';

/** How far the fixing has come. */
export type FixStep = 'reading' | 'writing' | 'checking';

/** What fixing would do. */
export interface FixPreview extends UnfixedFindings {
  /** In the order of the findings. */
  readonly fixes: readonly PlannedFix[];
}

/** What fixing did. */
export interface FixResult extends UnfixedFindings {
  /** In the order of the findings. */
  readonly done: readonly Finding[];
  /** Written, and found still: something in the workbook keeps them. */
  readonly remaining: readonly Finding[];
  /** What the check says of the workbook now. */
  readonly check: CheckResult;
}

const NO_CHOICES: FixChoices = new Map();

/**
 * Says what the fixes of some findings would change, and writes nothing.
 * @throws BookFault
 */
export async function previewFixes(
  book: Book,
  findings: readonly Finding[],
  choices: FixChoices = NO_CHOICES,
): Promise<FixPreview> {
  const { plan } = await readPlan(book, findings, choices);
  return { ...unfixed(plan), fixes: plan.fixes };
}

/**
 * Fixes findings in one write, where they still stand, and checks the workbook again. Only the cells of the fixes are written; colours
 * follow where a table or column that bears them came back. Running it twice changes nothing the second time.
 * @throws BookFault when Excel refuses; a part may then have been written, and running again completes
 */
export async function applyFixes(
  book: Book,
  findings: readonly Finding[],
  choices: FixChoices = NO_CHOICES,
  onStep?: (step: FixStep) => void,
): Promise<FixResult> {
  onStep?.('reading');
  const { plan, decidedOn } = await readPlan(book, findings, choices);
  const written = plan.fixes.map(({ finding }) => finding);
  if (plan.changes.length === 0) return { ...unfixed(plan), done: written, remaining: [], check: plan.check };
  onStep?.('writing');
  await book.apply(plan.changes, { decidedOn });
  if (plan.needsColours) {
    await book.completing((own) => colour(own, {}), 'isTakenBack');
  }
  onStep?.('checking');
  const result = await book.completing((own) => check(own), 'stands');
  const left = new Set(result.findings.map(findingKey));
  const isLeft = (finding: Finding): boolean => left.has(findingKey(finding));
  return {
    ...unfixed(plan),
    done: written.filter((finding) => !isLeft(finding)),
    remaining: written.filter(isLeft),
    check: result,
  };
}

async function readPlan(
  book: Book,
  findings: readonly Finding[],
  choices: FixChoices,
): Promise<{ readonly plan: FixPlan; readonly decidedOn: Snapshot }> {
  const isPlain = !findings.some(isStructureFix);
  const request: ReadRequest = isPlain ? CHECK_REQUEST : { ...CHECK_REQUEST, ...REPAIR_REQUEST };
  const decidedOn = await book.read(request);
  return { plan: planFixes(findings, decidedOn, choices, Math.random), decidedOn };
}

function unfixed({ gone, conflicting, blocked, unchosen, unfixable }: FixPlan): UnfixedFindings {
  return { gone, conflicting, blocked, unchosen, unfixable };
}

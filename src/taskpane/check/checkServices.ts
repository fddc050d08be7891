import type { CheckResult } from '../../commands/check';
import type { CheckSession } from '../../commands/checkSession';
import type { CheckSheetResult } from '../../commands/checkSheet';
import type { FixPreview, FixResult, FixStep } from '../../commands/fixFindings';
import type { FixChoices } from '../../commands/fixing/fixPlan';
import type { GoToResult } from '../../commands/goTo';
import type { Finding, FindingPlace } from '../../domain/finding';

/** Something that was typed, pasted or deleted in the workbook, as a session of the check takes it. */
export type WatchedEdit = Parameters<CheckSession['recheck']>[0][number];

/** What Kontrollera asks of the commands. All reject with a fault. */
export interface CheckServices {
  /** Checks the whole workbook, and keeps what was read for the re-checks. */
  startCheck(): Promise<CheckSession>;
  /** Tells of every edit until the answer is called. */
  watchEdits(onEdit: (edit: WatchedEdit) => void): Promise<() => Promise<void>>;
  /** Selects the cell of a finding. */
  goTo(place: FindingPlace): Promise<GoToResult>;
  /** Says what fixing would change, and writes nothing. */
  previewFixes(findings: readonly Finding[], choices: FixChoices): Promise<FixPreview>;
  /** Fixes in one write, and checks again. */
  applyFixes(
    findings: readonly Finding[],
    choices: FixChoices,
    progress: (step: FixStep) => void,
  ): Promise<FixResult>;
  /** Writes the findings as the sheet Kontroll, in the pane's language. */
  writeCheckSheet(result: CheckResult): Promise<CheckSheetResult>;
}

import type { ColourResult } from '../commands/colour';
import type { CreateResult } from '../commands/createWorkbook';
import type { FollowUpFromFiles } from '../commands/followUpFromFiles';
import type { WorkbookDescription } from '../commands/describeWorkbook';
import type { RemoveColoursResult } from '../commands/removeColours';
import type { NothingToRepair, RepairPreview, RepairResult } from '../commands/repair';
import type { PaletteName } from '../domain/palette';
import type { RepairGroup } from '../domain/repairNote';
import type { FileFault } from '../text/fileWords';
import type { FollowUpChoice } from './followUpChoice';
import type { NewWorkbookChoice } from './newWorkbookChoice';
import type { PreparedFollowUp, TaskStep } from './paneState';

/** What the pane can ask for; index.tsx binds each to its command and the open workbook. All reject with a fault. */
export interface PaneServices {
  describe(): Promise<WorkbookDescription>;
  /** Without a palette the workbook keeps the one it is in. */
  colour(palette: PaletteName | null, progress: (step: TaskStep) => void): Promise<ColourResult>;
  removeColours(progress: (step: TaskStep) => void): Promise<RemoveColoursResult>;
  /** Writes the standard workbook into the open one if it is empty. */
  create(
    choice: NewWorkbookChoice,
    palette: PaletteName,
    progress: (step: TaskStep) => void,
  ): Promise<CreateResult | GoalsRefused>;
  /** Makes a follow-up of closed files, and writes nothing. */
  prepareFollowUp(choice: FollowUpChoice, palette: PaletteName): Promise<FollowUpFromFiles>;
  /** Writes a prepared follow-up into the open workbook if it is empty. */
  writeFollowUp(followUp: PreparedFollowUp, progress: (step: TaskStep) => void): Promise<CreateResult>;
  /** Says what can be repaired, and writes nothing. */
  previewRepair(): Promise<RepairPreview | NothingToRepair>;
  repair(
    chosen: ReadonlySet<RepairGroup>,
    progress: (step: TaskStep) => void,
  ): Promise<RepairResult | NothingToRepair>;
}

/** Why the goals of another workbook cannot be taken; nothing was written. */
export type GoalsRefused =
  { readonly kind: 'goalsUnreadable'; readonly code: FileFault } | { readonly kind: 'noGoals' };

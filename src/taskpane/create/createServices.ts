import type { CreateResult } from '../../commands/createWorkbook';
import type { FollowUpFromFiles } from '../../commands/followUpFromFiles';
import type { PaletteName } from '../../domain/palette';
import type { FileFault } from '../../text/fileWords';
import type { PreparedFollowUp, TaskStep } from '../taskState';
import type { FollowUpChoice } from './followUpChoice';
import type { NewWorkbookChoice } from './newWorkbookChoice';

/** What the making of workbooks asks of the commands. All reject with a fault. */
export interface CreateServices {
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
}

/** Why the goals of another workbook cannot be taken; nothing was written. */
export type GoalsRefused =
  { readonly kind: 'goalsUnreadable'; readonly code: FileFault } | { readonly kind: 'noGoals' };

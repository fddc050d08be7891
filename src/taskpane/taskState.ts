import type { ColourResult } from '../commands/colour';
import type { FollowUpFromFiles } from '../commands/followUpFromFiles';
import type { RepairPreview, RepairResult } from '../commands/repair';
import type { FollowUpRefusal } from '../domain/followUpReport';
import type { FileFault } from '../text/fileWords';
import type { CheckOutcome } from './check/checkState';
import type { CollectOutcome } from './collect/collectState';
import type { PaneFault } from './paneFault';
import type { RedistributionUndone, RedistributionWritten } from './redistributions/redistributionState';
import type { SummariseOutcome } from './summarise/summariseState';
import type { UndoOutcome } from './undo/undoState';
import type { WorkProgress } from './workProgress';

/** The commands that the pane can run. */
export type CommandId =
  | 'check'
  | 'goTo'
  | 'previewFix'
  | 'fix'
  | 'checkSheet'
  | 'colour'
  | 'removeColours'
  | 'create'
  | 'followUp'
  | 'repair'
  | 'redistributions'
  | 'goToRows'
  | 'previewRedistribution'
  | 'addRedistribution'
  | 'acceptGroups'
  | 'redistributionSums'
  | 'previewSummaries'
  | 'summarise'
  | 'evidence'
  | 'readBoardFiles'
  | 'compareCollection'
  | 'collect'
  | 'undo'
  | 'openEmpty';

/** The one command that runs, or ran last. `step` is what it is doing. */
export type TaskState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly command: CommandId;
      readonly step: TaskStep;
      /** How far the step has come, where that is counted. */
      readonly progress?: WorkProgress;
      /** The user has called it off, and Excel has not answered yet. */
      readonly isCancelling?: boolean;
    }
  /** The user called it off before it wrote anything. */
  | { readonly kind: 'cancelled' }
  /** Something that Kontrollera did; its words are in check/checkSentences. */
  | { readonly kind: 'check'; readonly outcome: CheckOutcome }
  /** `isRepair`: the rules were to be put right, so that is what is told. */
  | { readonly kind: 'coloured'; readonly result: ColouredResult; readonly isRepair: boolean }
  | { readonly kind: 'coloursRemoved'; readonly rulesRemoved: number }
  /** The workbook has no table that bears colours. */
  | { readonly kind: 'nothingToColour' }
  | { readonly kind: 'created' }
  /** A follow-up has been made of files, and waits for the user to have it written. */
  | { readonly kind: 'prepared'; readonly followUp: PreparedFollowUp }
  | { readonly kind: 'followUpRefused'; readonly refusal: FollowUpRefusal }
  /** A chosen file is no sound workbook. */
  | { readonly kind: 'unreadable'; readonly file: ChosenFile; readonly code: FileFault }
  /** The workbook that the goals should be taken from has none. */
  | { readonly kind: 'noGoals' }
  /** What can be repaired is shown, and waits for the user. */
  | { readonly kind: 'repairShown'; readonly preview: RepairPreview }
  | { readonly kind: 'repaired'; readonly result: RepairResult }
  /** There is no standard workbook to repair. */
  | { readonly kind: 'nothingToRepair' }
  /** Omfördelningar has written something, or told why not; the words are in redistributions/redistributionSentences. */
  | { readonly kind: 'redistributionWritten'; readonly result: RedistributionWritten }
  | { readonly kind: 'redistributionUndone'; readonly why: RedistributionUndone }
  /** Something that Sammanställ did; its words are in summarise/summariseSentences. */
  | { readonly kind: 'summarise'; readonly outcome: SummariseOutcome }
  /** Something that Samla in did, or why it did not; its words are in collect/collectSentences. */
  | { readonly kind: 'collect'; readonly outcome: CollectOutcome }
  /** An empty workbook has been opened in a window of its own. */
  | { readonly kind: 'emptyOpened' }
  /** So many boards' rows were written. */
  | { readonly kind: 'collected'; readonly boards: number }
  /** Something was undone, or was not; the words are in undo/undoWords. */
  | { readonly kind: 'undo'; readonly outcome: UndoOutcome }
  | { readonly kind: 'failed'; readonly command: CommandId; readonly fault: PaneFault };

/** What a chosen file is for. */
export type ChosenFile = 'plan' | 'previous' | 'goals';

/** A follow-up that can be written, with what is to be told about it. */
export type PreparedFollowUp = Extract<FollowUpFromFiles, { kind: 'planned' }>;

/** How far a command has come. */
export type TaskStep = 'reading' | 'writing';

/** The result of a colouring that was done. */
export type ColouredResult = Extract<ColourResult, { kind: 'coloured' }>;

/** What commands that change what the check reads end in: its list holds no more. */
const CHANGING_ENDS: ReadonlySet<TaskState['kind']> = new Set([
  'repaired',
  'created',
  'redistributionWritten',
  'collected',
  'undo',
]);

/** Whether what the check found holds no more. */
export function endsCheck(task: TaskState): boolean {
  return CHANGING_ENDS.has(task.kind);
}

/** Whether what summaries show holds no more; fixes change it too, though the check itself follows them. */
export function endsSummaries(task: TaskState): boolean {
  return endsCheck(task) || (task.kind === 'check' && task.outcome.kind === 'fixed');
}

/** Whether something was undone. */
export function isUndone(task: TaskState): boolean {
  return task.kind === 'undo' && task.outcome.kind === 'undone';
}

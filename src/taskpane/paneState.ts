import type { WorkbookDescription } from '../commands/describeWorkbook';
import type { PaletteName } from '../domain/palette';
import type { RuleId } from '../domain/ruleId';
import type { WorkCount } from '../domain/steps';
import { INITIAL_CHECK, reduceCheck, type CheckAction, type CheckState } from './check/checkState';
import {
  INITIAL_COLLECT,
  reduceCollect,
  type CollectAction,
  type CollectState,
} from './collect/collectState';
import type { ViewId } from './commandRegistry';
import { INITIAL_HOME, reduceHome, type HomeAction, type HomeState } from './home/homeState';
import type { PaneFault } from './paneFault';
import {
  INITIAL_REDISTRIBUTIONS,
  reduceRedistributions,
  type RedistributionAction,
  type RedistributionState,
} from './redistributions/redistributionState';
import { NO_SETTINGS, type UserSettings } from './settings/userSettings';
import {
  INITIAL_SUMMARISE,
  reduceSummarise,
  type SummariseAction,
  type SummariseState,
} from './summarise/summariseState';
import {
  endsCheck,
  endsSummaries,
  isUndone,
  type CommandId,
  type TaskState,
  type TaskStep,
} from './taskState';
import type { UndoAction, UndoOffer } from './undo/undoState';
import { progressAfter } from './workProgress';

/** What the pane knows of the open workbook. While it is read again, what was known stays on the screen. */
export interface WorkbookState {
  readonly isReading: boolean;
  readonly description: WorkbookDescription | null;
  readonly fault: PaneFault | null;
}

/** Everything the pane shows. The workbook is the truth; this is only what was last seen of it. */
export interface PaneState {
  /** The view that is open. */
  readonly view: ViewId;
  /** The user went to the view here: its heading gets the focus. A view that the ribbon opens takes none. */
  readonly viewTakesFocus: boolean;
  /** The rule that help explains to somebody who came from one of its findings; null otherwise. */
  readonly explained: RuleId | null;
  readonly workbook: WorkbookState;
  readonly task: TaskState;
  /** What the user has chosen for the pane, whatever the workbook. */
  readonly settings: UserSettings;
  /** False where the browser would not keep the last choice. */
  readonly areSettingsKept: boolean;
  /** The palette chosen here; null as long as nobody has, and the workbook's own is kept. */
  readonly palette: PaletteName | null;
  /** What Kontrollera found, and how the list is shown. */
  readonly check: CheckState;
  /** The redistributions, and how they are shown. */
  readonly redistributions: RedistributionState;
  /** The summaries as they were previewed or written last. */
  readonly summarise: SummariseState;
  /** The files that Samla in has read, and what is known of them. */
  readonly collect: CollectState;
  /** What was written last and can be undone; null for nothing. */
  readonly undo: UndoOffer | null;
  /** How the workbook stands, for the home view. */
  readonly home: HomeState;
}

/** What can happen to the pane. */
export type PaneAction =
  | CheckAction
  | RedistributionAction
  | SummariseAction
  | CollectAction
  | UndoAction
  | HomeAction
  /** A view was gone to; what the last command came to is told no more, but for one that runs. */
  | { readonly type: 'viewOpened'; readonly view: ViewId; readonly takesFocus?: boolean }
  /** Help was asked for about a finding's rule. */
  | { readonly type: 'ruleExplained'; readonly rule: RuleId }
  | { readonly type: 'readingStarted' }
  | { readonly type: 'described'; readonly description: WorkbookDescription }
  | { readonly type: 'readingFailed'; readonly fault: PaneFault }
  | { readonly type: 'settingsChosen'; readonly settings: UserSettings; readonly isKept: boolean }
  | { readonly type: 'paletteChosen'; readonly palette: PaletteName }
  | { readonly type: 'taskStarted'; readonly command: CommandId }
  | { readonly type: 'taskProgressed'; readonly step: TaskStep }
  /** The step of the running command has come so far; `at` by the page's clock, in ms. */
  | { readonly type: 'workCounted'; readonly count: WorkCount; readonly at: number }
  | { readonly type: 'taskCalledOff' }
  | { readonly type: 'taskEnded'; readonly task: Exclude<TaskState, { kind: 'running' }> };

/** The pane before it has seen the workbook. */
export const INITIAL_STATE: PaneState = {
  view: 'home',
  viewTakesFocus: false,
  explained: null,
  workbook: { isReading: true, description: null, fault: null },
  task: { kind: 'idle' },
  settings: NO_SETTINGS,
  areSettingsKept: true,
  palette: null,
  check: INITIAL_CHECK,
  redistributions: INITIAL_REDISTRIBUTIONS,
  summarise: INITIAL_SUMMARISE,
  collect: INITIAL_COLLECT,
  undo: null,
  home: INITIAL_HOME,
};

/** The state after an action. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'undoOffered':
      return { ...state, undo: action.offer };
    case 'viewOpened':
      return {
        ...state,
        view: action.view,
        viewTakesFocus: action.takesFocus === true,
        explained: null,
        task: state.task.kind === 'running' ? state.task : { kind: 'idle' },
      };
    case 'ruleExplained':
      return { ...state, view: 'help', viewTakesFocus: false, explained: action.rule };
    case 'readingStarted':
      return { ...state, workbook: { ...state.workbook, isReading: true } };
    case 'described':
      return { ...state, workbook: { isReading: false, description: action.description, fault: null } };
    case 'readingFailed':
      return { ...state, workbook: { ...state.workbook, isReading: false, fault: action.fault } };
    case 'settingsChosen':
      return {
        ...state,
        settings: action.settings,
        areSettingsKept: action.isKept,
        summarise:
          action.settings.palette === state.settings.palette ? state.summarise : staleSummaries(state),
      };
    case 'paletteChosen':
      return { ...state, palette: action.palette, summarise: staleSummaries(state) };
    case 'taskStarted':
      return { ...state, task: { kind: 'running', command: action.command, step: 'reading' } };
    case 'taskProgressed':
      return { ...state, task: atStep(state.task, action.step) };
    case 'workCounted':
      return { ...state, task: counted(state.task, action.count, action.at) };
    case 'taskCalledOff':
      return state.task.kind === 'running'
        ? { ...state, task: { ...state.task, isCancelling: true } }
        : state;
    case 'taskEnded':
      return {
        ...(isUndone(action.task) ? withoutResults(state) : state),
        task: action.task,
        check: endsCheck(action.task) ? reduceCheck(state.check, { type: 'checkWentStale' }) : state.check,
        summarise: endsSummaries(action.task) ? staleSummaries(state) : state.summarise,
      };
    case 'redistributionsRead':
    case 'redistributionsWentStale':
    case 'stageChosen':
    case 'redistributionTabChosen':
    case 'redistributionDrafted':
    case 'redistributionPlanned':
    case 'redistributionAdded':
    case 'addedDismissed':
    case 'groupsAccepted':
      return { ...state, redistributions: reduceRedistributions(state.redistributions, action) };
    case 'summariesShown':
    case 'summariesWentStale':
    case 'summariesChosen':
    case 'summaryLanguageChosen':
    case 'previousPeriodRead':
    case 'summaryPartShown':
    case 'figureSelected':
    case 'evidenceShown':
    case 'evidenceClosed':
      return { ...state, summarise: reduceSummarise(state.summarise, action) };
    case 'boardFilesSorted':
    case 'boardFileRead':
    case 'boardFilesRead':
    case 'boardsCompared':
    case 'readingUndone':
    case 'boardFileDecided':
    case 'boardFileRemoved':
    case 'collectionCompared':
    case 'collectionWentStale':
    case 'partialChosen':
    case 'collectionDone':
    case 'collectedDismissed':
      return { ...state, collect: reduceCollect(state.collect, action) };
    case 'standingStarted':
    case 'standingRead':
    case 'standingFollowed':
    case 'standingFailed':
    case 'standingWentStale':
      return { ...state, home: reduceHome(state.home, action) };
    case 'checkWentStale':
      return {
        ...state,
        check: reduceCheck(state.check, action),
        home: reduceHome(state.home, { type: 'standingWentStale' }),
      };
    default:
      return { ...state, check: reduceCheck(state.check, action) };
  }
}

/** A new step is counted anew. */
function atStep(task: TaskState, step: TaskStep): TaskState {
  if (task.kind !== 'running' || task.step === step) return task;
  const { kind, command, isCancelling } = task;
  return { kind, command, step, ...(isCancelling !== undefined && { isCancelling }) };
}

function counted(task: TaskState, count: WorkCount, at: number): TaskState {
  return task.kind === 'running' ? { ...task, progress: progressAfter(task.progress, count, at) } : task;
}

/** After undoing, what the views show of the workbook and of what was written holds no more. */
function withoutResults(state: PaneState): PaneState {
  const redistributions = reduceRedistributions(state.redistributions, { type: 'redistributionsWentStale' });
  const collect = reduceCollect(state.collect, { type: 'collectionWentStale' });
  return {
    ...state,
    redistributions: reduceRedistributions(redistributions, { type: 'addedDismissed' }),
    collect: reduceCollect(collect, { type: 'collectedDismissed' }),
  };
}

function staleSummaries({ summarise }: PaneState): SummariseState {
  return reduceSummarise(summarise, { type: 'summariesWentStale' });
}

/** The palette that the pane shows: the one chosen, else the one that the workbook is in, else the one that the user likes best. */
export function shownPalette({ palette, task, settings, workbook: { description } }: PaneState): PaletteName {
  if (palette !== null) return palette;
  if (task.kind === 'coloured') return task.result.palette;
  return (description?.kind === 'standard' ? description.palette : null) ?? settings.palette ?? 'standard';
}

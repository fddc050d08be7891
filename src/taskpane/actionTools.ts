import type { WorkCount } from '../domain/steps';
import type { CommandId, TaskState, TaskStep } from './taskState';
import type { PaneStore } from './paneStore';

/** How a command ended. */
export type EndedTask = Exclude<TaskState, { kind: 'running' }>;

/** What the actions of every view are made with. */
export interface ActionTools {
  readonly store: PaneStore;
  /**
   * Runs a command unless one runs already, puts how it ended or its fault in the state, and reads the workbook again. Never
   * rejects.
   */
  readonly run: (command: CommandId, work: () => Promise<EndedTask>) => Promise<void>;
  /** The same for a command that changes nothing: the workbook need not be read again. */
  readonly look: (command: CommandId, work: () => Promise<EndedTask>) => Promise<void>;
  /** Tells how far the running command has come. */
  readonly progress: (step: TaskStep) => void;
  /** Counts how far its step has come. */
  readonly count: (count: WorkCount) => void;
}

import type { CreateResult } from '../../commands/createWorkbook';
import type { ActionTools, EndedTask } from '../actionTools';
import { shownPalette } from '../paneState';
import type { PreparedFollowUp, TaskState } from '../taskState';
import type { CreateServices, GoalsRefused } from './createServices';
import type { FollowUpChoice } from './followUpChoice';
import type { NewWorkbookChoice } from './newWorkbookChoice';

/** What the form for a new workbook does. None rejects: what goes wrong is in the state afterwards. */
export interface CreateActions {
  readonly create: (choice: NewWorkbookChoice) => Promise<void>;
  /** Makes a follow-up of files and shows it; nothing is written. */
  readonly prepareFollowUp: (choice: FollowUpChoice) => Promise<void>;
  /** The files or the period were changed: what was shown no longer holds. */
  readonly dropFollowUp: () => void;
  readonly writeFollowUp: (followUp: PreparedFollowUp) => Promise<void>;
}

/** Ties the services of making workbooks to the store. */
export function createCreateActions(
  { store, run, progress }: ActionTools,
  services: CreateServices,
): CreateActions {
  return {
    create: (choice) =>
      run('create', async () => {
        const result = await services.create(choice, shownPalette(store.getState()), progress);
        return endOfCreate(result);
      }),
    prepareFollowUp: (choice) =>
      run('followUp', async () => {
        const made = await services.prepareFollowUp(choice, shownPalette(store.getState()));
        if (made.kind === 'planned') return { kind: 'prepared', followUp: made };
        return made.kind === 'refused' ? { kind: 'followUpRefused', refusal: made.refusal } : made;
      }),
    dropFollowUp: () => {
      if (FOLLOW_UP_ENDS.has(store.getState().task.kind)) {
        store.dispatch({ type: 'taskEnded', task: { kind: 'idle' } });
      }
    },
    writeFollowUp: (followUp) =>
      run('create', async () => endOfCreate(await services.writeFollowUp(followUp, progress))),
  };
}

const FOLLOW_UP_ENDS: ReadonlySet<TaskState['kind']> = new Set(['prepared', 'followUpRefused', 'unreadable']);

function endOfCreate(result: CreateResult | GoalsRefused): EndedTask {
  switch (result.kind) {
    case 'goalsUnreadable':
      return { kind: 'unreadable', file: 'goals', code: result.code };
    case 'noGoals':
    case 'created':
      return { kind: result.kind };
    case 'notEmpty':
      return { kind: 'idle' };
  }
}

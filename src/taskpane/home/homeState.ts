import type { WorkbookStanding } from '../../commands/workbookStanding';
import type { PaneFault } from '../paneFault';

/** What the home view knows of how the workbook stands; findings are Kontrollera's state. */
export interface HomeState {
  /** Null before the first reading. While it is read again, what was known stays on the screen. */
  readonly standing: WorkbookStanding | null;
  /** The workbook was too large for its tables to be read unasked. */
  readonly isLarge: boolean;
  readonly isReading: boolean;
  /** Something has changed that only a new reading can tell. */
  readonly isStale: boolean;
  readonly fault: PaneFault | null;
}

/** What can happen to it. */
export type HomeAction =
  | { readonly type: 'standingStarted' }
  | { readonly type: 'standingRead'; readonly standing: WorkbookStanding; readonly isLarge: boolean }
  /** The tables have been read again by a re-check. */
  | { readonly type: 'standingFollowed'; readonly standing: WorkbookStanding }
  | { readonly type: 'standingFailed'; readonly fault: PaneFault }
  /** A reading under way is of no use any more either. */
  | { readonly type: 'standingWentStale' };

/** Before the first reading. */
export const INITIAL_HOME: HomeState = {
  standing: null,
  isLarge: false,
  isReading: false,
  isStale: true,
  fault: null,
};

/** The state after an action. */
export function reduceHome(state: HomeState, action: HomeAction): HomeState {
  switch (action.type) {
    case 'standingStarted':
      return { ...state, isReading: true, isStale: false, fault: null };
    case 'standingRead':
      return {
        standing: action.standing,
        isLarge: action.isLarge,
        isReading: false,
        isStale: false,
        fault: null,
      };
    case 'standingFollowed':
      return { ...state, standing: action.standing };
    case 'standingFailed':
      return { ...state, isReading: false, fault: action.fault };
    case 'standingWentStale':
      return { ...state, isReading: false, isStale: true, fault: null };
  }
}

import { INITIAL_STATE, reducePane, type PaneAction, type PaneState } from './paneState';

/**
 * The pane's state outside React: the ribbon's buttons run in the same page and change it too, whether the pane is open or
 * not (shared runtime).
 */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store with nothing known yet, or with a given state. */
export function createPaneStore(initial: PaneState = INITIAL_STATE): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      state = reducePane(state, action);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

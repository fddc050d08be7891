import { useSyncExternalStore } from 'react';
import type { PageController } from '../pageController';
import type { PageState } from '../pageState';

/** The page's state; the component renders when it changes. */
export function usePageState(page: PageController): PageState {
  return useSyncExternalStore(page.subscribe, page.getState);
}

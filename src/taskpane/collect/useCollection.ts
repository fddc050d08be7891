import { useEffect } from 'react';
import { usePane } from '../PaneContext';
import { isCurrent } from './collectState';

/**
 * Looks at the workbook when the view is opened, and compares again when the user has worked in the cells, as Excel's events tell and at
 * the latest when the pane gets the focus.
 */
export function useCollection(): void {
  const { store, actions } = usePane();
  const { compareCollection, recompareCollection, followCollection } = actions;
  useEffect(() => {
    if (isCurrent(store.getState().collect)) void recompareCollection();
    else void compareCollection();
    const onFocus = (): void => void recompareCollection();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [store, compareCollection, recompareCollection]);
  useEffect(() => followCollection(), [followCollection]);
}

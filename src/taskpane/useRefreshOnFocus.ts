import { useEffect } from 'react';

/** Calls `refresh` at once, and whenever the pane gets the focus: the user may have worked in the cells meanwhile. */
export function useRefreshOnFocus(refresh: () => Promise<void>): void {
  useEffect(() => {
    const onFocus = (): void => void refresh();
    onFocus();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [refresh]);
}
